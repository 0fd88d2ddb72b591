import { gapsIn, gapsOf, isPlural, type Language, type Message } from './language';

/** The strictest of the stores: Chrome's for the name (its "apps" documentation), and for the summary. */
const MOST_LETTERS = new Map([
  ['manifestName', 45],
  ['manifestDescription', 132],
]);

/** What is wrong with the messages of a language by themselves, each in a sentence. */
export function flaws(language: Language): string[] {
  return [
    ...Object.entries(language).flatMap(([name, message]) => [
      ...flawsOfText(name, message.message),
      ...flawsOfGaps(name, message),
    ]),
    ...flawsOfNames(Object.keys(language)),
    ...(language.languageTag?.message === 'fr' ? flawsOfFrenchSpaces(language) : []),
  ];
}

function flawsOfText(name: string, text: string): string[] {
  const most = MOST_LETTERS.get(name) ?? Number.POSITIVE_INFINITY;
  return [
    text.trim() === text && text !== '' ? '' : `${name} is empty, or begins or ends with a space.`,
    /['"]|\.\.\./.test(text) ? `${name} has a typewriter's ' or " or ...; use ’, “ ” and ….` : '',
    [...text].length > most ? `${name} has ${[...text].length} letters; the stores take ${most}.` : '',
  ].filter(Boolean);
}

/** Thin before ; ! ?, full before : and inside « », and never broken (Lexique des règles typographiques, Imprimerie nationale). */
function flawsOfFrenchSpaces(language: Language): string[] {
  return Object.entries(language)
    .filter(([, { message }]) => /(?<!\u202f)[;!?]|(?<!\u00a0)[:»]|«(?!\u00a0)/.test(message))
    .map(([name]) => `${name}: French wants U+202F before ; ! ? and U+00A0 before : » and after «.`);
}

/** `say` gives the values by the order of the alphabet: so must the gaps be numbered. */
function flawsOfGaps(name: string, message: Message): string[] {
  const gaps = gapsOf(message);
  const used = gapsIn(message.message);
  // "The photo", not "1 photo": a number may do no more than choose the words.
  const mayBeUnused = (gap: string) => gap === 'count' && isPlural(name);
  return [
    ...gaps.flatMap((gap, index) => {
      const wanted = `$${index + 1}`;
      const { content } = message.placeholders?.[gap] ?? {};
      return content === wanted ? [] : [`${name}: the content of ${gap} must be ${wanted}.`];
    }),
    ...gaps
      .filter((gap) => !used.includes(gap) && !mayBeUnused(gap))
      .map((gap) => `${name}: its text lacks $${gap.toUpperCase()}$.`),
    ...used.filter((gap) => !gaps.includes(gap)).map((gap) => `${name}: no placeholder is named ${gap}.`),
  ];
}

/** Browsers do not tell cases apart, and one word could be anything else in the code. */
function flawsOfNames(names: string[]): string[] {
  const lower = names.map((name) => name.toLowerCase());
  return names.flatMap((name, index) => [
    ...(/^[a-z]+[A-Z][A-Za-z]*(_[a-z]+)?$/.test(name) ? [] : [`${name} is not named like popupEmpty.`]),
    ...(lower.indexOf(name.toLowerCase()) < index ? [`${name} differs from another only in case.`] : []),
  ]);
}
