import { encode } from 'uqr';
import { say } from '../../words/say';
import './QrCode.css';

/** Readers want four modules of white around the code (ISO/IEC 18004, quiet zone). */
const QUIET_MODULES = 4;

/** @param text what the code says; null keeps its place */
export function QrCode({ text }: { text: string | null }) {
  if (text === null)
    return (
      <p class="qr-code qr-code-coming" role="status">
        <span class="not-at-once">{say('signInQrComing')}</span>
      </p>
    );
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_MODULES });
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={say('signInQr')}>
      <path d={outline(data)} />
    </svg>
  );
}

/** One stroke for each run of dark modules in a row. */
function outline(rows: boolean[][]): string {
  return rows
    .flatMap((row, y) => {
      const runs = row.map((isDark) => (isDark ? '1' : '0')).join('');
      return [...runs.matchAll(/1+/g)].map(
        ({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
      );
    })
    .join('');
}
