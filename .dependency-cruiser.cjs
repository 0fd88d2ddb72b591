// Who may import whom. The table is docs/architecture.md's; a test (scripts/check/dependency-rules.test.ts)
// breaks each of these rules once and expects to be caught.

const STATE = ['store/countries', 'store/gallery', 'store/live', 'store/settings'];

/** Folder of src -> what it may import besides itself: other folders or files of src, and npm packages. */
const ROOMS = {
  model: { rooms: [], packages: [] },
  // Rooms that speak to a person look their words up here; the words themselves are the browser's, by language.
  words: { rooms: ['model'], packages: ['webextension-polyfill'] },
  bus: { rooms: ['model'], packages: ['webextension-polyfill', 'idb-keyval'] },
  store: { rooms: ['model'], packages: ['webextension-polyfill', 'idb-keyval'] },
  telegram: { rooms: ['model', 'store/vault'], packages: ['telegram', 'big-integer', 'buffer'] },
  image: { rooms: ['model'], packages: [] },
  background: {
    rooms: ['model', 'words', 'bus', 'store', 'telegram', 'image'],
    packages: ['webextension-polyfill'],
  },
  // Pages ask the bus to do things, and read what is the case from the store: hence its reading half.
  ui: {
    rooms: ['model', 'words', 'bus/ask', ...STATE],
    packages: ['preact', 'lucide', 'webextension-polyfill'],
  },
};

const PAGES = ['popup', 'crop', 'sign-in', 'options'];
for (const page of PAGES)
  ROOMS[page] = { rooms: ['ui', 'model', 'words', 'image', 'bus/ask', ...STATE], packages: ['preact'] };
ROOMS['sign-in'].packages.push('uqr');
// It takes pictures in and gives them out by their keys.
ROOMS.crop.rooms.push('store/incoming', 'store/outbox');
// Several photos are saved as one archive.
ROOMS.popup.packages.push('fflate');

/** Tests stand beside what they test, and may import what they like. */
const TESTS = '[.]test(-d)?[.]tsx?$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea in two places, or two ideas without a direction.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(ROOMS).flatMap(([room, { rooms, packages }]) => [
      {
        name: `${room}-rooms`,
        comment: `src/${room} may import ${['itself', ...rooms].join(', ')}, nothing else of this project.`,
        severity: 'error',
        from: { path: `^src/${room}/`, pathNot: TESTS },
        to: { path: '^(src|test|scripts)/', pathNot: `^src/(${[room, ...rooms].join('|')})([.]tsx?$|/)` },
      },
      {
        name: `${room}-packages`,
        comment: `src/${room} may import these packages: ${packages.join(', ') || 'none'}.`,
        severity: 'error',
        from: { path: `^src/${room}/`, pathNot: TESTS },
        to: { dependencyTypesNot: ['local', 'unknown'], pathNot: packageFiles(packages) },
      },
    ]),
    {
      name: 'a-known-room',
      comment: 'Every file of src is in a room, and every room is in the table above.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(ROOMS).join('|')})/` },
      to: {},
    },
    {
      name: 'tests-of-src-know-no-scripts',
      comment: 'A test beside its subject may use test/, but the tools that build and check are not for src.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'server-is-independent',
      comment:
        'The local Telegram shares no code with GramJS or src/: two sides with one mistake would agree. Its proof ' +
        'plays scenarios with GramJS, so the server may not import the proof either.',
      severity: 'error',
      from: { path: '^test/telegram/', pathNot: `${TESTS}|^test/telegram/proof/` },
      to: {
        path: '^src/|^test/telegram/proof/|node_modules/telegram/',
        pathNot: 'telegram/tl/(apiTl|schemaTl)[.]js$',
      },
    },
    {
      name: 'stories-see-what-a-person-sees',
      comment: 'A story knows the built extension only, never its source.',
      severity: 'error',
      from: { path: '^test/(e2e|chaos|support)/' },
      to: { path: '^src/' },
    },
    {
      name: 'no-unresolvable',
      comment: 'A path that leads nowhere would be a hole in every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    // Types too: a room that needs another's words depends on it.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};

/** The files of these packages; with none, a pattern that matches nothing. */
function packageFiles(packages) {
  return packages.length === 0 ? '^(?!)' : `node_modules/(@types/)?(${packages.join('|')})/`;
}
