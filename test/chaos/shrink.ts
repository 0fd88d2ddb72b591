/**
 * Leaves out what is not needed for a failure: ever smaller parts of the steps, as long as the rest still fails
 * (ddmin: Zeller and Hildebrandt, Simplifying and Isolating Failure-Inducing Input, 2002).
 *
 * @param fails plays some of the steps from the beginning
 * @param mostTries each costs a browser's start
 */
export async function shortest<T>(
  steps: T[],
  fails: (steps: T[]) => Promise<boolean>,
  mostTries = 24,
): Promise<T[]> {
  let left = steps;
  let tries = 0;
  for (let size = Math.ceil(left.length / 2); ; size = Math.ceil(size / 2)) {
    for (let at = 0; at < left.length && size < left.length && tries < mostTries; ) {
      const fewer = [...left.slice(0, at), ...left.slice(at + size)];
      tries += 1;
      if (await fails(fewer)) left = fewer;
      else at += size;
    }
    if (size === 1 || tries >= mostTries) return left;
  }
}
