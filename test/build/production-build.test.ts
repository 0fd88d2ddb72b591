import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../telegram/create-world';
import { startTelegram } from '../telegram/server';
import { buildForLocalServer, buildForTelegram, modulusOf } from './build';

const PUBLIC = join(import.meta.dirname, '../../public');
const telegram = await startTelegram({ world: createWorld() });
await telegram.stop();
const { me, apiHash } = telegram.world;
const password = me.password?.text ?? 'the demo account has none';
const testKey = modulusOf(telegram.endpoint.publicKeys[0] ?? '');

/** What has no place there and could have slipped in, each with a sample of how it would look. */
const OUT_OF_PLACE: [what: string, pattern: RegExp, sample: string][] = [
  ['a local address', /127\.0\.0\.1|localhost|\[::1\]/, 'wss://localhost/apiws'],
  ['a connection without TLS', /ws:\/\/|http:\/\/(?!www\.w3\.org\/)/, 'fetch("http://example.org")'],
  ['the test key', new RegExp(testKey, 'i'), `modulus:"${testKey}"`],
  ['the test phone number', new RegExp(me.phone), `+${me.phone}`],
  ['the test password', new RegExp(password), `"${password}"`],
  ['the test API hash', new RegExp(apiHash), `"${apiHash}"`],
  ['the path of a source', /\bsrc\/\w+\/[\w/-]+\.tsx?\b/, '"/home/ada/userpic/src/popup/Popup.tsx"'],
  ['names of tests', /vitest|startTelegram|createWorld/, 'startTelegram({world:a()})'],
  ['a window of the browser’s own', /\b(?:alert|confirm|prompt)\s*\(/, 'alert(`Missing`)'],
  ['code from text', /\beval\s*\(|new Function\b|\bFunction\s*\(\s*["'`]/, 'Function("return this")()'],
];

/** A picture that somebody points at may be anywhere; none of these opens a WebSocket. */
const PICTURES = ['data:', 'https:', 'http:'];

/** What no page of an extension needs. */
const STRICT = [
  ...["object-src 'none'", "frame-src 'none'", "worker-src 'none'", "base-uri 'none'", "form-action 'none'"],
  "require-trusted-types-for 'script'",
];

describe('a build for Telegram itself', () => {
  const { ok, complaint, files } = buildForTelegram();

  it('succeeds without a word', () => {
    expect({ ok, complaint }).toEqual({ ok: true, complaint: '' });
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(
        ['chromium', 'firefox'].flatMap((name) => [`${name}/background.js`, `${name}/rest.js`]),
      ),
    );
  });

  it.each(OUT_OF_PLACE)('holds no file with %s', (_, pattern, sample) => {
    expect(sample).toMatch(pattern);
    const found = [...files].flatMap(([path, text]) => {
      const match = pattern.exec(text);
      return match ? [`${path}: …${text.slice(Math.max(0, match.index - 60), match.index + 60)}…`] : [];
    });
    expect(found).toEqual([]);
  });

  it.each(['chromium', 'firefox'])('speaks for %s all languages, and none that nobody does', (browser) => {
    for (const language of readdirSync(join(PUBLIC, '_locales'))) {
      const path = `_locales/${language}/messages.json`;
      expect(files.get(`${browser}/${path}`)).toBe(readFileSync(join(PUBLIC, path), 'utf8'));
    }
  });

  it.each(['popup', 'crop', 'sign-in', 'options'])('has a page %s that may speak to nobody', (page) => {
    for (const browser of ['chromium', 'firefox']) {
      const html = files.get(`${browser}/${page}/index.html`) ?? '';
      const policy = (/Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll(
        '&#39;',
        "'",
      );
      expect(policy.split('; ')).toEqual(expect.arrayContaining([...STRICT, 'trusted-types userpic-inert']));
      expect(connectSources(policy)).toEqual([page === 'crop' ? 'data:' : "'none'"]);
      expect(/https?:/.test(policy)).toBe(page === 'crop');
      // It holds for what comes after it.
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    }
  });

  it.each(['chromium', 'firefox'])('has a manifest for %s that lets nobody in', (browser) => {
    const manifest = JSON.parse(files.get(`${browser}/manifest.json`) ?? '');
    // `key` fixes an extension's id, for tests; the other two open it to web pages and other extensions.
    for (const field of ['key', 'externally_connectable', 'web_accessible_resources']) {
      expect(manifest).not.toHaveProperty(field);
    }
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    for (const directive of STRICT) expect(policy.split('; ')).toContain(directive);
    // Scripts and styles from this package only; nothing else is let in by a wider rule.
    expect(policy).toMatch(/script-src 'self'; style-src 'self'; /);
    expect(connectSources(policy)).toEqual([
      ...['pluto', 'venus', 'aurora', 'vesta', 'flora'].map((dc) => `wss://${dc}.web.telegram.org`),
      ...PICTURES,
    ]);
  });
});

describe('a build for a local server', () => {
  it('holds its address, its key and its one language, and may open sockets nowhere else', () => {
    const { ok, complaint, files } = buildForLocalServer(JSON.stringify(telegram.endpoint));
    expect({ ok, complaint }).toEqual({ ok: true, complaint: '' });
    const [{ url } = { url: '' }] = telegram.endpoint.dcs;
    for (const browser of ['chromium', 'firefox']) {
      const background = files.get(`${browser}/rest.js`) ?? '';
      expect(background).toContain(url);
      const messages = [...files.keys()].filter((path) => path.startsWith(`${browser}/_locales/`));
      expect(messages).toEqual([`${browser}/_locales/en/messages.json`]);
      expect(JSON.parse(files.get(messages[0] ?? '') ?? '').noticeUndo.message).toBe('[Úñđó··]');
      expect(background).toMatch(new RegExp(testKey, 'i'));
      const manifest = JSON.parse(files.get(`${browser}/manifest.json`) ?? '');
      expect(connectSources(manifest.content_security_policy.extension_pages)).toEqual([
        new URL(url).origin,
        ...PICTURES,
      ]);
    }
  });

  // Which fields are looked at: scripts/build/endpoint.test.ts.
  it('stops with one line where the file of the server is wrong, and leaves nothing', () => {
    const { ok, complaint, files } = buildForLocalServer(
      JSON.stringify({ ...telegram.endpoint, homeDc: 99 }),
    );
    expect(ok).toBe(false);
    expect(complaint.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/endpoint\.json: homeDc must be /),
    ]);
    expect(files.size).toBe(0);
  });
});

function connectSources(policy: string): string[] {
  const directive = policy.split('; ').find((one) => one.startsWith('connect-src ')) ?? '';
  return directive.split(' ').slice(1);
}
