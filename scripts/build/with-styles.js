/** What is on its way or there already, by its address: the page's own, too. */
const styles = {};

/** Loads a script of a page, and before it what it looks like. Vite gives the files, from the top of the extension. */
export async function __vitePreload(load, files = []) {
  await Promise.all(files.map((file) => (styles[file] ??= loaded(file))));
  return load();
}

function loaded(file) {
  const href = `/${file}`;
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
}
