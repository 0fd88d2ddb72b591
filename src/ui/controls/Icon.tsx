import { createElement } from 'preact';
import { ALONG_THE_LINE } from '../icons';
import './Icon.css';

/** What `lucide` exports for each icon: its SVG elements, as data. */
export type IconNode = [tag: string, attributes: Record<string, string | number | undefined>][];

/** An icon of 20 px in the colour of the text. It is decoration: the button or the words that hold it have the name. */
export function Icon({ of }: { of: IconNode }) {
  return (
    <svg class={ALONG_THE_LINE.includes(of) ? 'icon icon-along' : 'icon'} viewBox="0 0 24 24" aria-hidden>
      {of.map(([tag, attributes]) => createElement(tag, attributes))}
    </svg>
  );
}
