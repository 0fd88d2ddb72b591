/** A `ref` that gives an element the focus when it appears (`autofocus` works only while a page loads). */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
