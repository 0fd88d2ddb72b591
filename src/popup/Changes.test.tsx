import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, background, browser, fails, reset } from '../../test/pages/fake-browser';
import { ACCOUNT, keepHistory, openPopup, photos } from '../../test/pages/open-popup';
import type { Photo } from '../model/photo';
import { writeBots } from '../store/gallery';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

beforeEach(reset);
afterEach(cleanup);

const UUID = expect.stringMatching(/^[0-9a-f-]{36}$/);
const done = () => ({ ok: true, value: { photoId: '101' } }) as const;

describe('what a click sets', () => {
  it('is the profile photo at first, and says so', async () => {
    await openPopup(9);
    expect(button('Profile').getAttribute('aria-pressed')).toBe('true');
    screen.getByText('The photo that people see on your profile.');
  });

  it('is the public photo when that is chosen', async () => {
    background.setPhoto = done;
    await openPopup(9);
    fireEvent.click(button('Public'));
    await screen.findByText(/^None yet/);
    fireEvent.click(tile(2));
    fireEvent.click(await screen.findByRole('button', { name: 'Set as public photo' }));
    await screen.findByText('Public photo set.');
    expect(requests('setPhoto')).toEqual([{ commandId: UUID, photoId: '101', target: { kind: 'public' } }]);
  });

  it('is the photo of one’s bot, once Telegram has named it', async () => {
    background.loadBots = async () => {
      await writeBots(ACCOUNT.id, [{ id: '77', name: 'Engine', username: null }]);
      await browser.storage.session.set({ historyVersion: 1000 });
      return { ok: true, value: null };
    };
    background.setPhoto = done;
    await openPopup(9);
    fireEvent.click(button('Bots'));
    await screen.findByText('The photo of your bot Engine.');
    await waitFor(() => expect(requests('loadHistory')).toContainEqual({ botId: '77' }));
    fireEvent.click(tile(2));
    fireEvent.click(await screen.findByRole('button', { name: 'Set as bot photo' }));
    await screen.findByText('Bot photo set.');
    const target = { kind: 'bot', botId: '77' };
    expect(requests('setPhoto')).toEqual([{ commandId: UUID, photoId: '101', target }]);
  });

  it('is sent once, though it is clicked twice before anything is painted', async () => {
    background.setPhoto = done;
    await openPopup(9);
    fireEvent.click(tile(2));
    const set = await screen.findByRole('button', { name: 'Set as profile photo' });
    // Not by fireEvent, which paints after each.
    set.click();
    set.click();
    await screen.findByText('Photo set.');
    expect(requests('setPhoto')).toHaveLength(1);
  });

  it('is told once when it failed, though the store reports it, too', async () => {
    const failure = { kind: 'photo-gone' } as const;
    background.setPhoto = async ({ commandId, photoId, target }) => {
      const command = { kind: 'set', photoId, target };
      const outcome = { state: 'failed', failure, endedAtMs: Date.now() };
      await browser.storage.session.set({ command: { commandId, accountId: ACCOUNT.id, command, outcome } });
      // It hears of that first.
      await settle();
      return fails(failure);
    };
    await setsTheSecond();
    await screen.findByText(/^This photo is no longer in your profile/);
    expect(requests('dismissCommand')).toEqual([{ commandId: UUID }]);
  });

  it('is left to the next popup when this one was locked meanwhile', async () => {
    let answer = (_: ReturnType<typeof fails>) => {};
    background.setPhoto = () => new Promise((resolve) => (answer = resolve));
    await setsTheSecond();
    await waitFor(() => expect(requests('setPhoto')).toHaveLength(1));
    cleanup();
    // Preact ends an effect after the next paint.
    await settle();
    answer(fails({ kind: 'photo-gone' }));
    await settle();
    expect(requests('dismissCommand')).toEqual([]);
  });

  it('stays open in the preview when the list comes, though it has a new id in it', async () => {
    background.setPhoto = async () => ({ ok: true, value: { photoId: '900' } });
    await openPopup(9);
    fireEvent.click(tile(5));
    fireEvent.click(await screen.findByRole('button', { name: 'Set as profile photo' }));
    await screen.findByText('Photo set.');
    fireEvent.click(tile(1));
    await screen.findByText('1/9');
    const [fifth, others] = [photos(9)[4], photos(9).filter(({ id }) => id !== '104')];
    await keepHistory([{ ...fifth, id: '900' } as Photo, ...others]);
    await waitFor(() => expect(requests('loadPictures')).toContainEqual({ photoIds: ['900'], size: 'c' }));
    screen.getByText('1/9');
  });

  it('says why the bots do not come', async () => {
    background.loadBots = () => fails({ kind: 'offline' });
    await writeBots(ACCOUNT.id, []);
    await openPopup(9);
    fireEvent.click(button('Bots'));
    await screen.findByText(/Telegram can’t be reached/);
  });
});

