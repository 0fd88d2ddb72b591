import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Listing, listingFlaws, readListing } from './listing';

const TOP = join(import.meta.dirname, '../../..');
const STORE = join(TOP, 'docs/store');
const languages = readdirSync(STORE)
  .filter((file) => /^[a-z]{2}(_[A-Z]{2})?\.md$/.test(file))
  .map((file) => file.replace('.md', ''));
const english = readListing(readFileSync(join(STORE, 'en.md'), 'utf8'));

describe.each(languages)('docs/store/%s.md', (language) => {
  it('has what the stores ask for, within their limits', () => {
    const listing = readListing(readFileSync(join(STORE, `${language}.md`), 'utf8'));
    expect(listingFlaws(listing)).toEqual([]);
  });

  it('is for a language that the extension speaks', () => {
    expect(readdirSync(join(TOP, 'public/_locales'))).toContain(language);
  });
});

describe('a listing is complained about when', () => {
  it.each<[string, Partial<Listing>, string]>([
    [
      'its summary is too long',
      { summary: `Telegram${'a'.repeat(243)}` },
      'The summary has 251 letters; at most 250.',
    ],
    ['its summary has two lines', { summary: 'Telegram\nphotos' }, 'The summary is one line.'],
    ['its summary does not name Telegram', { summary: 'Photos' }, 'The summary does not say Telegram.'],
    ['its description is empty', { description: '' }, 'The description is empty.'],
    [
      'its description has Markdown',
      { description: '**Userpic**' },
      'The stores draw no Markdown, and no HTML.',
    ],
    ['a picture has no line', { pictures: english.pictures.slice(1) }, 'There are 5 pictures, and 4 lines.'],
  ])('%s', (_, change, complaint) => {
    expect(listingFlaws({ ...english, ...change })).toContain(complaint);
  });

  it('it has not the form', () => {
    expect(() => readListing('# English\n\n## Summary\n\nPhotos\n')).toThrow('not Summary.');
    expect(() => readListing('## Summary\n')).toThrow('The first line');
  });
});
