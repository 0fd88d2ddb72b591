/**
 * Runs in a page, so it may use nothing from outside itself: reads what the page itself may read.
 * @returns a `data:` address (only JSON crosses), or what went wrong
 */
export async function readInPage(
  url: string,
  mostBytes: number,
  limitSeconds: number,
): Promise<string | 'refused' | 'too-many-bytes' | 'too-slow' | 'cut-off'> {
  const limit = AbortSignal.timeout(limitSeconds * 1000);
  let hasBegun = false;
  try {
    const response = await fetch(url, { signal: limit });
    if (!response.ok || !response.body) return 'refused';
    hasBegun = true;
    if (Number(response.headers.get('content-length')) > mostBytes) {
      await response.body.cancel();
      return 'too-many-bytes';
    }
    const reader = response.body.getReader();
    const parts: BlobPart[] = [];
    let bytes = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      bytes += part.value.length;
      parts.push(part.value);
      if (bytes > mostBytes) {
        await reader.cancel();
        return 'too-many-bytes';
      }
    }
    return await new Promise((done) => {
      const file = new FileReader();
      file.onload = () => done(file.result as string);
      file.onerror = () => done('refused');
      file.readAsDataURL(new Blob(parts));
    });
  } catch {
    if (limit.aborted) return 'too-slow';
    return hasBegun ? 'cut-off' : 'refused';
  }
}
