import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allowed, asked, background, browser, fails, opened, reset } from '../../test/pages/fake-browser';
import { writeSettings } from '../store/settings';
import { Options } from './Options';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

const HASH = '0123456789abcdef0123456789ABCDEF';

beforeEach(reset);
afterEach(cleanup);

it('lists the sites that were allowed, and gives each back', async () => {
  allowed.add('https://cdn.example/*');
  render(<Options />);
  fireEvent.click(await screen.findByRole('button', { name: 'Take back access to cdn.example' }));
  await screen.findByText('None so far.');
  expect(allowed.size).toBe(0);
});

describe('the API id', () => {
  it('is not asked for when the build has its own', async () => {
    render(<Options />);
    await screen.findByText('Nobody is signed in.');
    expect(screen.queryByLabelText('API id')).toBeNull();
  });

  it('is saved together with its hash, which is shown no more', async () => {
    await askedFor();
    type('API id', ' 12345 ');
    type('API hash', `${HASH}\n`);
    await save();
    await screen.findByText('Saved.');
    expect(asked).toEqual([{ name: 'saveApi', request: { apiId: 12345, apiHash: HASH } }]);
    await waitFor(() => expect(field('API hash').value).toBe(''));
  });

  it.each([
    { id: '', hash: HASH, at: 'API id', words: /a number/ },
    { id: '12a', hash: HASH, at: 'API id', words: /a number/ },
    { id: '-1', hash: HASH, at: 'API id', words: /a number/ },
    { id: '7', hash: HASH.slice(1), at: 'API hash', words: /32 digits/ },
    { id: '7', hash: HASH.replace('a', 'x'), at: 'API hash', words: /32 digits/ },
  ])('"$id" with hash "$hash" is refused at the field of the $at', async ({ id, hash, at, words }) => {
    await askedFor();
    type('API id', id);
    type('API hash', hash);
    await save();
    await waitFor(() => expect(field(at).getAttribute('aria-invalid')).toBe('true'));
    const note = document.getElementById(field(at).getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toMatch(words);
    expect(asked).toEqual([]);
  });

  it('stays typed when it could not be saved', async () => {
    background.saveApi = () => fails({ kind: 'bug' });
    await askedFor();
    type('API id', '12345');
    type('API hash', HASH);
    await save();
    await screen.findByRole('alert');
    expect(field('API hash').value).toBe(HASH);
  });
});

describe('the account', () => {
  it('can be signed in to', async () => {
    render(<Options />);
    fireEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
    expect(opened).toEqual(['extension:///sign-in/index.html']);
  });

  it('has its name from the background, which is asked for it when nobody knows it yet', async () => {
    background.loadHistory = async () => {
      await browser.storage.session.set({
        accounts: [{ id: '1', name: 'Ada Lovelace', maskedPhone: '+99 07' }],
      });
      return { ok: true, value: null };
    };
    await writeSettings({ currentAccountId: '1' });
    render(<Options />);
    await screen.findByText('Ada Lovelace');
  });

  it('can be signed out of, after one more question', async () => {
    background.signOut = async () => {
      await browser.storage.session.set({ accounts: [] });
      return { ok: true, value: null };
    };
    await writeSettings({ currentAccountId: '1' });
    await browser.storage.session.set({
      accounts: [{ id: '1', name: 'Ada Lovelace', maskedPhone: '+99 07' }],
    });
    render(<Options />);
    fireEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
    await screen.findByText(/Sign out\?/);
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    await screen.findByText('Nobody is signed in.');
  });
});

it('says which version it is', async () => {
  render(<Options />);
  await screen.findByText(/Userpic 1\.2\.3\b.*unofficial/);
});

async function askedFor(): Promise<void> {
  await browser.storage.local.set({ needsApiId: true });
  render(<Options />);
  await screen.findByLabelText('API id');
}

function field(label: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(label);
}

function type(label: string, value: string): void {
  fireEvent.input(field(label), { target: { value } });
}

async function save(): Promise<void> {
  fireEvent.submit(screen.getByRole('button', { name: 'Save' }).closest('form') as HTMLFormElement);
}
