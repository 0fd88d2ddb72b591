import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, background, browser, fails, never, reset } from '../../test/pages/fake-browser';
import type { CodePlace, CodeStep, SignInStep } from '../model/sign-in';
import { SignIn } from './SignIn';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

const PHONE = '+9996620007';
const CODE: CodeStep = { step: 'code', phone: PHONE, place: { kind: 'app' }, length: 5, next: null };

beforeEach(reset);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('the QR code', () => {
  const LINK = 'tg://login?token=AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA';

  it('is what the page begins with, and is drawn anew as long as it is shown', async () => {
    let shown = 0;
    background.showQr = async () => {
      shown += 1;
      if (shown === 3) return never();
      await goOn({ signIn: { step: 'qr', link: `${LINK}${shown}` } });
      return { ok: true, value: { isOver: false } };
    };
    await open(null);
    await screen.findByRole('img', { name: 'QR code to sign in with' });
    await waitFor(() => expect(shown).toBe(3));
  });

  it('is asked for no more when it is over', async () => {
    background.showQr = async () => ({ ok: true, value: { isOver: true } });
    await open({ step: 'qr', link: LINK });
    await waitFor(() => expect(sent()).toHaveLength(1));
    await goOn({ signIn: { step: 'password', hint: '' } });
    await screen.findByLabelText('Password');
    expect(sent()).toHaveLength(1);
  });

  it('is not asked for when its tab comes to the front after another step was turned to', async () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await open(null);
    await screen.findByText('The QR code is on its way');
    await waitFor(() => expect(visibility).toHaveBeenCalled());
    await goOn({ signIn: { step: 'phone', phone: '' } });
    await screen.findByLabelText('Phone number');
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await new Promise((done) => setTimeout(done));
    expect(sent()).toEqual([]);
    visibility.mockRestore();
  });

  it('gives way to a sentence when Telegram is out of reach', async () => {
    background.showQr = () => fails({ kind: 'offline' });
    await open(null);
    await screen.findByText(/can’t be reached/);
    background.showQr = never;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('the phone number', () => {
  it('is kept as it is typed, written as in its country, and finds the country', async () => {
    await open({ step: 'phone', phone: '' });
    const field = await screen.findByLabelText<HTMLInputElement>('Phone number');
    fireEvent.input(field, { target: { value: '+447400123456' } });
    await waitFor(() => expect(field.value).toBe('+44 7400 123456'));
    expect(screen.getByLabelText<HTMLSelectElement>('Country').value).toBe('GB');
    expect(asked.at(-1)).toEqual({ name: 'typePhone', request: { phone: '+44 7400 123456' } });
  });

  it('begins with the code of the country that is chosen', async () => {
    await open({ step: 'phone', phone: '' });
    const country = await screen.findByLabelText<HTMLSelectElement>('Country');
    fireEvent.change(country, { target: { value: 'CA' } });
    const field = await screen.findByLabelText<HTMLInputElement>('Phone number');
    await waitFor(() => expect(field.value).toBe('+1'));
    expect(country.value).toBe('CA');
  });
});

describe('the code', () => {
  it('can be sent in another way, once the time has come', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    await open({ ...CODE, next: { way: 'sms', fromMs: Date.now() + 2000 } });
    const button = await screen.findByRole('button', { name: /Send the code by SMS/ });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    vi.advanceTimersByTime(2000);
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'));
    fireEvent.click(button);
    await waitFor(() => expect(sent()).toEqual([{ name: 'resendCode', request: null }]));
  });

  it('is asked for anew when it has expired', async () => {
    background.checkCode = () => fails({ kind: 'code-expired' });
    await open(CODE);
    fireEvent.input(await screen.findByLabelText('Code'), { target: { value: '22222' } });
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Send a new code' }));
    await waitFor(() => expect(sent().at(-1)).toEqual({ name: 'requestCode', request: { phone: PHONE } }));
    // What was typed and said of the old one is gone; the field waits for the new one.
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Send a new code' })).toBeNull());
    const field = screen.getByLabelText('Code') as HTMLInputElement;
    expect(field.value).toBe('');
    expect(field.getAttribute('aria-invalid')).not.toBe('true');
    expect(document.activeElement).toBe(field);
  });

  it('says so when its number could not be forgotten', async () => {
    background.startOver = () => fails({ kind: 'no-answer' });
    await open(CODE);
    fireEvent.click(await screen.findByRole('button', { name: 'Use another number' }));
    await screen.findByRole('alert');
  });

  it.each([
    [{ kind: 'app' }, /your Telegram app/],
    [{ kind: 'sms' }, /by SMS/],
    [{ kind: 'call' }, /calls you and says/],
    [{ kind: 'missed-call', prefix: '4420' }, /\+4420…/],
    [{ kind: 'flash-call', pattern: '+4420*' }, /the number that called/],
    [{ kind: 'email', pattern: 'a***@example.org' }, /a\*\*\*@example.org/],
    [{ kind: 'fragment', url: 'https://fragment.com/' }, /Open Fragment/],
    [{ kind: 'word', beginning: 'h' }, /It begins with “h”/],
    [{ kind: 'phrase', beginning: '' }, /phrase/],
    [{ kind: 'elsewhere' }, /sent you a code/],
  ] satisfies [CodePlace, RegExp][])('is where Telegram says ($0.kind)', async (place, words) => {
    await open({ step: 'code', phone: PHONE, place, length: null, next: null });
    await screen.findByRole('heading', { name: 'Type the code' });
    expect(document.body.textContent).toMatch(words);
  });
});

async function open(step: SignInStep | null): Promise<void> {
  background.showQr ??= never;
  await browser.storage.session.set({ accounts: [], signIn: step });
  render(<SignIn />);
}

/** What was asked for besides what every visit asks for. */
function sent() {
  return asked.filter(({ name }) => !['typePhone', 'loadCountries', 'loadHistory'].includes(name));
}

/** As the background does: the next step is in the store before it answers. */
async function goOn(change: object) {
  await browser.storage.session.set(change);
}
