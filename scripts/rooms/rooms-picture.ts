import type { Imports } from './imports-between';

/** Where a room stands, in pixels. */
interface Box {
  x: number;
  y: number;
  width: number;
  /** What is in it, in small print. */
  says: string;
}

const HEIGHT = 48;
const [WIDTH, FULL] = [760, 720];

/** The plan is drawn by hand; what leads from where to where is what the code imports. */
const BOXES: Record<string, Box> = {
  pages: { x: 20, y: 20, width: 420, says: 'the pages: none imports another' },
  background: { x: 500, y: 20, width: 240, says: 'does what pages ask' },
  ui: { x: 20, y: 140, width: 140, says: 'what pages share' },
  telegram: { x: 650, y: 140, width: 90, says: 'knows GramJS' },
  bus: { x: 100, y: 260, width: 160, says: 'what pages may ask' },
  image: { x: 300, y: 260, width: 160, says: 'any picture to a JPEG' },
  store: { x: 500, y: 260, width: 150, says: 'what is kept, sealed' },
  words: { x: 20, y: 350, width: FULL, says: 'every message, by language; of rooms that speak to a person' },
  model: { x: 20, y: 410, width: FULL, says: 'plain types and pure functions, of every room' },
};

const PAGES = ['popup', 'crop', 'sign-in', 'options'];
/** Others stand on these: arrows would say no more. */
const GROUND = ['words', 'model'];

/**
 * The rooms of `src` as an SVG: an arrow leads from a room to one that it imports.
 *
 * @throws Error for a room that has no place in the plan, and for a place that no room has
 */
export function roomsPicture(imports: Imports): string {
  assertComplete(new Set(imports.flat()));
  const drawn = new Set(imports.map(([from, to]) => `${boxOf(from)} ${boxOf(to)}`));
  const arrows = [...drawn]
    .map((pair) => pair.split(' ') as [string, string])
    .filter(([from, to]) => from !== to && !GROUND.includes(to));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} 478" width="${WIDTH}" height="478" role="img">`,
    '<title>The rooms of src, and which of them imports which</title>',
    STYLE,
    ...arrows.map((arrow) => drawArrow(arrow, arrows)),
    ...Object.entries(BOXES).map(([name, box]) => drawBox(name, box)),
    '</svg>\n',
  ].join('\n');
}

function assertComplete(rooms: Set<string>): void {
  const planned = [...Object.keys(BOXES).filter((name) => name !== 'pages'), ...PAGES];
  const missing = [...rooms].filter((room) => !planned.includes(room));
  const gone = planned.filter((room) => !rooms.has(room));
  if (missing.length > 0) throw new Error(`The plan of the rooms has no place for ${missing.join(', ')}.`);
  if (gone.length > 0) throw new Error(`The plan of the rooms still has ${gone.join(', ')}.`);
}

function boxOf(room: string): string {
  return PAGES.includes(room) ? 'pages' : room;
}

function drawArrow([from, to]: [string, string], arrows: Imports): string {
  // Those that leave a room, and those that reach one, stand side by side in the order of their other ends.
  const starts = arrows.filter((arrow) => arrow[0] === from).map((arrow) => arrow[1]);
  const ends = arrows.filter((arrow) => arrow[1] === to).map((arrow) => arrow[0]);
  const [start, end] = [box(from), box(to)];
  const line = `x1="${spread(start, starts, to)}" y1="${start.y + HEIGHT}" x2="${spread(end, ends, from)}" y2="${end.y - 3}"`;
  return `<line ${line}><title>${from} imports ${to}</title></line>`;
}

function spread({ x, width }: Box, others: string[], other: string): number {
  const inOrder = [...others].sort((one, two) => middle(box(one)) - middle(box(two)));
  return Math.round(x + (width * (inOrder.indexOf(other) + 1)) / (inOrder.length + 1));
}

function middle({ x, width }: Box): number {
  return x + width / 2;
}

function box(name: string): Box {
  const found = BOXES[name];
  if (!found) throw new Error(`There is no room ${name}.`);
  return found;
}

function drawBox(name: string, { x, y, width, says }: Box): string {
  const frame = `<rect x="${x}" y="${y}" width="${width}" height="${HEIGHT}" rx="8"/>`;
  const text = (dy: number, words: string, kind: string) =>
    `<text class="${kind}" x="${x + width / 2}" y="${y + dy}">${words}</text>`;
  return `${frame}${text(21, name === 'pages' ? PAGES.join(' · ') : name, 'name')}${text(38, says, 'says')}`;
}

const STYLE = `<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8Z" class="tip"/></marker></defs>
<style>
  text { font: 12px system-ui, sans-serif; text-anchor: middle; fill: #5a6170 }
  .name { font-size: 14px; font-weight: 600; fill: #191c22 }
  rect { fill: #f4f5f8; stroke: #868d9c }
  line { stroke: #2b57d6; stroke-width: 1.5; marker-end: url(#tip) }
  .tip { fill: #2b57d6 }
  @media (prefers-color-scheme: dark) {
    text { fill: #a3aab8 }
    .name { fill: #eceef3 }
    rect { fill: #20232a; stroke: #7d8595 }
    line { stroke: #94b1ff }
    .tip { fill: #94b1ff }
  }
</style>`;
