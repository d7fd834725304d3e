import type { FrontRow } from '../../article/front.ts';
import type { Summary, Topic } from '../../article/pages.ts';

export type PlannedRow = { row: FrontRow; stories: Summary[] };

/** What the next row is planned from. */
type Plan = {
  /** The stories left, and the long read that waits for a row of its own. */
  rest: readonly Summary[];
  waiting: Summary | undefined;
  made: readonly PlannedRow[];
  topics: readonly Topic[];
};

/** The order of a good page; it begins again when it is through. */
const order = [columns, band, band, longread, mixed, band, band];

/** The fewest and the most stories of a topic that make a row of its own. */
const [leastInBand, mostInBand] = [3, 4];
const mostInMixed = 6;
/** With fewer stories a long read runs as any other. */
const enoughForLongread = 5;

/**
 * The rows of the front page below its head, from stories in the order in which they deserve room. All
 * are used, each once; no two rows in succession have the same shape, and one at most is a long read.
 */
export function planRows(stories: readonly Summary[], topics: readonly Topic[]): PlannedRow[] {
  const made: PlannedRow[] = [];
  let waiting = stories.length < enoughForLongread ? undefined : stories.find(isLongread);
  let rest = stories.filter((story) => story !== waiting);
  let misses = 0;
  for (let turn = 0; rest.length > 0 || waiting !== undefined; turn++) {
    const plan = { rest, waiting, made, topics };
    const planned = order[turn % order.length]?.(plan) ?? (++misses === order.length ? leftOver(plan) : null);
    if (planned === null) continue;
    misses = 0;
    made.push(planned);
    rest = rest.filter((story) => !planned.stories.includes(story));
    if (planned.row.kind === 'longread') waiting = undefined;
  }
  return made;
}

function columns({ rest, made }: Plan): PlannedRow | null {
  const size = 4;
  if (rest.length < size || rest.length === size + 1 || lastKind(made) === 'columns') return null;
  return { row: { kind: 'columns', size }, stories: rest.slice(0, size) };
}

/** The three best, and beside them the least of the rest. */
function mixed({ rest, made }: Plan): PlannedRow | null {
  const most = Math.min(mostInMixed, rest.length);
  const size = rest.length === most + 1 ? most - 1 : most;
  if (size < 3 || lastKind(made) === 'mixed') return null;
  const stack = rest.slice(rest.length - (size - 3));
  return { row: { kind: 'mixed', size }, stories: [...rest.slice(0, 3), ...stack] };
}

/** The topic with the best story that has enough of them and no row yet. */
function band({ rest, made, topics }: Plan): PlannedRow | null {
  const choices = topics
    .filter(({ slug }) => !made.some(({ row }) => row.kind === 'band' && row.topic?.slug === slug))
    .map((topic) => ({ topic, stories: rest.filter((story) => homeOf(story, topics) === topic) }))
    .filter(({ stories }) => stories.length >= leastInBand)
    .toSorted((a, b) => bestIndex(a.stories, rest) - bestIndex(b.stories, rest));
  for (const { topic, stories } of choices)
    for (const size of [mostInBand, leastInBand])
      if (stories.length >= size && rest.length !== size + 1)
        return toBand(topic, stories.slice(0, size), made);
  return null;
}

/** Not the first row: the page begins on white. */
function longread({ waiting, made, rest }: Plan): PlannedRow | null {
  if (waiting === undefined || (made.length === 0 && rest.length > 0)) return null;
  return { row: { kind: 'longread', size: 1 }, stories: [waiting] };
}

/** When no other row can be made: a large story beside small ones. */
function leftOver({ rest, made }: Plan): PlannedRow {
  const size = rest.length <= mostInBand ? rest.length : leastInBand;
  return toBand(null, rest.slice(0, size), made);
}

/** The largest of the band, and a picture is wanted for it, stands at its start or, mirrored, at its end. */
function toBand(topic: Topic | null, stories: Summary[], made: readonly PlannedRow[]): PlannedRow {
  const feature = stories.find(({ picture }) => picture !== null) ?? stories[0];
  const stack = stories.filter((story) => story !== feature);
  const isMirrored = made.filter(({ row }) => row.kind === 'band').length % 2 === 1;
  const large = feature === undefined ? [] : [feature];
  return {
    row: { kind: 'band', size: stories.length, topic, isMirrored },
    stories: isMirrored ? [...stack, ...large] : [...large, ...stack],
  };
}

function isLongread({ format }: Summary): boolean {
  return format === 'longread';
}

/** The topic of the navigation that a story is filed under first. */
function homeOf({ topics }: Summary, known: readonly Topic[]): Topic | undefined {
  for (const { slug } of topics) {
    const home = known.find((topic) => topic.slug === slug);
    if (home !== undefined) return home;
  }
  return undefined;
}

function bestIndex([best]: readonly Summary[], among: readonly Summary[]): number {
  return best === undefined ? among.length : among.indexOf(best);
}

function lastKind(made: readonly PlannedRow[]): FrontRow['kind'] | undefined {
  return made.at(-1)?.row.kind;
}
