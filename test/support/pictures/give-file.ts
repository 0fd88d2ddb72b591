import type { Page } from '../browser';
import { inPage } from '../in-page';

export interface GivenFile {
  name: string;
  type: string;
  bytes: Buffer;
}

/** What the browser does when a person has chosen a file in its window, which is not the page's. */
export async function chooseFile(page: Page, { name, type, bytes }: GivenFile): Promise<void> {
  await inPage(
    page,
    async (file) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!field) throw new Error('There is no field for a file.');
      const data = new DataTransfer();
      data.items.add(new File([await (await fetch(file.url)).blob()], file.name, { type: file.type }));
      field.files = data.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, type, url: dataUrl({ type, bytes }) },
  );
}

/** What the browser does when a person pastes a copied picture, or drops one on the page. */
export function giveByEvent(page: Page, kind: Kind, { name, type, bytes }: GivenFile): Promise<void> {
  return inPage(page, dispatch, { kind, file: { name, type, url: dataUrl({ type, bytes }) }, texts: {} });
}

/** The same with what is not a file: an address, or a bit of a page. @param texts what there is of it, by type */
export function giveTextByEvent(page: Page, kind: Kind, texts: Record<string, string>): Promise<void> {
  return inPage(page, dispatch, { kind, file: null, texts });
}

type Kind = 'paste' | 'drop';

interface Given {
  kind: Kind;
  file: { name: string; type: string; url: string } | null;
  texts: Record<string, string>;
}

/** Runs in the page. */
async function dispatch({ kind, file, texts }: Given): Promise<void> {
  const data = new DataTransfer();
  if (file) data.items.add(new File([await (await fetch(file.url)).blob()], file.name, { type: file.type }));
  for (const [type, text] of Object.entries(texts)) data.setData(type, text);
  const event = new Event(kind, { bubbles: true, cancelable: true });
  // Firefox lets nobody else put data into a ClipboardEvent.
  const field = kind === 'paste' ? 'clipboardData' : 'dataTransfer';
  document.body.dispatchEvent(Object.defineProperty(event, field, { value: data }));
}

function dataUrl({ type, bytes }: Pick<GivenFile, 'type' | 'bytes'>): string {
  return `data:${type};base64,${bytes.toString('base64')}`;
}
