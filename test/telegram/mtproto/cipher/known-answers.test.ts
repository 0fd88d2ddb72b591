import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryKey } from '../handshake/exchange-keys';
import { decryptIge, encryptIge } from './aes-ige';
import { fingerprintOf } from './rsa-key';

/** The key exchange that core.telegram.org/mtproto/samples-auth_key went through number by number in 2013. */
describe('the worked example of the MTProto documents', () => {
  const newNonce = hex('311C85DB234AA2640AFC4A76A735CF5B1F0FD68BD17FA181E1229AD867CC024D');
  const serverNonce = hex('A5CF4D33F4A11EA877BA4AA573907330');
  const key = {
    key: hex('F011280887C7BB01DF0FC4E17830E0B91FBB8BE4B2267CB985AE25F33B527253'),
    iv: hex('3212D579EE35452ED23E0D0C92841AA7D31B2E9BDEF2151E80D15860311C85DB'),
  };

  it('tmp_aes_key and tmp_aes_iv', () => {
    expect(temporaryKey(newNonce, serverNonce)).toEqual(key);
  });

  it('encrypted_answer begins with the hash, then server_DH_inner_data with nonces and prime', () => {
    const encrypted = hex(
      '28A92FE20173B347A8BB324B5FAB2667C9A8BBCE6468D5B509A4CBDDC186240A' +
        'C912CF7006AF8926DE606A2E74C0493CAA57741E6C82451F54D3E068F5CCC49B',
    );
    const opened = decryptIge(key, encrypted);
    expect(opened.subarray(0, 16)).toEqual(hex('4B0AF668CF60A358233F93B7341FCA7E'));
    expect(opened.subarray(20)).toEqual(
      hex('BA0D89B53E0549828CCA27E966B301A48FECE2FCA5CF4D33F4A11EA877BA4AA573907330' + '02000000FE000100'),
    );
    expect(encryptIge(key, opened)).toEqual(encrypted);
  });
});

it('Telegram’s own key has the fingerprint that its servers name it by', () => {
  const { publicKeys } = JSON.parse(readFileSync('scripts/build/telegram.json', 'utf8'));
  const fingerprints = publicKeys.map((pem: string) => fingerprintOf(createPublicKey(pem)));
  expect(fingerprints.map((it: bigint) => BigInt.asUintN(64, it).toString(16))).toContain('d09d1d85de64fd85');
});

function hex(text: string): Buffer {
  return Buffer.from(text, 'hex');
}
