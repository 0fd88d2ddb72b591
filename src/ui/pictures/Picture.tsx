import { useState } from 'preact/hooks';
import './Picture.css';

interface Props {
  thumbnail: string | null;
  /** The same picture in growing sizes, those that are there. Each that comes fades in over the one before: nothing flashes. */
  sizes: (string | undefined)[];
}

/** A profile photo that gets sharper as its sizes come. It is decoration: what holds it has the name. */
export function Picture({ thumbnail, sizes }: Props) {
  const [thereAtFirst] = useState(sizes);
  return (
    <span class="picture">
      {thumbnail && <img class="picture-thumbnail" src={thumbnail} alt="" />}
      {sizes.map(
        (url) =>
          url && (
            <img
              key={url}
              class={thereAtFirst.includes(url) ? undefined : 'picture-comes'}
              src={url}
              alt=""
              draggable={false}
              // Else it may be drawn empty at first, when it is shown from where it lay ready.
              decoding="sync"
            />
          ),
      )}
    </span>
  );
}
