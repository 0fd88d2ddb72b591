import { useEffect, useState } from 'preact/hooks';

/** Long enough that a pointer on its way over the grid starts nothing. */
const REST_MS = 400;

/** A cache of this page: ends the rest that is going on, for there is one at a time, by pointer or by keyboard. */
let endOther = () => {};

interface Rest {
  isResting: boolean;
  /** For the element that is meant. */
  on: {
    onPointerEnter: (event: PointerEvent) => void;
    onPointerLeave: () => void;
    onFocus: () => void;
    onBlur: () => void;
  };
}

/** Whether the pointer, or the focus, rests on something. Fingers do not rest: they tap. */
export function useRest(isWanted: boolean): Rest {
  const [isOver, setOver] = useState(false);
  const [isResting, setResting] = useState(false);

  useEffect(() => {
    if (!isWanted || !isOver) return;
    const end = () => setResting(false);
    const timer = setTimeout(() => {
      endOther();
      endOther = end;
      setResting(true);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [isWanted, isOver]);

  const leave = () => setOver(false);
  return {
    isResting,
    on: {
      onPointerEnter: ({ pointerType }) => setOver(pointerType !== 'touch'),
      onPointerLeave: leave,
      onFocus: () => setOver(true),
      onBlur: leave,
    },
  };
}
