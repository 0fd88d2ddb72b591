/**
 * Text from anywhere as a document of its own, to look into: it runs no script and loads nothing (HTML standard,
 * "DOM parsing"). No part of it may ever be put into a page.
 */
export function parseInert(text: string, type: 'text/html' | 'image/svg+xml'): Document {
  return new DOMParser().parseFromString(inert(text), type);
}

/** Our pages refuse every other text that is to become HTML (w3.org/TR/trusted-types). TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): typeof policy;
}

let policy: { createHTML(text: string): string } | null = null;

function inert(text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('userpic-inert', { createHTML: (it) => it }) ?? null;
  return policy?.createHTML(text) ?? text;
}
