import './Picture.css';

interface Props {
  thumbnail: string | null;
  /** The same picture in growing sizes, those that are there. Each fades in over the one before: nothing flashes. */
  sizes: (string | undefined)[];
}

/** A profile photo that gets sharper as its sizes come. It is decoration: what holds it has the name. */
export function Picture({ thumbnail, sizes }: Props) {
  return (
    <span class="picture">
      {thumbnail && <img class="picture-thumbnail" src={thumbnail} alt="" />}
      {sizes.map((url) => url && <img key={url} class="picture-size" src={url} alt="" draggable={false} />)}
    </span>
  );
}
