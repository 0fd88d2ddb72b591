/** One `messages.json`, as browsers read it (developer.chrome.com/docs/extensions/reference/api/i18n). */
export type Language = Record<string, Message>;

export interface Message {
  message: string;
  /** For whoever translates it; English only. */
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** `popupPhotos` for `popupPhotos_few`; the name itself for a message that depends on no number. */
export function baseOf(name: string): string {
  return name.replace(PLURAL, '');
}

export function isPlural(name: string): boolean {
  return PLURAL.test(name);
}

/** The names of the gaps in a text, in lower case: browsers do not tell cases apart there. */
export function gapsIn(text: string): string[] {
  return [...text.matchAll(/\$([a-z]\w*)\$/gi)].map(([, name = '']) => name.toLowerCase());
}

/** The gaps that a message has, in the order of the alphabet. */
export function gapsOf({ placeholders = {} }: Message): string[] {
  return Object.keys(placeholders).sort();
}
