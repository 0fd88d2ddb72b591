/**
 * Runs in a page, so it may use nothing from outside itself: the largest version of the picture that is painted from
 * this address, by `srcset` and `<picture>` (HTML standard, 4.8.4.2.2); null when no <img> has it.
 */
export function bestSource(painted: string): string | null {
  const image = [...document.images].find(({ currentSrc, src }) => currentSrc === painted || src === painted);
  if (!image) return null;
  const sources = [...(image.closest('picture')?.querySelectorAll('source') ?? [])]
    // The browser took one that it can read and that fits the window; another may be of a kind it can't.
    .filter(
      ({ type, media }) => (!media || matchMedia(media).matches) && /^$|jpe?g|png|webp|avif|gif/.test(type),
    );
  const sets = [...sources.map(({ srcset }) => srcset), image.srcset];
  const candidates = sets.flatMap((set) =>
    // An address may hold commas, but not at its end; a description holds none.
    [...set.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)].map(
      ([, url = '', size, unit]) => ({
        url: new URL(url, document.baseURI).href,
        // Twice as dense is twice as wide as what `src` is: about what the image is painted with now.
        width: unit === 'w' ? Number(size) : Number(size ?? 1) * (image.width || 1),
      }),
    ),
  );
  const [largest] = candidates.sort((a, b) => b.width - a.width);
  return largest && largest.width > image.naturalWidth ? largest.url : painted;
}
