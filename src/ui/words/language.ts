/**
 * The language that dates and durations are written in: the person's own kind of English, for the words around
 * them are English, and "12. März 2024" inside an English sentence is read out wrongly by a screen reader.
 */
export const LANGUAGE = navigator.languages.find((language) => /^en\b/.test(language)) ?? 'en-GB';
