import type { Marionette } from './marionette';

// biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects have no types here.
type Internal = any;
declare const WebExtensionPolicy: Internal;

/** Runs a script in the extension's background, if that is awake. */
export async function inBackground(marionette: Marionette, addonId: string, script: string): Promise<void> {
  await marionette.inBrowser(
    async (id, text) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      const background = extension.backgroundContext?.xulBrowser?.browsingContext.currentWindowGlobal;
      await background?.getActor('MarionetteCommands').executeScript(text, [], { sandboxName: null });
    },
    addonId,
    script,
  );
}
