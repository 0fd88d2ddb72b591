import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Searches every file of a browser's profile for words or bytes, as they are, in UTF-16, hexadecimal and base64.
 *
 * What it can't see: what a browser has compressed (Chromium's LevelDB and Firefox's IndexedDB use Snappy, which keeps
 * random bytes and short texts that occur once as they are, but may break a text that occurs before in the same block),
 * what it has encrypted, and parts of the disk that belong to no file any more.
 *
 * @returns where each was found: `phone in Default/Web Data (UTF-16)`
 */
export function searchProfile(folder: string, wanted: Record<string, string | Buffer>): string[] {
  const forms = Object.entries(wanted).flatMap(([name, value]) => formsOf(name, value));
  const found: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const here = forms.filter(({ needle }) => bytes.includes(needle));
    found.push(...here.map(({ name, form }) => `${name} in ${path.slice(folder.length + 1)} (${form})`));
  }
  return found;
}

/** Pieces of a long secret, for a part of it would be bad enough. */
export function piecesOf(name: string, secret: Buffer): Record<string, Buffer> {
  const starts = [0, Math.floor(secret.length / 2), secret.length - 32];
  return Object.fromEntries(
    starts.map((start) => [`${name} from ${start}`, secret.subarray(start, start + 32)]),
  );
}

function formsOf(name: string, value: string | Buffer): { name: string; form: string; needle: Buffer }[] {
  const bytes = Buffer.from(value);
  const text = typeof value === 'string' ? [['UTF-16', Buffer.from(value, 'utf16le')] as const] : [];
  return [
    ['as it is', bytes] as const,
    ...text,
    ['hexadecimal', Buffer.from(bytes.toString('hex'))] as const,
    ...[0, 1, 2].map((shift) => [`base64, ${shift} bytes on`, base64(bytes, shift)] as const),
  ].map(([form, needle]) => ({ name, form, needle }));
}

/** As it stands within a longer text, of which so many bytes come first: only the characters that hang on it alone. */
function base64(bytes: Buffer, shift: number): Buffer {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const whole = Math.floor(((shift + bytes.length) * 8) / 6);
  return Buffer.from(text.slice(Math.ceil((shift * 8) / 6), whole));
}
