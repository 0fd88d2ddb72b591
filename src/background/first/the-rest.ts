import type * as Rest from '../rest';

/** What a classic script leaves behind for those after it: the exports of rest.ts (extension-plugin.ts). */
declare const rest: typeof Rest;
declare function importScripts(address: unknown): void;

export function isTheRestHere(): boolean {
  return typeof rest !== 'undefined';
}

/**
 * All of the background but its listeners. Firefox has read that file before this one. Chromium reads it here, when it
 * is first needed, from its own store: there in no time, and compiled.
 *
 * A worker may do so at any time with what it has imported while it was installed, and with nothing else
 * (w3.org/TR/service-workers, "importScripts(urls)").
 */
export function theRest(): typeof Rest {
  if (!isTheRestHere()) importScripts(address());
  return rest;
}

/** Browsers that know them take a script's address from a policy of ours only (w3.org/TR/trusted-types). TypeScript knows none. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(address: string): unknown };
}

/** There is one script that is ever imported. */
function address(): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('userpic-rest', { createScriptURL: () => '/rest.js' });
  return policy?.createScriptURL('') ?? '/rest.js';
}
