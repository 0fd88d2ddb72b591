import { baseOf, gapsIn, gapsOf, isPlural, type Language, type Message } from './language';

/** Larger counts than any here. */
const COUNTS = Array.from({ length: 1000 }, (_, count) => count);

/** What a translation lacks or has too much, compared with English, each in a sentence. @param tag BCP 47: `pt-BR` */
export function differences(tag: string, language: Language, english: Language): string[] {
  const wanted = namesFor(tag, english);
  return [
    ...[...wanted].filter((name) => !language[name]).map((name) => `${name} is missing.`),
    ...Object.keys(language)
      .filter((name) => !wanted.has(name))
      .map((name) => `${name} is not wanted: English has none, or this language has no such plural.`),
    ...Object.keys(language).flatMap((name) => differentGaps(name, language, english)),
    ...Object.keys(language)
      .filter((name) => lacksCount(name, { tag, language, english }))
      .map((name) => `${name} lacks $COUNT$.`),
    ...differentLanguage(tag, language),
  ];
}

/** English's names, with the plurals that this language tells apart (unicode.org/cldr, Language Plural Rules). */
function namesFor(tag: string, english: Language): Set<string> {
  const rules = new Intl.PluralRules(tag);
  // `other` always: it is what remains for a number that nobody thought of.
  const plurals = new Set([...COUNTS.map((count) => rules.select(count)), 'other']);
  return new Set(
    Object.keys(english).flatMap((name) =>
      isPlural(name) ? [...plurals].map((plural) => `${baseOf(name)}_${plural}`) : name,
    ),
  );
}

function differentGaps(name: string, language: Language, english: Language): string[] {
  const message = language[name];
  const source = english[name] ?? english[`${baseOf(name)}_other`];
  if (!message || !source) return [];
  const [ours, theirs] = [gapsOf(message).join(), gapsOf(source).join()];
  return ours === theirs ? [] : [`${name} has the placeholders (${ours}), in English (${theirs}).`];
}

/**
 * Where English says a number, so does each form that is for more than one: "this photo" will do for 1, but Russian's
 * `_one` is for 21 as well.
 */
function lacksCount(name: string, { tag, language, english }: Languages): boolean {
  const other = english[`${baseOf(name)}_other`];
  if (!isPlural(name) || !says(other) || says(language[name])) return false;
  const rules = new Intl.PluralRules(tag);
  return (
    name.endsWith('_other') || COUNTS.filter((count) => name.endsWith(`_${rules.select(count)}`)).length > 1
  );
}

interface Languages {
  tag: string;
  language: Language;
  english: Language;
}

function says(message: Message | undefined): boolean {
  return message !== undefined && gapsIn(message.message).includes('count');
}

function differentLanguage(tag: string, { languageTag, languageDirection }: Language): string[] {
  const direction = RIGHT_TO_LEFT.has(tag) ? 'rtl' : 'ltr';
  return [
    ...(languageTag?.message === tag ? [] : [`languageTag must be ${tag}.`]),
    ...(languageDirection?.message === direction ? [] : [`languageDirection must be ${direction}.`]),
  ];
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);
