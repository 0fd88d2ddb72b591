import { clock } from '../../words/duration';

/** How long one has to wait yet, beside the words of a button; nothing when it is over. */
export function Clock({ secondsLeft }: { secondsLeft: number }) {
  return secondsLeft > 0 ? <span class="figures">{clock(secondsLeft)}</span> : null;
}
