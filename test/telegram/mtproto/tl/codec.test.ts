import fc from 'fast-check';
import { Api } from 'telegram';
import { BinaryReader } from 'telegram/extensions';
import { describe, expect, it } from 'vitest';
import { anyObject } from '../testing/any-object';
import { createLayers, PROTOCOL } from './layers';
import { decodeObject } from './read-object';
import { type Definition, TlError, UnknownIdError } from './schema';
import { encodeObject, encodeValue } from './write-object';

const API = createLayers().nearest(198);
const photo = {
  _: 'photo',
  id: 1n,
  access_hash: 2n,
  file_reference: Buffer.of(3),
  date: 4,
  sizes: [],
  dc_id: 2,
};

describe('what was written is read again', () => {
  it.each([
    ['layer 198', API],
    ['layer 227', createLayers().nearest(227)],
    ['MTProto', PROTOCOL],
  ])('%s: any constructor and method', (_name, schema) => {
    const anyOfIt = fc.constantFrom(...schema.byName.values()).chain((it) => anyObject(schema, it));
    fc.assert(
      fc.property(anyOfIt, (value) => {
        expect(decodeObject(schema, encodeObject(schema, value))).toEqual(value);
      }),
      { numRuns: 400 },
    );
  });

  // Recursive types deep inside can make GramJS, which reads everything at once, slow: these are the ones in use.
  const IN_USE = [
    'photo',
    'photos.photosSlice',
    'userProfilePhoto',
    'upload.file',
    'auth.sentCode',
    'account.password',
  ];

  it.each(IN_USE)('GramJS reads %s as it was meant, and writes the same bytes', (name) => {
    fc.assert(
      fc.property(anyObject(API, API.byName.get(name) as Definition), (value) => {
        const bytes = encodeObject(API, value);
        const read = new BinaryReader(bytes).tgReadObject();
        expect(read.className.toLowerCase()).toBe(name.toLowerCase());
        expect(read.getBytes().toString('hex')).toBe(bytes.toString('hex'));
      }),
      { numRuns: 50 },
    );
  });
});

