/** What a language's page in docs/store says (docs/store/README.md). */
export interface Listing {
  /** For addons.mozilla.org, beside the name. */
  summary: string;
  description: string;
  /** One line above each screenshot. */
  pictures: string[];
}

const HEADINGS = ['Summary', 'Description', 'Pictures'];

/** @throws Error that says what of the form is missing */
export function readListing(text: string): Listing {
  const [title = '', ...parts] = text.split(/^## /m);
  if (!/^# \S.*\n+$/.test(title)) throw new Error('The first line is “# ” and the name of the language.');
  const headings = parts.map((part) => part.split('\n')[0]);
  if (headings.join() !== HEADINGS.join())
    throw new Error(`The headings are ${HEADINGS.join(', ')}; not ${headings.join(', ')}.`);
  const [summary = '', description = '', pictures = ''] = parts.map((part) =>
    part.slice(part.indexOf('\n')).trim(),
  );
  return { summary, description, pictures: pictures.split('\n').map(withoutNumber) };
}

/** What the stores, or the pictures, would refuse of it, each in a sentence. */
export function listingFlaws({ summary, description, pictures }: Listing): string[] {
  return [
    ...lengthFlaws('The summary', summary, 250),
    ...lengthFlaws('The description', description, 15_000),
    ...pictures.flatMap((line) => lengthFlaws(`“${line}”`, line, 50)),
    ...(pictures.length === 5 ? [] : [`There are 5 pictures, and ${pictures.length} lines.`]),
    ...(summary.includes('\n') ? ['The summary is one line.'] : []),
    ...(/\*\*|^#|\]\(|<\w/m.test(description) ? ['The stores draw no Markdown, and no HTML.'] : []),
    ...(/Userpic/.test(description) ? [] : ['The description does not say Userpic.']),
    ...(/Telegram/.test(summary) ? [] : ['The summary does not say Telegram.']),
  ];
}

function lengthFlaws(what: string, text: string, most: number): string[] {
  const length = [...text].length;
  if (length === 0) return [`${what} is empty.`];
  return length > most ? [`${what} has ${length} letters; at most ${most}.`] : [];
}

function withoutNumber(line: string): string {
  return line.replace(/^\d+\. /, '');
}
