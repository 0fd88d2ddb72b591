import type { Check } from './check';

/** Every check of `npm test`. A stage begins when the one before it has ended; within it, checks run side by side. */
export const STAGES: Check[][] = [
  [
    { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
    { name: 'types', command: ['tsc', '--noEmit'] },
    {
      name: 'lint that needs types',
      command: ['eslint', '--config', '.eslint.cjs', '--max-warnings=0', '.'],
    },
    {
      name: 'who imports whom',
      command: ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'test', 'scripts'],
    },
    { name: 'dead code', command: ['knip', '--config', '.knip.jsonc'] },
    { name: 'file sizes', command: ['tsx', 'scripts/file-sizes.ts'] },
    tests('unit tests', ['unit', 'components']),
    tests('type tests', ['types']),
    tests('server tests', ['server']),
    tests('connection tests', ['connection']),
  ],
  [{ name: 'build', command: ['tsx', 'scripts/build.ts'] }],
  [
    { name: 'Firefox package', command: ['tsx', 'scripts/lint-firefox.ts'] },
    { name: 'bundle sizes', command: ['size-limit'] },
    tests('what a build holds', ['build']),
  ],
  [tests('stories and chaos in browsers', ['e2e'])],
];

function tests(name: string, projects: string[]): Check {
  const chosen = projects.flatMap((project) => ['--project', project]);
  return {
    name,
    command: ['vitest', 'run', '--config', 'test/vitest.config.ts', ...chosen],
    tests: projects,
  };
}
