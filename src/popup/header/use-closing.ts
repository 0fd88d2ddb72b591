import { useEffect } from 'preact/hooks';

/** Escape closes what a button has unfolded and gives the focus back to that button; so does, without the focus, a press anywhere else. */
export function useClosing(menu: { current: HTMLElement | null }, close: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.contains(document.activeElement)) return;
      // Or it would be for the whole popup (see use-preview-keys.ts).
      event.preventDefault();
      close();
      menu.current.querySelector('button')?.focus();
    };
    const onPointerDown = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  });
}
