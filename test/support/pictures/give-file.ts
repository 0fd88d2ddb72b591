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
export async function giveByEvent(
  page: Page,
  kind: 'paste' | 'drop',
  { name, type, bytes }: GivenFile,
): Promise<void> {
  await inPage(
    page,
    async (file) => {
      const data = new DataTransfer();
      data.items.add(new File([await (await fetch(file.url)).blob()], file.name, { type: file.type }));
      const event = new Event(file.kind, { bubbles: true, cancelable: true });
      // Firefox lets nobody else put data into a ClipboardEvent.
      const field = file.kind === 'paste' ? 'clipboardData' : 'dataTransfer';
      document.body.dispatchEvent(Object.defineProperty(event, field, { value: data }));
    },
    { kind, name, type, url: dataUrl({ type, bytes }) },
  );
}

function dataUrl({ type, bytes }: Pick<GivenFile, 'type' | 'bytes'>): string {
  return `data:${type};base64,${bytes.toString('base64')}`;
}
