import type { Account } from '../../telegram/world/profile';
import type { Browser, Page } from '../browser';
import type { Seen } from './eyes';
import { find, playingVideos } from './look';
import { Visitor } from './visitor';

/** Every tile's and preview's name begins so; the number is the position, counted from the newest. */
const PHOTO = { pattern: '^Photo \\d+, ' };

/** Somebody with a Telegram account who uses Userpic. */
export class Person extends Visitor {
  readonly #account: Account;
  #popup: Page | undefined;

  constructor(browser: Browser, account: Account) {
    super(browser);
    this.#account = account;
  }

  async opensThePopup(): Promise<void> {
    // The toolbar button closes a popup that is open.
    await this.closesThePopup();
    this.#popup = await this.browser.openPopup();
    this.page = this.#popup;
  }

  /** One that opened by itself. */
  async turnsToThePopup(): Promise<void> {
    this.#popup = await this.browser.openedPopup();
    this.page = this.#popup;
  }

  /** From the popup, which closes by itself, to a tab that it opened: that gets the keys a moment after it is seen. */
  async isLedTo(address: string): Promise<void> {
    await this.turnsTo(address);
    await this.waits('the popup to close', async () => !(await this.#popup?.isOpen()));
    await this.waits('the page to have the focus', async () => this.page.evaluate('document.hasFocus()'));
  }

  async closesTheTab(): Promise<void> {
    await this.page.close();
  }

  async closesThePopup(): Promise<void> {
    if (await this.#popup?.isOpen()) await this.#popup?.close();
  }

  /** The way of somebody who has just installed the extension, up to the end of the sign-in. */
  async signsIn(): Promise<void> {
    await this.opensThePopup();
    await this.goesToTheSignInPage();
    await this.givesThePhoneNumber();
    await this.givesTheCode();
    await this.givesThePassword();
    await this.sees(`Signed in as ${this.#account.firstName}`);
  }

  /** From the popup. */
  async goesToTheQrCode(): Promise<void> {
    await this.presses('Sign in');
    await this.turnsTo('sign-in/index.html');
  }

  /** From the popup, past the QR code to the phone number. */
  async goesToTheSignInPage(): Promise<void> {
    await this.goesToTheQrCode();
    await this.presses('Use phone number instead');
  }

  async givesThePhoneNumber(): Promise<void> {
    await this.types(`+${this.#account.phone}`, 'Phone number');
    await this.presses('Send code');
  }

  async givesTheCode(): Promise<void> {
    await this.types(this.#account.code, 'Code');
    await this.presses('Continue');
  }

  async givesThePassword(): Promise<void> {
    await this.types(this.#account.password?.text ?? '', 'Password');
    await this.presses('Sign in');
  }

  /** @param photo `photo 7`: the seventh of the grid, counted from the newest */
  async picks(photo: string): Promise<void> {
    await this.presses({ pattern: `^${photo.replace('photo', 'Photo')}, ` });
  }

  /** So many photos in the grid: those in view at 160 pixels, the others at least as the blurred thumbnail of 40. */
  async seesPhotos(count: number): Promise<void> {
    await this.waits(`${count} photos`, async () => {
      const tiles = await this.#tiles();
      const isDrawn = ({ picturePixels, isInView }: Seen) => picturePixels >= (isInView ? 160 : 1);
      return tiles.length === count && tiles.every(isDrawn);
    });
  }

  /** A window full of photos, whichever they are, all at 160 pixels. */
  async seesAWindowOfPhotos(): Promise<void> {
    await this.waits('a window full of sharp photos', async () => {
      const inView = (await this.#tiles()).filter(({ isInView }) => isInView);
      return inView.length >= 16 && inView.every(({ picturePixels }) => picturePixels >= 160);
    });
  }

  /** Of the photos in view all but one at 160 pixels. */
  async seesAllPhotosButOne(): Promise<void> {
    await this.waits('one photo that is blurred, among sharp ones', async () => {
      const inView = (await this.#tiles()).filter(({ isInView }) => isInView);
      return inView.length > 1 && inView.filter(({ picturePixels }) => picturePixels < 160).length === 1;
    });
  }

  /** The preview, at its full 640 pixels. */
  async seesThePhotoLarge(): Promise<void> {
    await this.waits('the large photo', async () => {
      const [preview] = await find(this.page, ['dialog'], PHOTO);
      return preview && preview.picturePixels >= 640;
    });
  }

  /** One photo moves, or none does. */
  async seesVideos(count: 0 | 1): Promise<void> {
    await this.waits(`${count} photos that move`, async () => (await playingVideos(this.page)) === count);
  }

  /** The photo at this position, and no other, is marked as the current one. */
  async seesCurrentPhoto(position: number): Promise<void> {
    await this.waits(`photo ${position} to be marked as current`, async () => {
      const current = (await this.#tiles()).filter(({ name }) => name.endsWith(', current'));
      return current.length === 1 && current[0]?.name.startsWith(`Photo ${position}, `);
    });
  }

  async #tiles(): Promise<Seen[]> {
    return find(this.page, ['button'], PHOTO);
  }
}
