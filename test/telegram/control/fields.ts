import { refuse } from './bad-request';

/** Reads a JSON object whose fields are known: another field, or one of the wrong type, is refused. */
export function fields(
  json: unknown,
  { what, known }: { what: string; known: string[] },
): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refuse(`${what} must be a JSON object.`);
  const stranger = Object.keys(json).find((name) => !known.includes(name));
  if (stranger !== undefined) refuse(`${what} has no "${stranger}"; it may have: ${known.join(', ')}.`);
  return { ...json };
}

export function text(value: unknown, what: string): string {
  return typeof value === 'string' && value !== '' ? value : refuse(`${what} must be a text.`);
}

/** A whole number, `from` or greater. */
export function count(value: unknown, { what, from }: { what: string; from: number }): number {
  return Number.isSafeInteger(value) && Number(value) >= from
    ? Number(value)
    : refuse(`${what} must be a whole number, ${from} or more.`);
}

export function optional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === undefined ? undefined : read(value);
}
