import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { keepFocus } from './keep-focus';

keepFocus();
afterEach(cleanup);

/** What each of these does when it is pressed goes with it. */
function List({ names }: { names: string[] }) {
  const [left, setLeft] = useState(names);
  return (
    <section aria-label="list">
      <ul>
        {left.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => setLeft(left.filter((each) => each !== name))}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Form() {
  const [isOpen, setOpen] = useState(true);
  return (
    <main>
      <button type="button">before</button>
      {isOpen ? (
        <form>
          <button type="button" onClick={() => setOpen(false)}>
            close
          </button>
        </form>
      ) : (
        <p>
          <button type="button">open</button>
        </p>
      )}
      <button type="button">after</button>
    </main>
  );
}

describe('when what has the focus goes', () => {
  it('the one after it in its place gets it, at the end the one before', async () => {
    render(<List names={['one', 'two', 'three']} />);
    press('two');
    await isAt('three');
    press('three');
    await isAt('one');
  });

  it('the part of the page gets it where nothing else in there can', async () => {
    render(
      <>
        <List names={['one']} />
        <button type="button">elsewhere</button>
      </>,
    );
    press('one');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'list' })));
  });

  it('what came in its place gets it', async () => {
    render(<Form />);
    press('close');
    await isAt('open');
  });

  it('what is somewhere else leaves the focus alone', async () => {
    render(
      <>
        <List names={['one', 'two']} />
        <button type="button">elsewhere</button>
      </>,
    );
    screen.getByRole('button', { name: 'elsewhere' }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'one' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'one' })).toBeNull());
    await isAt('elsewhere');
  });

  it('nothing gets it that takes no part', async () => {
    render(
      <>
        <div inert>
          <button type="button">beneath</button>
        </div>
        <List names={['one', 'two']} />
      </>,
    );
    press('one');
    await isAt('two');
  });
});

function press(name: string): void {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

async function isAt(name: string): Promise<void> {
  await waitFor(() => expect(document.activeElement?.textContent).toBe(name));
}
