import { hears, hearsAmongOthers } from '../../support/everybody/hears';
import { type Cast, signedInStory } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';
import { SET } from '../faults/set-a-photo';

/** So few that all of them can be read here; the fifth moves. */
const PHOTOS = 5;

signedInStory('a screen reader hears the photos, one of them, and what came of setting it', tell, {
  only: 'chromium',
});

async function tell(cast: Cast): Promise<void> {
  const { person, telegram } = cast;
  telegram.world.me.photos.splice(PHOTOS);
  await person.opensThePopup();
  await person.seesPhotos(PHOTOS);
  await hears(
    person,
    `
    banner
      heading "Ada Lovelace"
        button "Ada Lovelace" (collapsed)
      "5 photos"
      button "Choose photos"
      button "New photo"
      button "Menu" (collapsed)
    region "What to set"
      button "Profile" (pressed)
      button "Public" (not pressed)
      button "Bots" (not pressed)
      paragraph (live)
        "The photo that people see on your profile."
    main
      button "Show photos or videos" (collapsed)
      region "March – June 2025"
        heading "March – June 2025"
        list
          button "Photo 1, June 21, 2025, current"
          button "Photo 2, June 2, 2025"
          button "Photo 3, March 14, 2025"
      region "December 2024"
        heading "December 2024"
        list
          button "Photo 4, December 24, 2024"
          button "Photo 5, December 10, 2024" (described as "Has a video")
      paragraph (live)
    status (live)`,
  );
  await unfoldsTheMenus(cast);
  await looksAtOneAndSetsIt(cast);
  await choosesAndDeletes(cast);
}

async function unfoldsTheMenus({ person }: Cast): Promise<void> {
  await person.presses('Ada Lovelace');
  await hearsAmongOthers(
    person,
    `
      heading "Ada Lovelace"
        button "Ada Lovelace" (focused, expanded)
      list
        button "Ada Lovelace +99 •••••• 07"
        button "Add account"
      "5 photos"`,
  );
  await person.presses('Show photos or videos');
  await hearsAmongOthers(
    person,
    `
    main
      button "Show photos or videos" (focused, expanded)
      list
        button "All" (pressed)
        button "Photos" (not pressed)
        button "Videos" (not pressed)
      region "March – June 2025"`,
  );
  await person.pressesKey('Escape');
}

async function looksAtOneAndSetsIt({ person, telegram }: Cast): Promise<void> {
  await person.picks('photo 2');
  await hears(
    person,
    `
    dialog "Photo 2, June 2, 2025" (focused)
      button "Back to all photos"
      generic (live)
        "Photo 2, June 2, 2025"
        "640 × 640, 17 kB"
      "2/5"
      button "Newer photo"
      button "Older photo"
      image "As Telegram shows it: on your profile, in the list of chats and above a chat, light and dark"
      button "Set as profile photo"
      button "Save"
      button "Delete"
    status (live)`,
  );
  const release = telegram.fault({ match: { method: SET }, do: { kind: 'hold' } });
  telegram.fault({
    match: { method: SET, nth: 1 },
    do: { kind: 'answer-error', code: 420, message: 'FLOOD_WAIT_2' },
  });
  await person.presses('Set as profile photo');
  await hearsAmongOthers(
    person,
    `
    status (live)
      "Setting your photo…"`,
  );
  await waitFor('Telegram to get it', async () => telegram.trace.count(SET) === 1);
  release();
  await hearsAmongOthers(
    person,
    `
    alert (live)
      "Telegram asks you to wait 2 seconds before the next try."
    button "Try again"
    button "Close"
    status (live)`,
  );
  await person.presses('Try again', { seconds: 10 });
  await hearsAmongOthers(
    person,
    `
    status (live)
      "Photo set."
    button "Undo"`,
  );
  await person.presses('Undo');
  await hearsAmongOthers(
    person,
    `
    status (live)
      "Undone."`,
  );
}

async function choosesAndDeletes({ person }: Cast): Promise<void> {
  await person.presses('Choose photos');
  await person.picks('photo 2');
  await hearsAmongOthers(
    person,
    `
    region "Chosen photos"
      status (live)
        "1 chosen"
      button "Save"
      button "Delete"
      button "Done"
    main
      button "Show photos or videos" (collapsed)
      region "March – June 2025"
        heading "March – June 2025"
        list
          button "Photo 1, June 21, 2025, current" (not pressed)
          button "Photo 2, June 2, 2025" (focused, pressed)
          button "Photo 3, March 14, 2025" (not pressed)`,
  );
  await person.presses('Delete');
  await hearsAmongOthers(
    person,
    `
    alertdialog "Delete this photo for good?" (focused, described as "Telegram keeps no copy. This can’t be undone.")
      heading "Delete this photo for good?"
      "Telegram keeps no copy. This can’t be undone."
      button "Keep it"
      button "Delete photo"`,
  );
}
