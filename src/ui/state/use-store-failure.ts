import { useEffect, useState } from 'preact/hooks';
import { Failed, type Failure } from '../../model/failure';
import { readSettings } from '../../store/settings';

/** Why nothing of what is kept can be read; null while that is not known, or all is well. Looked at once. */
export function useStoreFailure(): Failure | null {
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    readSettings().catch((error) => setFailure(error instanceof Failed ? error.failure : { kind: 'bug' }));
  }, []);
  return failure;
}