describe('reading', () => {
  it('takes a request as GramJS writes it', () => {
    const bytes = new Api.photos.UpdateProfilePhoto({
      fallback: true,
      id: new Api.InputPhoto({
        id: 7n as never,
        accessHash: -8n as never,
        fileReference: Buffer.from('ref'),
      }),
    }).getBytes();
    expect(decodeObject(API, bytes)).toEqual({
      _: 'photos.updateProfilePhoto',
      fallback: true,
      id: { _: 'inputPhoto', id: 7n, access_hash: -8n, file_reference: Buffer.from('ref') },
    });
  });

  it('leaves a wrapped request as the bytes it is', () => {
    const query = encodeObject(API, { _: 'help.getConfig' });
    const bytes = encodeObject(API, { _: 'invokeWithLayer', layer: 198, query });
    expect(decodeObject(API, bytes)).toEqual({ _: 'invokeWithLayer', layer: 198, query });
  });

  it('never fails but with a TlError, whatever the bytes', () => {
    const numbers = fc
      .constantFrom(...API.byId.keys())
      .map((id) => Buffer.from(new Uint32Array([id]).buffer));
    const anyBytes = fc
      .tuple(numbers, fc.uint8Array({ maxLength: 200 }))
      .map((parts) => Buffer.concat(parts));
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        try {
          decodeObject(API, bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(TlError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['an unknown number', Buffer.from('deadbeef', 'hex'), /#efbeadde/],
    ['too few bytes', encodeObject(API, photo).subarray(0, 20), /8 bytes wanted, 4 left/],
    ['too many', Buffer.concat([encodeObject(API, photo), Buffer.alloc(4)]), /4 bytes left behind photo/],
    ['a string that begins with 255', askedFor(Buffer.alloc(300, 255)), /begin with 255/],
    ['a vector longer than the bytes', vectorOf(1_000_000), /Vector of 1000000 does not fit/],
  ])('refuses %s', (_name, bytes, message) => {
    expect(() => decodeObject(API, bytes)).toThrow(message);
    expect(() => decodeObject(API, bytes)).toThrow(TlError);
  });

  it('tells which number it did not know', () => {
    expect(() => decodeObject(API, Buffer.from('deadbeef', 'hex'))).toThrow(new UnknownIdError(0xefbeadde));
  });

  it('refuses a constructor of another type', () => {
    expect(decodeObject(API, getUsers(encodeObject(API, { _: 'inputUserSelf' }))).id).toEqual([
      { _: 'inputUserSelf' },
    ]);
    expect(() => decodeObject(API, getUsers(encodeObject(API, { _: 'inputPhotoEmpty' })))).toThrow(
      /inputPhotoEmpty is not a InputUser/,
    );
  });
});

describe('writing', () => {
  it('takes what the layer knows and leaves the rest', () => {
    const bytes = encodeObject(API, { ...photo, new_in_layer_999: 'x', has_stickers: undefined });
    expect(bytes).toEqual(encodeObject(API, photo));
  });

  it('gives the same bytes for one object in each layer, or that layer’s own', () => {
    const layer227 = createLayers().nearest(227);
    expect(encodeObject(layer227, photo)).toEqual(encodeObject(API, photo));
    const user = { _: 'user', id: 5n, first_name: 'Ada' };
    expect(encodeObject(layer227, user).readUInt32LE()).toBe(0x31774388);
    expect(encodeObject(API, user).readUInt32LE()).toBe(0x4b46c37e);
  });

  it.each([
    ['a missing field', { ...photo, dc_id: undefined }, 'photo.dc_id: missing'],
    ['a number for a long', { ...photo, id: 1 }, 'photo.id: not a bigint'],
    [
      'a field deep inside',
      { ...photo, sizes: [{ _: 'photoSize', type: 'a', w: 1, h: 1 }] },
      'photo.sizes: photoSize.size: missing',
    ],
    [
      'a constructor of another type',
      { ...photo, sizes: [{ _: 'userEmpty', id: 1n }] },
      'photo.sizes: userEmpty is not a PhotoSize',
    ],
    ['a name that the layer does not have', { _: 'photoOfTomorrow' }, 'the schema has no photoOfTomorrow'],
    ['a string for bytes', { ...photo, file_reference: 'abc' }, 'photo.file_reference: not a Buffer'],
  ])('names %s', (_name, value, message) => {
    expect(() => encodeObject(API, value)).toThrow(message);
  });

  it('asks for both of two fields that share a flag', () => {
    const half = { _: 'account.password', srp_id: 1n };
    expect(() => encodeObject(API, half)).toThrow('account.password.current_algo: missing');
  });

  it('writes answers that are no objects', () => {
    const typeOf = (method: string) => (API.byName.get(method) as Definition).type;
    expect(encodeValue(API, typeOf('upload.saveFilePart'), true).toString('hex')).toBe('b5757299');
    const longs = encodeValue(API, typeOf('photos.deletePhotos'), [1n, -1n]);
    expect(longs.toString('hex')).toBe(`15c4b51c020000000100000000000000${'ff'.repeat(8)}`);
  });
});

function getUsers(inputUser: Buffer): Buffer {
  const empty = encodeObject(API, { _: 'users.getUsers', id: [] });
  empty.writeInt32LE(1, empty.length - 4);
  return Buffer.concat([empty, inputUser]);
}

/** A request for a deep link whose string is just these bytes. */
function askedFor(string: Buffer): Buffer {
  return Buffer.concat([encodeObject(API, { _: 'help.getDeepLinkInfo', path: '' }).subarray(0, 4), string]);
}

function vectorOf(count: number): Buffer {
  const empty = encodeObject(API, { _: 'users.getUsers', id: [] });
  empty.writeInt32LE(count, empty.length - 4);
  return empty;
}
