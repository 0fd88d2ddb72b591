import type { Years } from './use-years';
import './YearHint.css';

/** Says over the grid which year is typed, or looked for: soon gone again. */
export function YearHint({ years: { typed, sought } }: { years: Years }) {
  const text = sought === null ? typed : `${sought}…`;
  return (
    <p class={text ? 'year-hint figures' : 'year-hint-none'} aria-live="polite">
      {text}
    </p>
  );
}
