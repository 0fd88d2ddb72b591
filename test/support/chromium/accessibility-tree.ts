import type { Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/**
 * What a screen reader gets of a page, in the order in which it is read: a line for each thing, with its role, its name
 * and its states, indented under what holds it; and a line in quotes for text that is nobody's name.
 *
 *     main
 *       button "Photo 1, 21 June 2025, current" (focused)
 *       status (live)
 *         "Photo set."
 *
 * @param nodes the answer of `Accessibility.getFullAXTree` (chromedevtools.github.io/devtools-protocol/tot/Accessibility)
 */
export function outlineOf(nodes: Node[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [page] = nodes;
  return page ? linesOf(page).join('\n') : '';

  function linesOf(node: Node, spokenAlready = ''): string[] {
    const role = roleOf(node);
    if (role === 'StaticText') return textOf(node, spokenAlready);
    if (SILENT.includes(role)) return [];
    const isShown = !node.ignored && (!TRANSPARENT.includes(role) || isLive(node));
    const inside = WHOLE.includes(role) ? [] : (node.childIds ?? []);
    const lines = inside.flatMap((id) =>
      linesOf(byId.get(id) ?? node, isShown ? nameOf(node) : spokenAlready),
    );
    if (isShown) return [lineOf(node), ...lines.map((line) => `  ${line}`)];
    return role === 'paragraph' || role === 'listitem' ? joined(lines) : lines;
  }
}

/** Roles that say nothing by themselves. */
const TRANSPARENT = [
  ...['RootWebArea', 'generic', 'none', 'paragraph', 'listitem', 'sectionheader'],
  ...['LabelText', 'Legend', 'strong'],
];

/** The number of a step, and the lines in which a text is drawn. */
const SILENT = ['ListMarker', 'InlineTextBox'];

/** What is in these is their value, or is read when they are opened. */
const WHOLE = ['textbox', 'combobox'];

function roleOf({ role }: Node): string {
  return String(role?.value ?? '');
}

function nameOf({ name }: Node): string {
  return String(name?.value ?? '');
}

function textOf(node: Node, spokenAlready: string): string[] {
  const text = nameOf(node);
  return spokenAlready.includes(text.trim()) ? [] : [`"${text}"`];
}

/** The pieces of one sentence are read as one. */
function joined(lines: string[]): string[] {
  const isText = lines.length > 0 && lines.every((line) => line.startsWith('"'));
  return isText
    ? [
        `"${lines
          .map((line) => line.slice(1, -1))
          .join('')
          .trim()}"`,
      ]
    : lines;
}

function lineOf(node: Node): string {
  const name = nameOf(node);
  const states = statesOf(node);
  return `${roleOf(node)}${name && ` "${name}"`}${states.length > 0 ? ` (${states.join(', ')})` : ''}`;
}

/** How each property that matters is told; what is left out is no state to hear of. */
const STATES: Record<string, (value: unknown) => string | null> = {
  focused: (value) => (value ? 'focused' : null),
  pressed: (value) => (value === 'true' ? 'pressed' : 'not pressed'),
  checked: (value) => (value === 'true' ? 'checked' : null),
  expanded: (value) => (value ? 'expanded' : 'collapsed'),
  disabled: (value) => (value ? 'disabled' : null),
  busy: (value) => (value ? 'busy' : null),
  invalid: (value) => (value === 'true' ? 'invalid' : null),
  live: (value) => (value === 'off' ? null : 'live'),
};

function isLive({ properties = [] }: Node): boolean {
  return properties.some(({ name, value }) => name === 'live' && value.value !== 'off');
}

function statesOf(node: Node): string[] {
  const told = (node.properties ?? []).map(({ name, value }) => STATES[name]?.(value.value) ?? null);
  const described = node.description?.value ? [`described as "${node.description.value}"`] : [];
  const filled = node.value?.value ? [`“${node.value.value}”`] : [];
  return [...told.filter((state) => state !== null), ...filled, ...described];
}
