import { useLayoutEffect } from 'preact/hooks';

/** What keys do (by `KeyboardEvent.key`) as long as the component is there: on the whole document, wherever the focus is. */
export function useKeys(actions: Record<string, () => void>): void {
  // Before the next key can come: an effect after the paint would let it meet the actions of the photo before.
  useLayoutEffect(() => {
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
