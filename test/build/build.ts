import { spawnSync } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const TOP = join(import.meta.dirname, '../..');

const ONE_LANGUAGE = { USERPIC_LANGUAGE: 'pseudo' };

/** What one run of `npm run build` came to. */
export interface Build {
  ok: boolean;
  /** What it wrote on stderr. */
  complaint: string;
  /** Path -> text of each file it made, `chromium/manifest.json` and the like. Pictures are left out. */
  files: Map<string, string>;
}

/** `npm run build`, where somebody has left a variable that is for local builds. */
export function buildForTelegram(): Build {
  return inScratchFolder((folder) => run([], folder, ONE_LANGUAGE));
}

/** `USERPIC_ENDPOINT=file.json USERPIC_LANGUAGE=pseudo npm run build -- --mode local`, with this text in the file. */
export function buildForLocalServer(endpointFile: string): Build {
  return inScratchFolder((folder) => {
    const file = join(folder, 'endpoint.json');
    writeFileSync(file, endpointFile);
    return run(['--mode', 'local'], join(folder, 'out'), { USERPIC_ENDPOINT: file, ...ONE_LANGUAGE });
  });
}

/** The number that an RSA key is, in hexadecimal: how a build holds it. */
export function modulusOf(publicKeyPem: string): string {
  const { n = '' } = createPublicKey(publicKeyPem).export({ format: 'jwk' });
  return Buffer.from(n, 'base64url').toString('hex');
}

function run(args: string[], folder: string, variables: Record<string, string>): Build {
  // A developer's own API id would be built in.
  const { TELEGRAM_API_ID, TELEGRAM_API_HASH, ...environment } = process.env;
  const { status, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'build', '--', ...args, '--outDir', folder],
    {
      cwd: TOP,
      env: { ...environment, ...variables },
      encoding: 'utf8',
    },
  );
  return { ok: status === 0, complaint: stderr, files: textFiles(folder) };
}

function inScratchFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'userpic-build-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textFiles(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /[.](js|json|html|css|svg)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}
