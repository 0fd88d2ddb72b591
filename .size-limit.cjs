// How large that may be which a browser has to read before anything is to be seen, or done. The aim for the popup
// is 20 kB, and 5 kB more for what it takes to open what is sealed, and to ask for the passcode; another
// 6 kB for the targets, and for undoing, removing, deleting and saving photos; 4 kB for lists of any length (asking for
// them by pages, drawing what is in view, jumping to a year) and for photos that move.
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
  { name: 'popup, gzip', path: filesOf('popup'), gzip: true, limit: '34 kB' },
  { name: 'crop page, gzip', path: filesOf('crop'), gzip: true, limit: '45 kB' },
];

/** The scripts and styles that a page loads, with all that these import. */
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
