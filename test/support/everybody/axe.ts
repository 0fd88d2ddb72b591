import type { Page } from '../browser';
import { inPage } from '../in-page';
import { openEyesOnce } from '../person/look';

/** axe's own findings: what is wrong for a person who can't see, point or tell colours apart. */
export async function axeFindings(page: Page): Promise<string[]> {
  await openEyesOnce(page);
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
