import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Unfolding {
  isOpen: boolean;
  /** For the element that holds the button and what it unfolds. */
  holder: RefObject<HTMLDivElement | null>;
  toggle: () => void;
  close: () => void;
}

/** What a button unfolds: Escape closes it and gives the focus back to that button; so does, without the focus, a press anywhere else. */
export function useUnfolding(): Unfolding {
  const [isOpen, setOpen] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const close = () => setOpen(false);

  useLayoutEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !holder.current?.contains(document.activeElement)) return;
      // Or it would be for the whole popup (see keys/use-keys.ts).
      event.preventDefault();
      close();
      holder.current.querySelector('button')?.focus();
    };
    const onPointerDown = (event: Event) => {
      if (!holder.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [isOpen]);

  return { isOpen, holder, toggle: () => setOpen(!isOpen), close };
}
