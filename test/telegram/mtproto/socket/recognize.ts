import { abridged } from './abridged';
import { type Framing, FramingError } from './framing';
import { full } from './full';
import { intermediate, paddedIntermediate } from './intermediate';
import { acceptObfuscation, OBFUSCATION_HEADER_BYTES } from './obfuscation';

/** How one client speaks. */
export interface Transport {
  framing: Framing;
  reveal(bytes: Buffer): Buffer;
  hide(bytes: Buffer): Buffer;
  /** How many of the first bytes only said which transport it is. */
  headerBytes: number;
}

/**
 * Tells from the first bytes which transport a client has chosen.
 *
 * @param onlyObfuscated true for WebSockets, where nothing else is allowed
 * @returns null while there are too few bytes to tell
 */
export function recognize(bytes: Buffer, onlyObfuscated: boolean): Transport | null {
  if (!onlyObfuscated) {
    if (bytes[0] === 0xef) return clear(abridged(), 1);
    if (bytes.length < 8) return null;
    const framing = framingOf(bytes.subarray(0, 4));
    if (framing) return clear(framing, 4);
    // The number of the first packet; obfuscated headers avoid a zero in this very place.
    if (bytes.readUInt32LE(4) === 0) return clear(full(), 0);
  }
  if (bytes.length < OBFUSCATION_HEADER_BYTES) return null;
  const { tag, reveal, hide } = acceptObfuscation(bytes.subarray(0, OBFUSCATION_HEADER_BYTES));
  const framing = framingOf(tag);
  if (!framing) throw new FramingError(`no transport has the tag ${tag.toString('hex')}`);
  return { framing, reveal, hide, headerBytes: OBFUSCATION_HEADER_BYTES };
}

const FRAMINGS: Record<string, () => Framing> = {
  efefefef: abridged,
  eeeeeeee: intermediate,
  dddddddd: paddedIntermediate,
};

function framingOf(tag: Buffer): Framing | null {
  return FRAMINGS[tag.toString('hex')]?.() ?? null;
}

function clear(framing: Framing, headerBytes: number): Transport {
  return { framing, reveal: (bytes) => bytes, hide: (bytes) => bytes, headerBytes };
}
