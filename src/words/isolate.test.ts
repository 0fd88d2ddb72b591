import { expect, it } from 'vitest';
import { isolate } from './isolate';

it('sets apart what runs against the sentence, and nothing else', () => {
  expect(isolate('عدا')).toBe('\u2068عدا\u2069');
  expect(isolate('Ada & עדה')).toBe('\u2068Ada & עדה\u2069');
  expect(isolate('Ада, +44 7400 123456')).toBe('Ада, +44 7400 123456');
});
