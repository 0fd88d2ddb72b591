import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '../browser';
import { inPage } from '../in-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe's own findings: what is wrong for a person who can't see, point or tell colours apart. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await inPage(page, () => 'axe' in window))) await page.evaluate(`(() => { ${AXE} })()`);
  return inPage(page, async () => {
    interface Violation {
      id: string;
      help: string;
      nodes: { html: string }[];
    }
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
    );
  });
}
