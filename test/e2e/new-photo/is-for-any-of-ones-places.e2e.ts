import { expect } from 'vitest';
import { inPage } from '../../support/in-page';
import { fourFields } from '../../support/pictures/four-fields';
import { chooseFile } from '../../support/pictures/give-file';
import { signedInStory } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';

const PLACES = [
  { place: 'My public photo', button: 'Set as public photo' },
  { place: 'Difference Engine', button: 'Set as bot photo' },
];

signedInStory('a new photo is set as the public photo, or for a bot', async ({ person, telegram }) => {
  const { me } = telegram.world;
  const bytes = await fourFields(800, 800).toBuffer();
  for (const { place, button } of PLACES) {
    await person.opens('crop/index.html');
    await person.sees('Choose a picture, paste one, or drop it here.');
    await chooseFile(person.page, { name: 'a.png', type: 'image/png', bytes });
    await waitFor(`${place} in the list`, () => inPage(person.page, chooseInList, place));
    await person.presses(button);
    await person.sees('Photo set.');
    await person.page.close();
  }
  expect(me.publicPhoto?.picture).toBe('upload 1');
  expect(me.bots[0]?.currentPhoto?.picture).toBe('upload 2');
  expect(me.currentPhoto?.picture).toBe('photo 1');
});

/** As the browser's own list does, which lies outside of the page; runs in the page. */
function chooseInList(name: string): boolean {
  const list = document.querySelector('select');
  const option = [...(list?.options ?? [])].find(({ text }) => text === name);
  if (!list || !option) return false;
  list.value = option.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
