import { describe, expectTypeOf, it } from 'vitest';
import type { Done } from '../model/command';
import type { Result } from '../model/failure';
import { ask } from './ask';
import type { Commands } from './messages';

declare const commands: Commands;

describe('asking', () => {
  it('takes a message by its name, with its request, and gives its answer', () => {
    expectTypeOf(
      ask('setPhoto', { commandId: '', photoId: '', target: { kind: 'profile' } }),
    ).resolves.toEqualTypeOf<Result<Done>>();
    expectTypeOf(ask('lock')).resolves.toEqualTypeOf<Result<null>>();
  });

  it('refuses an unknown name', () => {
    // @ts-expect-error there is no such message
    void ask('setPicture');
  });

  it('refuses a wrong request', () => {
    // @ts-expect-error a target has a kind
    void ask('setPhoto', { commandId: '', photoId: '', target: 'profile' });
    // @ts-expect-error ids are strings
    void ask('setPhoto', { commandId: '', photoId: 7, target: { kind: 'profile' } });
  });

  it('refuses a missing request, and one too many', () => {
    // @ts-expect-error what is to be set?
    void ask('setPhoto');
    // @ts-expect-error lock carries nothing
    void ask('lock', {});
  });

  it('refuses to use an answer before looking whether it is ok', async () => {
    const set = await ask('setPhoto', { commandId: '', photoId: '', target: { kind: 'profile' } });
    // @ts-expect-error it may have failed
    void set.value;
    if (set.ok) expectTypeOf(set.value).toEqualTypeOf<Done>();
    else expectTypeOf(set.failure.kind).toBeString();
  });
});

describe('the table of commands', () => {
  it('refuses to lack one', () => {
    const { lock: _, ...rest } = commands;
    // @ts-expect-error nobody locks
    const incomplete: Commands = rest;
    void incomplete;
  });

  it('refuses a wrong answer', () => {
    // @ts-expect-error the answer holds the photo's id
    const wrong: Commands = { ...commands, setPhoto: async () => ({ id: '7' }) };
    void wrong;
  });
});
