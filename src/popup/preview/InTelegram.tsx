import type { Photo } from '../../model/photo';
import { Picture } from '../../ui/pictures/Picture';
import { say } from '../../words/say';
import './InTelegram.css';

interface Props {
  photo: Photo;
  /** Its picture of 160 pixels: more than is shown here even on a fine screen. */
  url: string | undefined;
}

/** The places where Telegram shows a profile photo, the largest first. */
const PLACES = ['profile', 'list', 'header'];

/** How the photo will look in Telegram: round, at about the sizes that its clients give it, and on light as on dark. */
export function InTelegram({ photo, url }: Props) {
  return (
    <div class="in-telegram" role="img" aria-label={say('previewInTelegram')}>
      {['light', 'dark'].map((scheme) => (
        <div key={scheme} class={`in-telegram-scheme in-telegram-${scheme}`}>
          {PLACES.map((place) => (
            <span key={place} class={`in-telegram-round in-telegram-${place}`}>
              <Picture key={photo.id} thumbnail={photo.thumbnail} sizes={[url]} />
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
