import { LANGUAGE } from './language';
import { digits } from './numbers';

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
  return inUnits(Math.ceil(seconds / length), unit);
}

/** "1 minute", "60 minutes". */
export function minutesInWords(minutes: number): string {
  return inUnits(minutes, 'minute');
}

/** For a countdown: "0:27", "1:02:03". */
export function clock(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const parts = hours > 0 ? [hours, minutes, seconds % 60] : [minutes, seconds % 60];
  return parts.map((part, index) => digits(part, index === 0 ? 1 : 2)).join(':');
}

function inUnits(count: number, unit: string): string {
  return new Intl.NumberFormat(LANGUAGE, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
