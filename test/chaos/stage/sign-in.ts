import { scanQrCode } from '../../support/person/scan-qr-code';
import { waitFor } from '../../support/wait-for';
import type { Account } from '../../telegram/world/profile';
import { acceptLoginToken, tokenInLink } from '../../telegram/world/sign-in/login-token';
import type { Stage } from './stage';

interface How {
  by: 'phone' | 'QR code';
  /** Besides somebody who is signed in already. */
  isOneMore: boolean;
}

/** The whole way of a person, on the sign-in page. */
export async function signIn(stage: Stage, account: Account, { by, isOneMore }: How): Promise<void> {
  const person = stage.personOf(account);
  await person.opens(`sign-in/index.html${isOneMore ? '#add' : ''}`);
  if (by === 'QR code') {
    const { world } = stage.telegram;
    const link = await waitFor('a QR code that a camera can read', () => scanQrCode(person.page));
    acceptLoginToken(world, account, tokenInLink(link));
  } else {
    await person.presses('Use phone number instead');
    await person.givesThePhoneNumber();
    await person.givesTheCode();
  }
  if (account.password) await person.givesThePassword();
  await person.sees(`Signed in as ${account.firstName}`);
  await person.closesTheTab();
}
