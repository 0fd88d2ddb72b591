// How large that may be which a browser has to read before anything is to be seen, or done. What nobody sees before a
// click is a script of its own in the popup (src/popup/rest). Of the 20 kB of its scripts 6 draw (Preact), 4 open what
// is sealed, and 10 are the grid, its tools, and what a change will look like.
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const BUILD = join(__dirname, 'dist/chromium');
const first = join(BUILD, 'background.js');
const background = [first, join(BUILD, 'rest.js')];

module.exports = [
  // It is read before a worker hears why it was woken.
  { name: 'first script of the background, minified', path: first, brotli: false, limit: '6 kB' },
  { name: 'background, minified', path: background, brotli: false, limit: '500 kB' },
  { name: 'background, gzip', path: background, gzip: true, limit: '140 kB' },
  {
    name: 'popup until it is painted, scripts, gzip',
    path: scriptsOf('popup'),
    gzip: true,
    limit: '20 kB',
  },
  { name: 'popup until it is painted, gzip', path: filesOf('popup'), gzip: true, limit: '23.5 kB' },
  { name: 'crop page, gzip', path: filesOf('crop'), gzip: true, limit: '45 kB' },
];

function scriptsOf(page) {
  return filesOf(page).filter((file) => file.endsWith('.js'));
}

/** The scripts and styles that a page loads, with all that these import from the start. */
function filesOf(page) {
  const html = join(BUILD, page, 'index.html');
  const found = new Set();
  const visit = (file, pattern) => {
    for (const [, path] of readFileSync(file, 'utf8').matchAll(pattern)) {
      const imported = path.startsWith('/') ? join(BUILD, path) : join(dirname(file), path);
      if (found.has(imported)) continue;
      found.add(imported);
      visit(imported, /\b(?:from|import)\s*["'](\.[^"']+)["']/g);
    }
  };
  visit(html, /(?:src|href)="([^"]+\.(?:js|css))"/g);
  return [...found];
}
