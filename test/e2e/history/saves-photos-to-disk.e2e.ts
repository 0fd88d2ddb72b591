import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import { savedFile } from '../../support/person/saved-file';
import { signedInStory } from '../../support/stories/story';

signedInStory(
  'photos are saved to disk in full size, several as one archive',
  async ({ person, browser, telegram }) => {
    const largest = telegram.world.me.photos.map(({ files }) => files.c);
    await person.opensThePopup();
    await person.picks('photo 7');
    await person.presses('Save');
    expect((await savedFile(browser, 'userpic-2024-08-17.jpg')).equals(largest[6] ?? Buffer.of())).toBe(true);

    await person.presses('Back to all photos');
    await person.presses('Choose photos');
    await person.picks('photo 1');
    await person.picks('photo 24');
    await person.presses('Save');
    const files = unzipSync(await savedFile(browser, 'userpic.zip'));
    expect(Object.keys(files)).toEqual(['userpic-2025-06-21.jpg', 'userpic-2015-12-10.jpg']);
    expect(largest[0]?.equals(files['userpic-2025-06-21.jpg'] ?? Buffer.of())).toBe(true);
  },
);
