// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Failure } from '../model/failure';
import { sentence } from './sentence';

/** One of each kind: a new kind that is not here does not compile. */
const ALL: { [K in Failure['kind']]: Extract<Failure, { kind: K }> } = {
  offline: { kind: 'offline' },
  untrusted: { kind: 'untrusted' },
  'in-doubt': { kind: 'in-doubt' },
  'signed-out': { kind: 'signed-out' },
  locked: { kind: 'locked' },
  'passcode-wrong': { kind: 'passcode-wrong', waitSeconds: 5 },
  'api-id-missing': { kind: 'api-id-missing' },
  'api-id-refused': { kind: 'api-id-refused' },
  'phone-invalid': { kind: 'phone-invalid' },
  'phone-banned': { kind: 'phone-banned' },
  'email-refused': { kind: 'email-refused' },
  'no-other-way': { kind: 'no-other-way' },
  'too-many-tries': { kind: 'too-many-tries' },
  'no-such-account': { kind: 'no-such-account' },
  'code-wrong': { kind: 'code-wrong' },
  'code-expired': { kind: 'code-expired' },
  'password-wrong': { kind: 'password-wrong' },
  'flood-wait': { kind: 'flood-wait', seconds: 30 },
  'photo-gone': { kind: 'photo-gone' },
  'photo-unusable': { kind: 'photo-unusable' },
  'photos-kept': { kind: 'photos-kept' },
  'too-many-photos': { kind: 'too-many-photos' },
  'too-many-bot-photos': { kind: 'too-many-bot-photos' },
  'picture-lost': { kind: 'picture-lost' },
  'image-rejected': { kind: 'image-rejected', reason: 'too-small' },
  'picture-unreachable': { kind: 'picture-unreachable', reason: 'closed-page' },
  cancelled: { kind: 'cancelled' },
  'too-late': { kind: 'too-late' },
  'bot-gone': { kind: 'bot-gone' },
  'upload-incomplete': { kind: 'upload-incomplete' },
  'account-frozen': { kind: 'account-frozen' },
  'telegram-busy': { kind: 'telegram-busy', code: 'RPC_CALL_FAIL' },
  telegram: { kind: 'telegram', code: 'CHAT_FORBIDDEN_420' },
  'storage-unreadable': { kind: 'storage-unreadable' },
  'storage-full': { kind: 'storage-full' },
  'kept-by-newer': { kind: 'kept-by-newer' },
  'no-answer': { kind: 'no-answer' },
  bug: { kind: 'bug' },
};

describe.each(Object.values(ALL))('the sentence for $kind', (failure) => {
  const { text, action } = sentence(failure);

  it('says what happened, and then what to do now', () => {
    const whatAndThen = /^[^.]+\. .+[.…]$/;
    const wait = /^Telegram asks you to wait .+\.$/;
    expect(text).toMatch(failure.kind === 'flood-wait' ? wait : whatAndThen);
  });

  it('is short, and neither blames nor begs', () => {
    expect(text.length).toBeLessThanOrEqual(100);
    expect(text).not.toMatch(/error|sorry|oops|please|invalid|failed|[A-Z]{2,}_/i);
  });

  it('has a button for a way out that it names', () => {
    if (/try again/i.test(text)) expect(action).toBe('try-again');
    if (/options/.test(text)) expect(action).toBe('open-options');
    if (/sign in/i.test(text)) expect(action).toBe('sign-in');
  });
});

it('leads from too many photos to choosing some', () => {
  expect(sentence(ALL['too-many-photos']).action).toBe('choose-photos');
});

it('says that a wait is over', () => {
  expect(sentence({ kind: 'flood-wait', seconds: 0 }).text).toContain('over. Try again.');
});

it('says how long to wait', () => {
  expect(sentence({ kind: 'flood-wait', seconds: 45 }).text).toContain('45 seconds');
});

it('keeps what Telegram said for the small print', () => {
  expect(sentence(ALL.telegram).text).not.toContain('420');
  expect(sentence(ALL.telegram).code).toBe('CHAT_FORBIDDEN_420');
});

it.each(['ended', 'duplicated', 'deactivated', 'forgotten'] as const)(
  'says what became of a session (%s)',
  (why) => {
    const { text, action } = sentence({ kind: 'signed-out', why });
    expect(text).not.toBe(sentence({ kind: 'signed-out' }).text);
    expect(text.length).toBeLessThanOrEqual(100);
    expect(action).toBe('sign-in');
  },
);
