import { useLayoutEffect } from 'preact/hooks';
import { parseInert } from '../../image/read/parse-inert';

interface Given {
  open: (picture: Blob) => void;
  /** A picture dragged out of a page may come as its address only. */
  fetch: (url: string) => void;
}

/** Pictures that are pasted into the page or dropped on it, wherever they fall. */
export function useGivenPictures({ open, fetch }: Given): void {
  // Before anything can be dropped: what nobody takes leads the browser away from this page.
  useLayoutEffect(() => {
    const take = (event: Event, data: DataTransfer | null) => {
      const file = [...(data?.files ?? [])][0];
      const url = addressIn(data);
      if (!file && !url) return;
      // Else the browser would leave this page for the picture.
      event.preventDefault();
      if (file) open(file);
      else if (url) fetch(url);
    };
    const onPaste = (event: ClipboardEvent) => take(event, event.clipboardData);
    const onDrop = (event: DragEvent) => take(event, event.dataTransfer);
    const onDragOver = (event: DragEvent) => event.preventDefault();
    document.addEventListener('paste', onPaste);
    document.addEventListener('drop', onDrop);
    document.addEventListener('dragover', onDragOver);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('dragover', onDragOver);
    };
  });
}

/** What was dragged is an <img> in a bit of HTML, or a link to one; what was copied may be an address as text. */
function addressIn(data: DataTransfer | null): string | null {
  const html = data?.getData('text/html') ?? '';
  const image = parseInert(html, 'text/html').querySelector('img')?.getAttribute('src');
  const [link] = data?.getData('text/uri-list').split('\n') ?? [];
  const url = (image || link || data?.getData('text/plain') || '').trim();
  return /^(https?|data):\S+$/.test(url) ? url : null;
}
