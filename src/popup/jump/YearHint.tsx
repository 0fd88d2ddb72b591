import './YearHint.css';

interface Props {
  /** What is typed of a year so far. */
  digits: string;
  /** The year that is looked for. */
  sought: number | null;
}

/** Says over the grid which year is typed, or looked for: soon gone again. */
export function YearHint({ digits, sought }: Props) {
  const text = sought === null ? digits : `${sought}…`;
  return (
    <p class={text ? 'year-hint figures' : 'year-hint-none'} aria-live="polite">
      {text}
    </p>
  );
}
