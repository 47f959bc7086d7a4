/** What is mutated, area by area, and the tests that have to notice: an area's own come first, and no others pay for it. */
export interface Area {
  /** The folder in `shared/`, and in `test/shared/`. */
  name: string;
  /** The files of it that are mutated. */
  files: readonly string[];
  /** What holds it beside the tests of its own folder. */
  beside: readonly string[];
}

const properties = 'test/properties/**/*.test.ts';
const ofRecords = 'test/shared/record/**/*.test.ts';
const ofAuthority = 'test/shared/authority/**/*.test.ts';
const ofWorkflows = 'test/workflows/**/*.test.ts';

export const areas: readonly Area[] = [
  {
    name: 'time',
    files: ['civil', 'holidays', 'period', 'period-to-act'],
    beside: ['test/shared/record/{deadlines,recount}.test.ts'],
  },
  { name: 'units', files: ['register'], beside: [] },
  { name: 'repair', files: ['conditions'], beside: [] },
  { name: 'suspension', files: ['conclusion'], beside: [] },
  { name: 'recall', files: ['looks', 'open', 'process'], beside: [] },
  { name: 'authorization', files: ['process'], beside: [] },
  { name: 'authority', files: ['may'], beside: ['test/shared/process/change.test.ts'] },
  { name: 'process', files: ['change', 'stall', 'transitions'], beside: [ofWorkflows, ofRecords] },
  {
    name: 'publication',
    files: ['list', 'open', 'process', 'widens'],
    beside: ['test/shared/catalog/**/*.test.ts'],
  },
  {
    name: 'submission',
    files: ['process'],
    beside: ['test/functions/submissions/{waiting,questions}.test.ts'],
  },
  {
    name: 'joint-response',
    files: ['lifting', 'pause', 'process', 'standing', 'start', 'state', 'work'],
    beside: [ofWorkflows, ofAuthority, 'test/functions/joint-responses/**/*.test.ts'],
  },
  {
    name: 'application',
    files: ['apply', 'course', 'decide', 'evolve', 'notice', 'process', 'published', 'rules', 'state'],
    beside: [
      'test/shared/{repair,suspension,authority}/**/*.test.ts',
      ofWorkflows,
      'test/functions/{objections,repairs,nondisclosures,suspensions}/**/*.test.ts',
    ],
  },
  {
    name: 'record',
    files: [
      'correct',
      'correction',
      'decide',
      'decide-application',
      'decide-notice',
      'evolve',
      'file',
      'hearing',
      'name',
      'process',
      'transitions',
      'worse',
      'wrong',
    ],
    beside: [properties, ofWorkflows, 'test/shared/{application,repair}/**/*.test.ts'],
  },
  { name: 'visibility', files: ['show', 'visibility'], beside: [properties] },
];

/** The files of an area that are mutated, from the root of the project. */
export const mutatedIn = ({ name, files }: Area): string[] =>
  files.map((file) => `shared/${name}/${file}.ts`);

export const testsOf = ({ name, beside }: Area): string[] => [`test/shared/${name}/**/*.test.ts`, ...beside];
