import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers';
import type { Value, Values } from '../client';

// A call of the proof as GramJS wants it, and its answer back: classes for constructors, `big-integer` for longs.

export function toGramJs({ _: name, ...fields }: Value): object {
  const args = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, given(value)]));
  return new (classCalled(name))(args);
}

export function fromGramJs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromGramJs);
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value ?? undefined;
  if (isBigInteger(value)) return BigInt(value.toString());
  const { className, originalArgs = {} } = value as { className: string; originalArgs?: object };
  const fields = Object.entries(originalArgs).map(([field, it]) => [field, fromGramJs(it)]);
  return { ...Object.fromEntries(fields), _: nameOf(className) };
}

function isBigInteger(value: object): value is { toString(): string; toJSNumber(): number } {
  return 'toJSNumber' in value;
}

function given(value: Values): unknown {
  if (Array.isArray(value)) return value.map(given);
  if (typeof value === 'bigint') return returnBigInt(value);
  if (typeof value === 'object' && '_' in value) return toGramJs(value);
  return value;
}

type Class = new (args: object) => object;

/** `photos.updateProfilePhoto` is the class `Api.photos.UpdateProfilePhoto`. */
function classCalled(name: string): Class {
  const [last = '', ...spaces] = name.split('.').reverse();
  const space = spaces.reduce<Record<string, unknown>>(
    (within, part) => within[part] as Record<string, unknown>,
    Api as unknown as Record<string, unknown>,
  );
  return space[last.charAt(0).toUpperCase() + last.slice(1)] as Class;
}

function nameOf(className: string): string {
  return className.replace(/[^.]+$/, (last) => last.charAt(0).toLowerCase() + last.slice(1));
}
