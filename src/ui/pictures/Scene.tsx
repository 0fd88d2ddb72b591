import type { ComponentChildren, ComponentProps } from 'preact';
import { Drawing } from './Drawing';
import './Scene.css';

interface Props {
  drawing: ComponentProps<typeof Drawing>['of'];
  title?: string;
  /** One sentence and one button. */
  children: ComponentChildren;
}

/** A state in which there is nothing to show: a drawing, a sentence, and the one thing to do now. */
export function Scene({ drawing, title, children }: Props) {
  return (
    <main class="scene">
      <Drawing of={drawing} />
      {title && <h1>{title}</h1>}
      {children}
    </main>
  );
}
