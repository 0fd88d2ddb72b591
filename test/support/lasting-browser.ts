import type { Browser, BrowserName, Launch, Page } from './browser';
import { launch } from './launch';
import { freshProfile, type Profile } from './profile/profile';

/** A browser that can be ended and started again, on one profile: what is on its disk stays, what is in memory does not. */
export class LastingBrowser implements Browser {
  readonly name: BrowserName;
  readonly #options: Launch;
  readonly #profile: Profile;
  #running: Browser;

  private constructor(running: Browser, options: Launch, profile: Profile) {
    this.name = running.name;
    this.#running = running;
    this.#options = options;
    this.#profile = profile;
  }

  /** @param profile deleted at the end; an empty one when not given */
  static async launch(
    name: BrowserName,
    launchOptions: Launch,
    profile: Profile = freshProfile(),
  ): Promise<LastingBrowser> {
    const options = { ...launchOptions, profileFolder: profile.folder };
    try {
      return new LastingBrowser(await launch(name, options), options, profile);
    } catch (error) {
      profile.remove();
      throw error;
    }
  }

  /** Everything that the browser has on disk lies there. */
  get profileFolder(): string {
    return this.#profile.folder;
  }

  /** As a person closes it and opens it again. Pages that were open are gone. */
  async restart({ meanwhile = () => {} }: { meanwhile?: () => void } = {}): Promise<void> {
    await this.#running.close();
    meanwhile();
    this.#running = await launch(this.name, this.#options);
  }

  /** As after a power cut. */
  async killAndRestart(): Promise<void> {
    await this.#running.kill();
    this.#running = await launch(this.name, this.#options);
  }

  get ended(): Promise<void> {
    return this.#running.ended;
  }

  get downloads(): string {
    return this.#profile.downloads;
  }

  install(folder: string): Promise<void> {
    return this.#running.install(folder);
  }

  openPopup(): Promise<Page> {
    return this.#running.openPopup();
  }

  openedPopup(): Promise<Page> {
    return this.#running.openedPopup();
  }

  openTab(address: string): Promise<Page> {
    return this.#running.openTab(address);
  }

  tabWith(address: string): Promise<Page> {
    return this.#running.tabWith(address);
  }

  chooseFromMenu(page: Page, x: number, y: number): Promise<void> {
    return this.#running.chooseFromMenu(page, x, y);
  }

  allowAccess(page: Page, pressTheButton: () => Promise<void>): Promise<void> {
    return this.#running.allowAccess(page, pressTheButton);
  }

  badge(): Promise<string> {
    return this.#running.badge();
  }

  noticeCount(): Promise<number> {
    return this.#running.noticeCount();
  }

  takeNotice(): Promise<void> {
    return this.#running.takeNotice();
  }

  stopTheWorker(): Promise<void> {
    return this.#running.stopTheWorker();
  }

  inBackground(expression: string): Promise<void> {
    return this.#running.inBackground(expression);
  }

  heapBytes(): Promise<number | null> {
    return this.#running.heapBytes();
  }

  log(): Promise<string> {
    return this.#running.log();
  }

  kill(): Promise<void> {
    return this.#running.kill();
  }

  /** For good. Firefox takes most of a second to put in order what is deleted here; Chromium is as quick as a kill. */
  async close(): Promise<void> {
    await (this.name === 'firefox' ? this.#running.kill() : this.#running.close());
    this.#profile.remove();
  }
}
