import { LANGUAGE } from '../../words/language';

const UNITS = [
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
] as const;

/** "90 seconds", "2 minutes": the largest unit of which there are two, rounded up, for a wait must not be said too short. */
export function durationInWords(seconds: number): string {
  const { unit, seconds: length } = UNITS.find((each) => seconds >= 2 * each.seconds) ?? {
    unit: 'second',
    seconds: 1,
  };
  const format = new Intl.NumberFormat(LANGUAGE, { style: 'unit', unit, unitDisplay: 'long' });
  return format.format(Math.ceil(seconds / length));
}

/** For a countdown: "0:27", "1:02:03". */
export function clock(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const shown = hours > 0 ? [hours, twoDigits(minutes)] : [minutes];
  return [...shown, twoDigits(seconds % 60)].join(':');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
