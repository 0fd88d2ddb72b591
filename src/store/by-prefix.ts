import { delMany, keys, type UseStore } from 'idb-keyval';

/** Deletes every record whose key begins so: `1001/` is all of account 1001. */
export async function deleteByPrefix(prefix: string, store: UseStore): Promise<void> {
  const all = await keys<string>(store);
  await delMany(
    all.filter((key) => key.startsWith(prefix)),
    store,
  );
}
