import type { Language } from './language';

/** English messages that a translator would have to guess about: without a description, or an example for a gap. */
export function undescribed(english: Language): string[] {
  return Object.entries(english).flatMap(([name, { description, placeholders = {} }]) => [
    ...(description ? [] : [`${name} has no description.`]),
    ...Object.entries(placeholders)
      .filter(([, { example }]) => !example)
      .map(([gap]) => `${name}: ${gap} has no example.`),
  ]);
}
