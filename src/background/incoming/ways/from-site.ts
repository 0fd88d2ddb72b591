import { sniff } from '../../../image/read/formats';
import { MOST_BYTES } from '../../../image/read/limits';
import { Failed } from '../../../model/failure';
import { withReferrer } from './with-referrer';

const LIMIT_SECONDS = 20;

export type Trouble = 'refused' | 'too-slow' | 'cut-off';

/**
 * Fetches a picture from its server.
 *
 * @param access null to ask as any site may (CORS); else with the person's leave: with the site's own cookies, and
 *   from the page that showed the picture, for some servers give it to no other
 * @throws Failed image-rejected too-many-bytes
 */
export async function fetchFromSite(
  url: string,
  access: { pageUrl: string | null } | null,
): Promise<Blob | Trouble> {
  if (!access) return readFrom(url, { credentials: 'omit' });
  return withReferrer({ url, pageUrl: access.pageUrl }, () => readFrom(url, { credentials: 'include' }));
}

async function readFrom(url: string, options: RequestInit): Promise<Blob | Trouble> {
  const limit = AbortSignal.timeout(LIMIT_SECONDS * 1000);
  let hasBegun = false;
  try {
    const response = await fetch(url, { ...options, signal: limit });
    if (!response.ok || !response.body) return 'refused';
    hasBegun = true;
    // Bytes are counted all the same: what a server says of its length is not believed, but may save the way.
    if (Number(response.headers.get('content-length')) > MOST_BYTES) return await tooMany(response.body);
    const picture = await bounded(response.body);
    // A page that asks to sign in, under the picture's address and with status 200.
    return (await isWebPage(picture)) ? 'refused' : picture;
  } catch (error) {
    if (error instanceof Failed) throw error;
    if (limit.aborted) return 'too-slow';
    return hasBegun ? 'cut-off' : 'refused';
  }
}

async function bounded(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob> {
  const reader = body.getReader();
  const parts: BlobPart[] = [];
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    if (bytes > MOST_BYTES) await tooMany(reader);
    parts.push(part.value);
  }
  return new Blob(parts);
}

/** Hangs up. */
async function tooMany(line: { cancel(): Promise<void> }): Promise<never> {
  await line.cancel();
  throw new Failed({ kind: 'image-rejected', reason: 'too-many-bytes' });
}

async function isWebPage(picture: Blob): Promise<boolean> {
  return sniff(new Uint8Array(await picture.slice(0, 4096).arrayBuffer())) === 'html';
}
