/**
 * Runs in a page, so it may use nothing from outside itself: the large pictures of the page, the largest first, among
 * them those behind other things, the stills of videos, and CSS backgrounds. A picture that is its own address (`data:`)
 * may be of megabytes, and the list lives in `storage.session`, which holds ten: it gets a short address (`blob:`).
 */
export async function largePictures(): Promise<{ url: string; width: number; height: number }[]> {
  const leastSidePixels = 100;
  const most = 60;
  const longAddress = 100_000;
  const found = new Map<string, { url: string; width: number; height: number }>();

  function add(address: string, width: number, height: number) {
    const url = new URL(address, document.baseURI).href;
    const known = found.get(url);
    if (Math.min(width, height) < leastSidePixels || !/^(https?|data|blob):/.test(url)) return;
    if (!known || width * height > known.width * known.height) found.set(url, { url, width, height });
  }

  /** What components keep to themselves is a part of the page to whoever looks at it. */
  function within(root: Document | ShadowRoot): Element[] {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  }

  for (const element of within(document)) {
    if (element instanceof HTMLImageElement && element.currentSrc) {
      const { currentSrc, naturalWidth, width, naturalHeight, height } = element;
      add(currentSrc, Math.max(naturalWidth, width), Math.max(naturalHeight, height));
    }
    if (element instanceof HTMLVideoElement && element.poster)
      add(element.poster, element.clientWidth, element.clientHeight);
    for (const part of [null, '::before', '::after']) {
      const background = getComputedStyle(element, part).backgroundImage;
      for (const [, url] of background.matchAll(/url\("([^"]+)"\)/g))
        if (url) add(url, element.clientWidth, element.clientHeight);
    }
  }
  const largest = [...found.values()].sort((a, b) => b.width * b.height - a.width * a.height).slice(0, most);
  return Promise.all(
    largest.map(async (picture) => {
      if (picture.url.length < longAddress) return picture;
      return { ...picture, url: URL.createObjectURL(await (await fetch(picture.url)).blob()) };
    }),
  );
}