describe('undo', () => {
  it('takes back what was done, by its id', async () => {
    background.removePhoto = done;
    background.undo = done;
    await openPopup(9);
    fireEvent.click(tile(1));
    fireEvent.click(await screen.findByRole('button', { name: 'Remove' }));
    await screen.findByText('Profile photo removed.');
    fireEvent.click(button('Undo'));
    await screen.findByText('Undone.');
    const [removed] = requests('removePhoto') as { commandId: string }[];
    expect(requests('undo')).toEqual([{ commandId: UUID, undoneId: removed?.commandId }]);
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });
});

describe('deleting', () => {
  it('asks first, and shows what will be gone', async () => {
    await chooses(2, 4);
    button('Delete').focus();
    fireEvent.click(button('Delete'));
    const question = await screen.findByRole('alertdialog');
    within(question).getByText('Delete these 2 photos for good?');
    expect(question.querySelectorAll('.confirm-photo')).toHaveLength(2);
    fireEvent.click(button('Keep them'));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(requests('deletePhotos')).toEqual([]);
    screen.getByText('2 chosen');
    expect(document.activeElement).toBe(button('Delete'));
  });

  it('takes the chosen ones away, all in one command, and offers no undo', async () => {
    background.deletePhotos = done;
    await chooses(2, 4);
    fireEvent.click(button('Delete'));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete 2 photos' }));
    await screen.findByText('2 photos deleted.');
    expect(requests('deletePhotos')).toEqual([{ commandId: UUID, photoIds: ['101', '103'] }]);
    expect(screen.getAllByRole('button', { name: /^Photo/ })).toHaveLength(7);
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
  });

  it.each(['the grid', 'the preview'])('by the Delete key in %s asks first, too', async (where) => {
    background.deletePhotos = done;
    await openPopup(9);
    fireEvent.click(tile(2));
    await screen.findByRole('dialog');
    if (where === 'the grid') fireEvent.keyDown(document, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    fireEvent.keyDown(document.activeElement ?? document, { key: 'Delete' });
    await screen.findByText('Delete this photo for good?');
    expect(requests('deletePhotos')).toEqual([]);
    fireEvent.click(button('Delete photo'));
    await screen.findByText('Photo deleted.');
    expect(requests('deletePhotos')).toEqual([{ commandId: UUID, photoIds: ['101'] }]);
  });

  it('by the Delete key is about all that are chosen, and elsewhere the key is not ours', async () => {
    await chooses(2, 4);
    fireEvent.keyDown(button('Delete'), { key: 'Delete' });
    expect(screen.queryByRole('alertdialog')).toBeNull();
    fireEvent.keyDown(tile(2), { key: 'Delete' });
    await screen.findByText('Delete these 2 photos for good?');
  });

  it('puts them back when Telegram does not', async () => {
    background.deletePhotos = () => fails({ kind: 'offline' });
    await chooses(2);
    fireEvent.click(button('Delete'));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete photo' }));
    await screen.findByRole('alert');
    expect(screen.getAllByRole('button', { name: /^Photo/ })).toHaveLength(9);
  });
});

/** Whatever is to come of what has happened, has. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

async function setsTheSecond(): Promise<void> {
  await openPopup(9);
  fireEvent.click(tile(2));
  fireEvent.click(await screen.findByRole('button', { name: 'Set as profile photo' }));
}

async function chooses(...positions: number[]): Promise<void> {
  await openPopup(9);
  fireEvent.click(button('Choose photos'));
  await screen.findByText('Choose photos');
  for (const position of positions) fireEvent.click(tile(position));
  await screen.findByText(`${positions.length} chosen`);
}

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^${name}`) });
}

function tile(position: number): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^Photo ${position},`), hidden: true });
}

function requests(name: string): unknown[] {
  return asked.filter((each) => each.name === name).map(({ request }) => request);
}
