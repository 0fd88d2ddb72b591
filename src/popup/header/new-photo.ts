import { ask } from '../../bus/ask';
import { openCropTab } from '../../ui/open-page';

/** In a window of its own: a popup would close at the first look at a folder. */
export async function newPhoto(): Promise<void> {
  const opened = await ask('openCropPage');
  if (opened.ok) window.close();
  // The page can be opened without the background, too, and says what is the matter with that.
  else await openCropTab();
}
