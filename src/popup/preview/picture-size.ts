import { isolate } from '../../words/isolate';
import { LANGUAGE } from '../../words/language';
import { digits } from '../../words/numbers';

const kilobytes = new Intl.NumberFormat(LANGUAGE, {
  style: 'unit',
  unit: 'kilobyte',
  maximumFractionDigits: 0,
});

/** "640 × 640, 54 kB"; only what is known of it. */
export function pictureSize(of: { widthPixels: number; heightPixels: number; bytes: number }): string {
  const pixels = of.widthPixels > 0 ? [`${digits(of.widthPixels)} × ${digits(of.heightPixels)}`] : [];
  const bytes = of.bytes > 0 ? [kilobytes.format(Math.max(1, of.bytes / 1000))] : [];
  return [...pixels, ...bytes].map(isolate).join(', ');
}
