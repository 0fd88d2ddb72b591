import type { Plugin } from 'vite';

/** Preact's code for `dangerouslySetInnerHTML`: the one place where it makes HTML of a text. */
const OF_PREACT = /\b\w+\.innerHTML=\w+\.__html/;
/** Every way to make HTML of a text; `==` only compares. */
const ANY = /\.(?:innerHTML|outerHTML)\s*=(?!=)|\.insertAdjacentHTML\(|\bdocument\.write(?:ln)?\(|srcdoc/;

/**
 * Leaves out of the pages what could make HTML of data: Biome forbids us `dangerouslySetInnerHTML`, yet Preact
 * brings its code. It throws instead. A Preact that does it elsewhere, or anyone who does it, fails the build.
 */
export function noHtmlFromData(): Plugin {
  let isMended = false;
  return {
    name: 'userpic:no-html-from-data',
    applyToEnvironment: (environment) => !['background', 'rest'].includes(environment.name),
    transform(code, id) {
      if (!/\/preact\/dist\/preact[.\w]*\.m?js$/.test(id) || !OF_PREACT.test(code)) return undefined;
      isMended = true;
      return code.replace(OF_PREACT, "(()=>{throw Error('HTML is never made of data')})()");
    },
    generateBundle(_, bundle) {
      if (!isMended) this.error('Preact has changed: its innerHTML is no longer where it was');
      for (const file of Object.values(bundle)) {
        const found = file.type === 'chunk' && ANY.exec(file.code);
        if (found) this.error(`${file.fileName} makes HTML of a text: ${found[0]}`);
      }
    },
  };
}
