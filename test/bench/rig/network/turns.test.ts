import { beforeEach, expect, it } from 'vitest';
import { Trace } from '../../../telegram/trace';
import { ROUND_TRIP_MS } from './slow-telegram';
import { watchTurns } from './turns';

let nowMs: number;
let trace: Trace;

beforeEach(() => {
  nowMs = 1000;
  trace = new Trace(() => nowMs);
});

it('what came together is one turn', () => {
  const watched = watchTurns({ trace });
  hears('upload.saveFilePart');
  says('upload.saveFilePart');
  nowMs += 1;
  hears('photos.uploadProfilePhoto');
  nowMs += 300;
  says('photos.uploadProfilePhoto');
  expect(watched.until('photos.uploadProfilePhoto')).toBe(1);
  expect(watched.workMs('photos.uploadProfilePhoto')).toBe(300);
});

it('a new connection is a turn before it', () => {
  const watched = watchTurns({ trace });
  hears('connected');
  nowMs += ROUND_TRIP_MS;
  hears('photos.updateProfilePhoto');
  says('photos.updateProfilePhoto');
  expect(watched.until('photos.updateProfilePhoto')).toBe(2);
});

it('a salt that is no longer good costs one', () => {
  const watched = watchTurns({ trace });
  says('bad_server_salt');
  nowMs += ROUND_TRIP_MS;
  hears('photos.updateProfilePhoto');
  says('photos.updateProfilePhoto');
  expect(watched.until('photos.updateProfilePhoto')).toBe(2);
});

it('what was said before, and what is asked after the answer, does not count', () => {
  hears('help.getConfig');
  nowMs += ROUND_TRIP_MS;
  const watched = watchTurns({ trace });
  hears('photos.updateProfilePhoto');
  says('photos.updateProfilePhoto');
  nowMs += ROUND_TRIP_MS;
  hears('photos.getUserPhotos');
  expect(watched.until('photos.updateProfilePhoto')).toBe(1);
});

function hears(name: string): void {
  trace.add({ connection: 1, direction: 'in', name, messageId: null });
}

function says(name: string): void {
  trace.add({ connection: 1, direction: 'out', name, messageId: null });
}
