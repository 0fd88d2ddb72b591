import { Long } from '@mtcute/core';
import type { Value, Values } from '../client';

// A call of the proof as mtcute wants it, and its answer back: `Long` for longs, but numbers for ids of people.

export function toMtcute(value: Value): object {
  return Object.fromEntries(
    Object.entries(value).map(([field, it]) => [
      field,
      field === 'userId' && typeof it === 'bigint' ? Number(it) : given(it),
    ]),
  );
}

export function fromMtcute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromMtcute);
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (Long.isLong(value)) return BigInt(value.toString());
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  return Object.fromEntries(Object.entries(value).map(([field, it]) => [field, fromMtcute(it)]));
}

function given(value: Values): unknown {
  if (Array.isArray(value)) return value.map(given);
  if (typeof value === 'bigint') return Long.fromString(value.toString());
  if (typeof value === 'object' && '_' in value) return toMtcute(value);
  return value;
}
