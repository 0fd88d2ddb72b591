import { useEffect, useState } from 'preact/hooks';
import { saidElsewhere } from '../failure/said-elsewhere';

/**
 * What the store says; read again whenever one of `inputs` is another. What a newer reading has overtaken is dropped.
 * @returns undefined until it was read
 */
export function useReading<T>(read: () => Promise<T>, inputs: unknown[]): T | undefined {
  const [found, setFound] = useState<T>();
  useEffect(() => {
    let isOvertaken = false;
    void read().then((now) => {
      if (!isOvertaken) setFound(() => now);
    }, saidElsewhere);
    return () => {
      isOvertaken = true;
    };
  }, inputs);
  return found;
}
