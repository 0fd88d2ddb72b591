import './Drawing.css';

const INSIDE = {
  /** The figure of the mark. */
  portrait: (
    <g class="drawing-solid">
      <circle cx="64" cy="60" r="15" />
      <path d="M35 97c2-12 13-17 29-17s27 5 29 17a39 39 0 0 1-58 0z" />
    </g>
  ),
  /** Its outline: a place that is still free. */
  nobody: (
    <g class="drawing-line" stroke-dasharray="1 9">
      <circle cx="64" cy="60" r="15" />
      <path d="M37 96c2-11 12-15 27-15s25 4 27 15" />
    </g>
  ),
  /** Waves that are crossed out. */
  offline: (
    <g class="drawing-line">
      <path d="M42 66a32 32 0 0 1 44 0M52 80a18 18 0 0 1 24 0M64 94v.1M44 96l40-48" />
    </g>
  ),
  /** Telegram says no, or not now. */
  halt: (
    <g class="drawing-line">
      <path d="M64 48v28M64 92v.1" />
    </g>
  ),
  /** A padlock. */
  lock: (
    <g class="drawing-line">
      <rect x="44" y="60" width="40" height="32" rx="6" />
      <path d="M52 60V52a12 12 0 0 1 24 0v8M64 74v5" />
    </g>
  ),
  key: (
    <g class="drawing-line">
      <circle cx="64" cy="58" r="12" />
      <path d="M64 70v28M64 84h10M64 96h8" />
    </g>
  ),
};

/** The frame of the mark with its arrow, round something else in each state. */
export function Drawing({ of }: { of: keyof typeof INSIDE }) {
  return (
    <svg class="drawing" viewBox="0 0 128 128" aria-hidden>
      <g class="drawing-frame">
        <path d="M26.3 36.8A51 51 0 1 0 66 19" fill="none" stroke-width="8" />
        <path d="M67 7v24L49 19z" stroke-width="6" />
      </g>
      {INSIDE[of]}
    </svg>
  );
}
