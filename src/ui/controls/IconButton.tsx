import type { ButtonHTMLAttributes } from 'preact';
import { Icon, type IconNode } from './Icon';
import './IconButton.css';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class'> {
  icon: IconNode;
  /** What it does, for screen readers and as the tooltip. */
  name: string;
  class?: string;
}

/** A button of an icon alone, large enough for a finger (32 px). */
export function IconButton({ icon, name, class: className = '', ...attributes }: Props) {
  return (
    <button type="button" {...attributes} class={`icon-button ${className}`} title={name}>
      <Icon of={icon} />
    </button>
  );
}
