import type { Marionette } from './marionette';

// biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects have no types here.
type Internal = any;
declare const Ci: Internal;
declare const Components: Internal;
declare const Services: Internal;
declare const ChromeUtils: Internal;

/**
 * Firefox hands notifications to the system, and here is none that shows any: something that keeps them takes its place
 * (nsIAlertsService), and tells Firefox of a click as a system does.
 */
export async function watchNotices(marionette: Marionette): Promise<void> {
  await marionette.inBrowser(() => {
    const shown = new Map<string, Internal>();
    const service = {
      QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
      showAlert: (alert: Internal, observer: Internal) => {
        shown.set(alert.name, observer);
        observer?.observe(null, 'alertshow', alert.cookie);
      },
      closeAlert: (name: string) => void shown.delete(name),
    };
    const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
    const factory = {
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
      createInstance: (iid: Internal) => service.QueryInterface(iid),
    };
    registrar.registerFactory(
      Services.uuid.generateUUID(),
      'alerts that nobody sees',
      '@mozilla.org/alerts-service;1',
      factory,
    );
    Object.assign(window, { shownNotices: shown });
  });
}

export function countNotices(marionette: Marionette): Promise<number> {
  return marionette.inBrowser(() => (window as Internal).shownNotices.size as number);
}

export async function clickNotice(marionette: Marionette): Promise<void> {
  await marionette.inBrowser(() => {
    const [observer] = (window as Internal).shownNotices.values();
    observer.observe(null, 'alertclickcallback', '');
  });
}
