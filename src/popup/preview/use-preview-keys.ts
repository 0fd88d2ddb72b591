import { useLayoutEffect } from 'preact/hooks';
import { KEY_BACK, KEY_ON } from '../arrows';

interface Actions {
  step: (by: number) => void;
  close: () => void;
}

/** Escape closes the preview, arrows go on: on the whole document, wherever in the preview or the bar the focus is. */
export function usePreviewKeys({ step, close }: Actions): void {
  // Before the next key can come: an effect after the paint would let it meet the actions of the photo before.
  useLayoutEffect(() => {
    const actions: Record<string, () => void> = {
      Escape: close,
      [KEY_BACK]: () => step(-1),
      [KEY_ON]: () => step(+1),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const act = actions[event.key];
      if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
      // Or Escape would be for the whole popup, which it closes. (Firefox closes it all the same: seen in Firefox ESR 153.)
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
