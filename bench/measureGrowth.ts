import { noHouse } from '../src/wire/agency/house.ts';
import { loadGazetteer } from '../src/wire/places/loadGazetteer.ts';
import { readCopy } from '../src/wire/readCopy.ts';
import { repeatedShapes } from '../src/wire/repeatedShapes.ts';
import { loadMediaTopics } from '../src/wire/topics/loadMediaTopics.ts';
import { median } from './median.ts';
import type { Measure } from './measure.ts';

const lengths = [25_000, 50_000, 100_000, 200_000];
const runs = 3;

/** How the time to read copy grows when its length doubles, and doubles again: 2 is linear, 4 is quadratic. */
export function measureGrowth(): Measure {
  const desk = {
    language: 'en',
    timeZone: 'UTC',
    house: noHouse,
    topics: [],
    gazetteer: loadGazetteer(),
    mediaTopics: loadMediaTopics(),
  };
  const rows = repeatedShapes.map(([name, piece]) => {
    const times = lengths.map((length) => {
      const bytes = Buffer.from(`The headline\n${piece.repeat(length / piece.length)}`);
      return median(
        Array.from({ length: runs }, () => timed(() => readCopy({ path: 'x.txt', bytes }, desk))),
      );
    });
    const [first = 0] = times;
    const last = times.at(-1) ?? 0;
    // Below a millisecond the clock says more of the machine than of the copy.
    const ratio = Math.cbrt(last / Math.max(first, 1));
    return [name, ...times.map((time) => time.toFixed(1)), ratio.toFixed(2)];
  });
  const steep = rows.filter((row) => Number(row.at(-1)) > 3);
  return {
    columns: ['milliseconds', ...lengths.map((length) => `${length / 1000} kB`), 'a doubling'],
    rows,
    missed: [
      {
        what: 'Shapes whose time grows faster than their length',
        cases: steep.map(([name]) => String(name)),
      },
    ],
  };
}

function timed(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
