/** The bytes of a `data:` address. A damaged one is empty: image/read says so. */
export async function blobOf(dataUrl: string): Promise<Blob> {
  try {
    return await (await fetch(dataUrl)).blob();
  } catch {
    return new Blob();
  }
}
