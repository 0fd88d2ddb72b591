import { expect, it, vi } from 'vitest';
import { Failed } from '../model/failure';
import { failureOf } from './failure-of';

it('is what was thrown as a failure', () => {
  expect(failureOf(new Failed({ kind: 'offline' }))).toEqual({ kind: 'offline' });
});

it('is no failure of the command when its worker is being stopped', () => {
  const log = vi.spyOn(console, 'error');
  expect(failureOf(new Error('No SW'))).toEqual({ kind: 'no-answer' });
  expect(log).not.toHaveBeenCalled();
});

it('is a bug when nobody foresaw it, and the console tells of it', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(failureOf(new TypeError('x is undefined'))).toEqual({ kind: 'bug' });
  expect(log).toHaveBeenCalledOnce();
});
