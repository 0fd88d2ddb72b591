import { expect } from 'vitest';
import { lostInItsWindow } from '../../support/everybody/faults-for-anybody';
import type { Person } from '../../support/person/person';
import { signedInStory } from '../../support/stories/story';

// No browser zooms a popup; a system that shows everything at 200 % does, and leaves it half the room.

signedInStory(
  'where everything is shown twice as large, nothing of the popup is out of reach',
  async ({ person }) => {
    await person.opensThePopup();
    await person.seesPhotos(24);
    expect(await person.page.evaluate('devicePixelRatio')).toBe(2);
    await losesNothing(person, 'all photos');
    for (const button of ['Menu', 'Ada Lovelace']) {
      await person.presses(button);
      await losesNothing(person, button);
      await person.presses(button);
    }
    await person.presses('Choose photos');
    await person.picks('photo 2');
    await person.presses('Delete');
    await person.sees('Delete this photo for good?');
    await losesNothing(person, 'the question before deleting');
    await person.presses('Keep it');
    await person.presses('Done');
    await person.picks('photo 7');
    await person.seesThePhotoLarge();
    await losesNothing(person, 'one photo');
    await person.presses('Set as profile photo');
    await person.sees('Photo set.');
    await losesNothing(person, 'a photo was set');
  },
  { isTwiceAsLarge: true },
);

async function losesNothing({ page }: Person, where: string): Promise<void> {
  expect(await lostInItsWindow(page), where).toEqual([]);
}
