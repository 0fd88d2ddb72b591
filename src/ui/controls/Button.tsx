import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './Button.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** At most one primary button in each state; `danger` for what forgets or deletes; `quiet` beside text; `item` in a menu. */
  look?: 'primary' | 'plain' | 'danger' | 'quiet' | 'item';
  /** Something is under way: presses do nothing, and after 300 ms the button shows it. */
  busy?: boolean;
  /** The button has to wait, and its words say for what. */
  waiting?: boolean;
  children: ComponentChildren;
}

/** While busy or waiting it is only marked as disabled: a button that really is would lose the focus. */
export function Button({ look = 'plain', busy = false, waiting = false, children, ...attributes }: Props) {
  const idle = !busy && !waiting;
  const stop = (event: Event) => event.preventDefault();
  return (
    <button
      type="button"
      {...attributes}
      class={`button button-${look}`}
      aria-busy={busy}
      aria-disabled={!idle}
      onClick={idle ? attributes.onClick : stop}
    >
      {busy && <span class="button-progress" />}
      <span class="button-words">{children}</span>
    </button>
  );
}
