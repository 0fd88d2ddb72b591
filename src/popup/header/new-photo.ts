import { ask } from '../../bus/ask';

/** In a window of its own: a popup would close at the first look at a folder. */
export async function newPhoto(): Promise<void> {
  const opened = await ask('openCropPage');
  if (opened.ok) window.close();
}
