import { describe, expect, it } from 'vitest';
import { FLAWS, UNREACHABLE } from './picture-words';

describe.each([...Object.entries(FLAWS), ...Object.entries(UNREACHABLE)])('the words for %s', (_, words) => {
  it('say what is wrong, and then what to do now, shortly', () => {
    expect(words).toMatch(/^[^.]+\. .+\.$/);
    expect(words.length).toBeLessThanOrEqual(100);
    expect(words).not.toMatch(/error|sorry|oops|please|invalid|failed/i);
  });
});
