import { act, cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, background, browser, fails, never, reset } from '../../../test/pages/fake-browser';
import { writeIncoming } from '../../store/incoming';
import { dropIncomingPictures, writeIncomingPicture } from '../../store/incoming/pictures';
import { type Source, useSource } from './use-source';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

const KEY = 'a';
const FETCHING = { state: 'fetching', from: 'page' } as const;
/** Of no kind that is let in: to be opened, it need not be decoded, which nothing here can. */
const PICTURE = new Blob(['hello']);
const notAnImage = { kind: 'image-rejected', reason: 'not-an-image' };

let source: Source;

function Page() {
  source = useSource(KEY);
  return null;
}

beforeEach(async () => {
  await reset();
  await dropIncomingPictures([]);
});
afterEach(cleanup);

describe('while a picture is on its way', () => {
  it('keeps one question open', async () => {
    background.fetchPicture = never;
    await writeIncoming(KEY, FETCHING);
    render(<Page />);
    await waitFor(() => expect(source.incoming).toEqual(FETCHING));
    await act(() => writeIncoming(KEY, { state: 'fetching', from: 'site' }));
    await waitFor(() => expect(source.incoming).toMatchObject({ from: 'site' }));
    expect(asked).toEqual([{ name: 'fetchPicture', request: { key: KEY, isOnItsWay: true } }]);
  });

  it('believes the news of it, not what was read before and comes later', async () => {
    await writeIncoming(KEY, FETCHING);
    const old = await browser.storage.session.get(`incoming/${KEY}`);
    let comes = (_: typeof old) => {};
    vi.spyOn(browser.storage.session, 'get').mockReturnValueOnce(new Promise((done) => (comes = done)));
    render(<Page />);
    await act(() => writeIncoming(KEY, { state: 'choosing', candidates: [] }));
    comes(old);
    // Long enough for all that it could lead to.
    await act(() => new Promise((done) => setTimeout(done, 20)));
    expect(source.incoming).toMatchObject({ state: 'choosing' });
  });

  it('says so when the background can’t go on', async () => {
    background.fetchPicture = () => fails({ kind: 'picture-lost' });
    await writeIncoming(KEY, FETCHING);
    render(<Page />);
    await waitFor(() => expect(source.failure).toEqual({ kind: 'picture-lost' }));
  });

  it('does not come back to it when the person has turned to another one', async () => {
    background.fetchPicture = never;
    await writeIncoming(KEY, FETCHING);
    render(<Page />);
    await waitFor(() => expect(source.incoming).toEqual(FETCHING));
    await act(() => source.close());
    await act(() => writeIncoming(KEY, { state: 'choosing', candidates: [] }));
    expect(source.incoming).toBeNull();

    // Until they want it after all.
    background.bringPicture = async () => {
      await writeIncoming(KEY, { state: 'choosing', candidates: [] });
      return { ok: true, value: null };
    };
    await act(() => source.fetch('https://cdn.example/a'));
    await waitFor(() => expect(source.incoming).toMatchObject({ state: 'choosing' }));
  });
});

describe('a picture that has come', () => {
  const comes = async () => {
    await writeIncomingPicture(KEY, PICTURE);
    await writeIncoming(KEY, { state: 'ready', isFromScreen: false });
  };

  it('is opened, whether it came before the page or after', async () => {
    await comes();
    render(<Page />);
    await waitFor(() => expect(source.failure).toEqual(notAnImage));
    await act(() => writeIncoming(KEY, FETCHING));
    await waitFor(() => expect(source.failure).toBeNull());
    await act(comes);
    await waitFor(() => expect(source.failure).toEqual(notAnImage));
  });

  it('is asked for again by a page that was loaded anew', async () => {
    await writeIncoming(KEY, { state: 'ready', isFromScreen: false });
    render(<Page />);
    await waitFor(() =>
      expect(asked).toEqual([{ name: 'fetchPicture', request: { key: KEY, isOnItsWay: false } }]),
    );
  });

  it('is said to be lost where it has come and is not there', async () => {
    render(<Page />);
    await act(() => writeIncoming(KEY, { state: 'ready', isFromScreen: false }));
    await waitFor(() => expect(source.failure).toEqual({ kind: 'picture-lost' }));
    expect(asked).toEqual([]);
  });
});
