/** The long proofs: each a command of its own, whose last lines say what held. */

export interface Part {
  name: string;
  /** What it shows, in a line. */
  what: string;
  /** The file that Node runs, from the root of the project. */
  file: string;
  args(seed: number): string[];
  /** Which of the lines that it prints stand in the table. */
  says: RegExp;
  /** Whether it is played with each seed of `--seeds`, or with the first alone. */
  withEachSeed?: true;
  /** Whether it measures times or memory, which a neighbour would alter: such a part is played with nothing beside it. */
  alone?: true;
}

const seeded =
  (...args: string[]) =>
  (seed: number) => [...args, '--seed', String(seed)];

/** In the order in which they begin: the longest first, so that no processor is left idle behind it. */
export const parts: readonly Part[] = [
  {
    name: 'years',
    what: 'ten years of 80 subjects, with trouble on every way',
    file: 'test/simulation/main.ts',
    args: seeded('--years', '10', '--subjects', '80'),
    says: /requests|Digest|BROKEN/,
  },
  {
    name: 'faults',
    what: 'two years of 200 subjects with each deliberate fault: a promise notices every one',
    file: 'test/simulation/main.ts',
    args: seeded('--faults', '--years', '2', '--subjects', '200'),
    says: /^\d+ of \d+ caught$|not caught|not by/,
    withEachSeed: true,
  },
  {
    name: 'mutation',
    what: 'how much the tests of the domain notice of what is changed in it',
    file: 'test/mutation/main.ts',
    args: () => [],
    says: /^All areas/,
  },
  {
    name: 'kill',
    what: 'the platform killed 200 times at random instants of a busy hour',
    file: 'test/hostile/kill/main.ts',
    args: seeded('--times', '200'),
    says: /^\d+ kills|^acknowledged acts|BROKEN|promises were broken|^Nothing acknowledged/,
  },
  {
    name: 'load',
    what: 'mixed traffic of 200 connections for two minutes, each answer checked',
    file: 'test/hostile/load/main.ts',
    args: seeded('--seconds', '120', '--connections', '200'),
    says: /^served \d|^memory|looked for afterwards|promise/i,
    alone: true,
  },
  {
    name: 'fuzz',
    what: '100,000 requests from the schemas of every route, and 10,000 files',
    file: 'test/hostile/fuzz/main.ts',
    args: seeded('--requests', '100000'),
    says: /files and|requests in|slowest|5xx|promise|leak/i,
  },
  {
    name: 'refusals',
    what: "each route with an identifier: a stranger waits for the refusal of another's case as long as for that of nothing",
    file: 'test/hostile/refusals/main.ts',
    args: () => ['--tries', '500'],
    says: /^APART|refusals to strangers/,
    alone: true,
  },
  {
    name: 'tamper',
    what: '200 attacks with every right to the database and no key: each named, nothing untouched blamed',
    file: 'test/hostile/tamper/main.ts',
    args: seeded('--attacks', '200'),
    says: /^\d+ attacks,|MISSED|BLAMED/,
  },
  {
    name: 'many',
    what: 'a firm with 5,000 records, all paged through while more are filed',
    file: 'test/hostile/many/main.ts',
    args: () => ['--records', '5000', '--limit', '50'],
    says: /pages in|promise/,
  },
  {
    name: 'rows',
    what: 'a file of 100,000 rows goes in, each of them once, in memory that does not grow with it; then again',
    file: 'test/hostile/rows/main.ts',
    args: () => ['--rows', '100000'],
    says: /rows sent|not on record|^memory|promise/i,
    alone: true,
  },
];
