import { expect, it } from 'vitest';
import { beside, figure, forJson, notMeasured } from './figure';
import { table } from './table';

const once = (value: number) => ({ median: value, least: value - 1, most: value + 1 });
const start = figure('start', 'ms', {
  ...beside({ ours: once(20), A: once(10), B: once(50) }),
  goal: 12,
});

it('is met by what is not more than its goal', () => {
  expect(start.met).toBe(false);
  expect(figure('sockets', 'sockets', { ours: 1, goal: 1 }).met).toBe(true);
  expect(figure('nothing', 'ms', { ours: Number.NaN, goal: 1 }).met).toBe(false);
});

it('is not rounded down to its goal', () => {
  const ratio = figure('ratio', 'times', { ours: 1.204, goal: 1.2 });
  expect(ratio).toMatchObject({ ours: 1.204, met: false });
});

it('is kept with its name, unit, ours, peers, goal and whether it is met, and nothing else', () => {
  expect(forJson([start, notMeasured('heap')])).toEqual({
    figures: [
      { name: 'start', unit: 'ms', ours: 20, peers: { A: 10, B: 50 }, goal: 12, met: false },
      {
        ...{ name: 'heap: could not be measured', unit: '', ours: null },
        ...{ peers: {}, goal: null, met: false },
      },
    ],
  });
});

it('stands in a table beside its peers', () => {
  expect(table([start, notMeasured('heap')])).toBe(
    `
| figure | unit | ours | A | B | goal | met |
| --- | --- | --- | --- | --- | --- | --- |
| start | ms | 20 (19-21) | 10 (x0.5) | 50 (x2.5) | 12 | **no** |
| heap: could not be measured |  |  |  |  |  | **no** |`.trim(),
  );
});
