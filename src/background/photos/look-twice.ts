/** Telegram may still be at work on a picture when the line breaks over it: sent again, it would be there twice. */
const STILL_AT_WORK_MS = 2000;

/** Looks what came of a picture that was sent; when nothing has come of it yet, once more after a while. */
export async function lookTwice<T>(look: () => Promise<T | null>): Promise<T | null> {
  const first = await look();
  if (first !== null) return first;
  await new Promise((done) => setTimeout(done, STILL_AT_WORK_MS));
  return look();
}
