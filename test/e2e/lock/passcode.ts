import type { Cast } from '../../support/stories/story';

export const PASSCODE = 'seven quiet harbours';

/** On the options page, by somebody who has none yet. */
export async function setsAPasscode({ person }: Pick<Cast, 'person'>): Promise<void> {
  await person.opens('options/index.html');
  await person.types(PASSCODE, 'New passcode');
  await person.types(PASSCODE, 'The same again');
  await person.presses('Set passcode');
  await person.sees('Lock now');
}
