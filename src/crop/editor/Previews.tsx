import type { Drawn } from '../../image/crop/draw-crop';
import type { Pyramid } from '../../image/crop/pyramid';
import { say } from '../../words/say';
import './Previews.css';
import { Square } from './Square';

/** Where Telegram shows the photo, and how large: the profile, the top of a chat, the list of chats. */
const PLACES = [
  { name: say('cropInProfile'), sidePixels: 96 },
  { name: say('cropInChats'), sidePixels: 54 },
  { name: say('cropInMessage'), sidePixels: 36 },
];

export function Previews({ levels, drawn }: { levels: Pyramid; drawn: Drawn }) {
  return (
    <ul class="previews" aria-label={say('cropPreviews')}>
      {PLACES.map(({ name, sidePixels }) => (
        <li key={name} class="previews-place">
          <Square levels={levels} drawn={drawn} sidePixels={sidePixels} />
          <span class="muted small">{name}</span>
        </li>
      ))}
    </ul>
  );
}
