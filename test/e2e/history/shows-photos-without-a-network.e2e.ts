import { story } from '../../support/stories/story';

story(
  'photos that were seen once are there at once, without worker or network',
  async ({ person, browser, wire }) => {
    await person.signsIn();
    await person.opensThePopup();
    await person.seesPhotos(24);
    await person.closesThePopup();

    wire.cut();
    await browser.stopTheWorker();
    await person.opensThePopup();
    await person.seesPhotos(24);
    await person.seesCurrentPhoto(1);
  },
);
