import { useHistory } from '../state/use-history';
import type { Who } from '../state/who';
import { Avatar } from './Avatar';
import { usePictures } from './use-pictures';

interface Props {
  who: NonNullable<Who>;
  historyVersion: number;
  /** Its picture may be asked for, where it is not in the store; only for the current account. */
  mayFetch?: boolean;
}

/** The current photo of any account that is signed in, as the store has it. */
export function AccountFace({ who, historyVersion, mayFetch = false }: Props) {
  const history = useHistory(who.id, historyVersion);
  const current = history?.current ?? undefined;
  const { urls } = usePictures({
    accountId: who.id,
    size: 'a',
    photoIds: current ? [current.id] : [],
    mayFetch,
  });
  return <Avatar photo={current} url={current && urls.get(current.id)} name={who.account?.name} />;
}
