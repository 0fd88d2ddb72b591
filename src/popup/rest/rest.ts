// All of the popup that nobody sees before a click, or unless something keeps the photos from being seen. It is a
// script of its own, read after the first paint: see later.tsx.
import { keepFocus } from '../../ui/controls/keep-focus';

export { FailureNotice } from '../../ui/failure/FailureNotice';
export { LockScreen } from '../../ui/lock/LockScreen';
export { UnreadableStore } from '../../ui/lock/UnreadableStore';
export { AccountFace } from '../../ui/pictures/AccountFace';
export { ChangeFailure } from '../bar/ChangeFailure';
export { ChangeWays } from '../bar/ChangeWays';
export { ChangeWords } from '../bar/ChangeWords';
export { LoadFailure } from '../bar/LoadFailure';
export { ChooseBar } from '../choose/ChooseBar';
export { DeleteKey } from '../choose/DeleteKey';
export { KindsPanel } from '../filter/KindsPanel';
export { TileVideo } from '../gallery/TileVideo';
export { AccountsPanel } from '../header/AccountsPanel';
export { MenuPanel } from '../header/MenuPanel';
export { StandingPhoto } from '../header/targets/StandingPhoto';
export { WhichBot } from '../header/targets/WhichBot';
export { WhosePhotos } from '../header/targets/WhosePhotos';
export { YearSearch } from '../jump/YearSearch';
export { YearsPanel } from '../jump/YearsPanel';
export { News } from '../News';
export { NothingHere } from '../no-photos/NothingHere';
export { Sheet } from '../Sheet';
export { SignedOutNotice, SignedOutScene } from '../SignedOut';
export { ApiIdMissing, NobodySignedIn } from '../Welcome';

// Nothing that has the focus goes before the person has done something.
keepFocus();
