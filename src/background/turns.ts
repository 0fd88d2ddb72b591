/**
 * Has pieces of work done one after the other, in the order in which they are given: for what reads something, and then
 * writes it. One that fails holds up none behind it.
 */
export function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const working = last.then(work);
    last = working.catch(() => {});
    return working;
  };
}
