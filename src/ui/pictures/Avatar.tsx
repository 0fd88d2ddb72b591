import type { Photo } from '../../model/photo';
import { Picture } from './Picture';
import './Avatar.css';

interface Props {
  photo: Photo | undefined;
  url: string | undefined;
  name: string | undefined;
}

/** The current photo of an account, round; its initial when there is none. The name stands beside it. */
export function Avatar({ photo, url, name }: Props) {
  return (
    <span class="avatar" aria-hidden>
      {photo ? <Picture thumbnail={photo.thumbnail} sizes={[url]} /> : initial(name)}
    </span>
  );
}

function initial(name = ''): string {
  return [...name.trim()][0]?.toLocaleUpperCase() ?? '';
}
