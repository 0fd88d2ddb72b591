import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, background, browser, fails, never, opened, reset } from '../../test/pages/fake-browser';
import type { SignInStep } from '../model/sign-in';
import { writeSettings } from '../store/settings';
import { SignIn } from './SignIn';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

const PHONE = '+9996620007';
const PHONE_STEP: SignInStep = { step: 'phone', phone: '' };
const CODE: SignInStep = { step: 'code', phone: PHONE, place: { kind: 'app' }, length: 5, next: null };
const PASSWORD: SignInStep = { step: 'password', hint: 'What I wrote in 1843' };

beforeEach(reset);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('signing in', () => {
  it('goes from phone to code to password to the name, each field with the focus', async () => {
    background.requestCode = () => goOn({ signIn: CODE });
    background.checkCode = () => goOn({ signIn: PASSWORD });
    background.checkPassword = async () => {
      await writeSettings({ currentAccountId: '1' });
      return goOn({ signIn: null, accounts: [{ id: '1', name: 'Ada Lovelace', maskedPhone: '' }] });
    };
    await open();
    await send('Phone number', '+999 66 2 0007', 'Send code');
    await send('Code', '22222', 'Continue');
    await send('Password', 'notes on the engine', 'Sign in');
    const heading = await screen.findByRole('heading', { name: 'Signed in as Ada Lovelace' });
    expect(document.activeElement).toBe(heading);
    expect(sent()).toEqual([
      { name: 'requestCode', request: { phone: '+999 66 2 0007' } },
      { name: 'checkCode', request: { code: '22222' } },
      { name: 'checkPassword', request: { password: 'notes on the engine' } },
    ]);
  });

  it.each([
    { at: PHONE_STEP, label: 'Phone number', typed: '+٩٩٩ ۶۶ ۲ ۰۰۰۷', shown: '+999 66 2 0007' },
    { at: CODE, label: 'Code', typed: '٢٢٢۲۲', shown: '22222' },
    { at: PASSWORD, label: 'Password', typed: '۱۸۴۳', shown: '۱۸۴۳' },
  ])('takes the digits of other keyboards where digits are meant: $label', async (told) => {
    const { at, label, typed, shown } = told;
    await open(at);
    const field = await screen.findByLabelText<HTMLInputElement>(label);
    fireEvent.input(field, { target: { value: typed } });
    await waitFor(() => expect(field.value).toBe(shown));
  });

  it('goes on at the step where a closed page was', async () => {
    await open(PASSWORD);
    const field = await screen.findByLabelText('Password');
    expect(noteOf(field)).toBe('Your hint: What I wrote in 1843');
  });

  it('leads back to another number, which keeps what was typed', async () => {
    background.startOver = () => goOn({ signIn: { step: 'phone', phone: PHONE } });
    await open(CODE);
    fireEvent.click(await screen.findByRole('button', { name: 'Use another number' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Phone number')).value).toBe(PHONE);
  });

  it('keeps neither code nor password', async () => {
    background.checkCode = () => fails({ kind: 'code-wrong' });
    await open(CODE);
    await send('Code', '13371', 'Continue');
    await screen.findByText(/not the code/);
    const stored = [await browser.storage.session.get(), await browser.storage.local.get()];
    expect(JSON.stringify(stored)).not.toContain('13371');
  });

  it('needs an API id first, where the build has none', async () => {
    background.showQr = never;
    await browser.storage.local.set({ needsApiId: true });
    background.showQr = never;
    render(<SignIn />);
    fireEvent.click(await screen.findByRole('button', { name: 'Open options' }));
    expect(opened).toEqual(['options']);
    await writeSettings({ apiId: 7 });
    await screen.findByRole('button', { name: 'Use phone number instead' });
  });
});

describe('what is wrong with what was typed', () => {
  it.each([
    {
      step: PHONE_STEP,
      field: ['Phone number', 'Send code'],
      fails: ['requestCode', 'phone-invalid'],
      words: /doesn’t know this number/,
    },
    { step: CODE, field: ['Code', 'Continue'], fails: ['checkCode', 'code-wrong'], words: /not the code/ },
    {
      step: PASSWORD,
      field: ['Password', 'Sign in'],
      fails: ['checkPassword', 'password-wrong'],
      words: /not your two-step password/,
    },
  ] as const)('stands at the field ($field.0), and what was typed stays', async (wrong) => {
    const [message, kind] = wrong.fails;
    background[message] = () => fails({ kind });
    await open(wrong.step);
    const field = await send(wrong.field[0], 'mistyped', wrong.field[1]);
    await waitFor(() => expect(noteOf(field)).toMatch(wrong.words));
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe('mistyped');
    fireEvent.input(field, { target: { value: 'mistype' } });
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('false'));
  });

  it('is said before anything is sent, when it is nothing', async () => {
    await open();
    const field = await send('Phone number', ' ', 'Send code');
    await waitFor(() => expect(noteOf(field)).toBe('Type the number of your Telegram account.'));
    expect(sent()).toEqual([]);
  });
});

describe('when Telegram', () => {
  it('is out of reach, the button tries again', async () => {
    background.requestCode = () => fails({ kind: 'offline' });
    await open();
    await send('Phone number', PHONE, 'Send code');
    await screen.findByText(/can’t be reached/);
    background.requestCode = () => goOn({ signIn: CODE });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByLabelText('Code');
  });

  it('takes its time, a second press does nothing', async () => {
    background.requestCode = never;
    await open();
    await send('Phone number', PHONE, 'Send code');
    const button = await screen.findByRole('button', { name: 'Send code' });
    await waitFor(() => expect(button.getAttribute('aria-busy')).toBe('true'));
    fireEvent.submit(button.closest('form') as HTMLFormElement);
    expect(sent()).toHaveLength(1);
  });

  it('wants us to wait, the button counts down and waits, also for Enter', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    background.requestCode = () => fails({ kind: 'flood-wait', seconds: 2 });
    await open();
    const field = await send('Phone number', PHONE, 'Send code');
    const button = await screen.findByRole('button', { name: 'Try again 0:02' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.submit(field.form as HTMLFormElement);
    expect(sent()).toHaveLength(1);
    vi.advanceTimersByTime(1000);
    await waitFor(() => expect(button.textContent).toBe('Try again 0:01'));
    vi.advanceTimersByTime(1000);
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'));
    fireEvent.submit(field.form as HTMLFormElement);
    expect(sent()).toHaveLength(2);
  });
});

async function open(step: SignInStep | null = PHONE_STEP): Promise<void> {
  background.showQr ??= never;
  await browser.storage.session.set({ accounts: [], signIn: step });
  render(<SignIn />);
}

/** What was asked for besides what every visit asks for. */
function sent() {
  return asked.filter(({ name }) => !['typePhone', 'loadCountries', 'loadHistory'].includes(name));
}

/** Types into the field, which must have the focus, and presses the button. */
async function send(label: string, text: string, button: string): Promise<HTMLInputElement> {
  const field = await screen.findByLabelText<HTMLInputElement>(label);
  expect(document.activeElement).toBe(field);
  fireEvent.input(field, { target: { value: text } });
  await waitFor(() => expect(field.value).toBe(text));
  fireEvent.submit((await screen.findByRole('button', { name: button })).closest('form') as HTMLFormElement);
  return field;
}

/** As the background does: the next step is in the store before it answers. */
async function goOn(change: object) {
  await browser.storage.session.set(change);
  return { ok: true, value: null } as const;
}

function noteOf(field: HTMLElement): string | null | undefined {
  return document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent;
}
