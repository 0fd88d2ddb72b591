import sharp from 'sharp';
import type { Person } from '../person/person';
import { fourFields } from './four-fields';
import { chooseFile } from './give-file';

/** Somebody opens the crop page with a picture of four fields in it. */
export async function opensAPicture(person: Person, { isTransparent = false } = {}): Promise<void> {
  await person.opens('crop/index.html');
  await person.sees('Choose a picture, paste one, or drop it here.');
  const fields = await fourFields(800, 800).toBuffer();
  const bytes = isTransparent ? await sharp(fields).ensureAlpha(0.5).toBuffer() : fields;
  await chooseFile(person.page, { name: 'a.png', type: 'image/png', bytes });
  await person.isAt(/^Crop$/);
}

export async function setsAPicture(person: Person): Promise<void> {
  await opensAPicture(person);
  await person.presses('Set as profile photo');
}
