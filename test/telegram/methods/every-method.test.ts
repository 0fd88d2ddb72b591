import { describe, expect, it } from 'vitest';
import { createWorld } from '../create-world';
import { newAuthKey } from '../mtproto/cipher/auth-key';
import { createLayers } from '../mtproto/tl/layers';
import { decodeObject } from '../mtproto/tl/read-object';
import { encodeObject, encodeValue } from '../mtproto/tl/write-object';
import type { World } from '../world';
import { addAccount } from '../world/people';
import { newLoginToken } from '../world/sign-in/login-token';
import { newSignIn } from '../world/sign-in/sign-in';
import type { Requests } from './requests';
import { Asker, inputPhoto, SELF } from './testing/asking';

// What the other tests of methods see no schema for: that requests are as Requests says, and that each answer has
// every field that the layers of GramJS (198) and mtcute (227) want.
describe.each([198, 227])('in layer %i', (layer) => {
  const schema = createLayers().nearest(layer);

  it.each(Object.keys(requestsTo(createWorld())) as Name[])(
    '%s is read, carried out and answered',
    async (name) => {
      const world = createWorld();
      const sent = encodeObject(schema, { _: name, ...requestsTo(world)[name] });
      const answer = await new Asker(world, world.me).answer(name, decodeObject(schema, sent));
      const { type } = schema.byName.get(name) ?? expect.fail(`Layer ${layer} has no ${name}.`);
      expect(() => encodeValue(schema, type, answer)).not.toThrow();
    },
  );
});

/** All but one, whose request needs a client's arithmetic (auth.test.ts); its answer is that of `auth.signIn`. */
type Name = Exclude<keyof Requests, 'auth.checkPassword'>;

/** To each method a request that works in this world, as it goes over the wire. */
function requestsTo(world: World): Record<Name, object> {
  const photo = world.me.currentPhoto ? inputPhoto(world.me.currentPhoto) : expect.fail('There is no photo.');
  const charles = { firstName: 'Charles', lastName: 'Babbage', phone: '9996620008', code: '22222' };
  addAccount(world, charles);
  world.signIns.set('hash', newSignIn(world, charles.phone));
  const emailToVerify = { address: 'charles@example.org', code: '123456' };
  world.signIns.set('set-up', { ...newSignIn(world, charles.phone), way: 'email-set-up', emailToVerify });
  world.dcs = [2, 4].map((id) => ({ id, ipAddress: '127.0.0.1', port: 443 }));
  const purpose = {
    _: 'emailVerifyPurposeLoginSetup',
    phone_number: charles.phone,
    phone_code_hash: 'set-up',
  };
  const other = newAuthKey(world, { dc: world.homeDc, userId: world.me.id.toString() });
  const [shown, accepted] = [newLoginToken(world, other, []), newLoginToken(world, other, [])];
  accepted.acceptedBy = world.accounts[1] ?? null;
  world.uploads.set(`${world.me.id}/7`, new Map([[0, world.me.photos[0]?.files.c ?? Buffer.alloc(0)]]));
  const waiting = { phone_number: charles.phone, phone_code_hash: 'hash' };
  const app = { api_id: world.apiId, api_hash: world.apiHash, settings: { _: 'codeSettings' } };
  const exported = Buffer.alloc(96);
  const { homeDc: dc, me: account } = world;
  world.exportedAuthorizations.set(exported.toString('hex'), { account, from: other, dc });
  return {
    'account.getAuthorizations': {},
    'account.getPassword': {},
    'account.resetAuthorization': { hash: other.id },
    'account.sendVerifyEmailCode': { purpose, email: 'charles@example.org' },
    'account.verifyEmail': { purpose, verification: { _: 'emailVerificationCode', code: '123456' } },
    'auth.acceptLoginToken': { token: shown.bytes },
    'auth.cancelCode': waiting,
    'auth.exportAuthorization': { dc_id: 4 },
    'auth.exportLoginToken': { ...app, except_ids: [1n] },
    'auth.importAuthorization': { id: world.me.id, bytes: exported },
    'auth.importLoginToken': { token: accepted.bytes },
    'auth.logOut': {},
    'auth.resendCode': waiting,
    'auth.sendCode': { phone_number: charles.phone, ...app },
    'auth.signIn': { ...waiting, phone_code: charles.code },
    'bots.getAdminedBots': {},
    'help.getAppConfig': { hash: 0 },
    'help.getConfig': {},
    'help.getCountriesList': { lang_code: 'en', hash: 0 },
    'help.getNearestDc': {},
    'photos.deletePhotos': { id: [photo] },
    'photos.getUserPhotos': { user_id: SELF, offset: 0, max_id: 0n, limit: 100 },
    'photos.updateProfilePhoto': { id: photo },
    'photos.uploadProfilePhoto': {
      file: { _: 'inputFile', id: 7n, parts: 1, name: 'a.jpg', md5_checksum: '' },
    },
    'updates.getState': {},
    'upload.getFile': {
      location: { ...photo, _: 'inputPhotoFileLocation', thumb_size: 'a' },
      offset: 0n,
      limit: 4096,
    },
    'upload.saveFilePart': { file_id: 7n, file_part: 0, bytes: Buffer.from('part') },
    'users.getFullUser': { id: SELF },
    'users.getUsers': { id: [SELF] },
  };
}
