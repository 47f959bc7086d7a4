import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import table from 'opencc-js/dict/TSCharacters';
import { contracts } from '../functions/contracts.ts';
import { bundleFolder, bundles, dist, root } from './folders.ts';
import { writeReferenceFiles } from './reference/files.ts';

const functions = join(root, 'functions');
const written = join(dist, 'entries');

/** Files that are entry points of their own: what the template deploys as a function beside those of the routes. */
const entryNames = new Set(['index.ts', 'intake.ts']);

const entryFiles = (): string[] =>
  readdirSync(functions, { recursive: true, encoding: 'utf8' }).filter((file) =>
    entryNames.has(basename(file)),
  );

/** The entry point that serves the routes of a process, on what all are wired to or, where it says so, on its own. */
function entryOf(process: string): string {
  const own = join(functions, process, 'dependencies.ts');
  const wiring = existsSync(own) ? own : join(functions, 'dependencies.ts');
  return [
    importing('serve', join(functions, 'http', 'serve.ts')),
    importing('routes', join(functions, process, 'routes.ts')),
    importing('dependencies', wiring),
    'export const handler = serve(routes, dependencies());\n',
  ].join('\n');
}

const importing = (name: string, file: string): string =>
  `import { ${name} } from ${JSON.stringify(relative(written, file))};`;

/** Writes the entry point of each process that has routes. Gives the files by the name of their bundle. */
function writeEntries(): [name: string, file: string][] {
  mkdirSync(written, { recursive: true });
  return Object.keys(contracts).map((process) => {
    const file = join(written, `${process}.ts`);
    writeFileSync(file, entryOf(process));
    return [process, file];
  });
}

/** How a function is bundled. CommonJS loads a third faster in Lambda than ES modules of the same sources. */
export const bundleOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  mainFields: ['module', 'main'],
  // The SDK imports node:http when first it calls: as an import that reads every export, which loads a second HTTP
  // client with WebSockets and all; required, it does not.
  supported: { 'dynamic-import': false },
  legalComments: 'none',
  // A language is a file beside the bundle, read when first something is written out in it; so is what seldom is needed.
  external: [
    './texts/en.js',
    './texts/zh.js',
    './texts/en-words.js',
    './texts/zh-words.js',
    './beside/damaged.js',
  ],
  // Half the texts are Chinese: escaped, each character would take twice its bytes.
  charset: 'utf8',
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** What stands in for parts of the SDK that no function needs, and where a bundle finds its languages. */
export const leanAlias = {
  // By its name in the package, a language would be looked for when first a request is answered.
  '#texts/en': './texts/en.js',
  '#texts/zh': './texts/zh.js',
  '#texts/en-words': './texts/en-words.js',
  '#texts/zh-words': './texts/zh-words.js',
  '#damaged': './beside/damaged.js',
  '@aws-sdk/credential-provider-node': join(functions, 'credentials.ts'),
  '@smithy/core/event-streams': join(functions, 'event-streams.ts'),
};

/** The holidays that were announced: without their names, and without the years before the platform. */
const holidays = 'chinese-days/dist/chinese-days.json';
const FIRST_YEAR = '2025';

function writeHolidays(): string {
  const all: Record<'holidays' | 'workdays', Record<string, string>> = createRequire(import.meta.url)(
    holidays,
  );
  const daysOf = (days: Record<string, string>) =>
    Object.fromEntries(Object.keys(days).flatMap((day) => (day < FIRST_YEAR ? [] : [[day, '']])));
  const file = join(written, 'holidays.json');
  writeFileSync(file, JSON.stringify({ holidays: daysOf(all.holidays), workdays: daysOf(all.workdays) }));
  return file;
}

/** The table of simplified signs: without those of which each stays as it is, an eleventh of it. */
const signs = 'opencc-js/dict/TSCharacters';

function writeSigns(): string {
  const changed = table.split('|').filter((entry) => {
    const [sign, simplified] = entry.split(' ');
    return sign !== simplified;
  });
  const file = join(written, 'simplified-signs.js');
  writeFileSync(file, `export default ${JSON.stringify(changed.join('|'))};\n`);
  return file;
}

/** The name of an entry's bundle: `sweep`, `submissions-intake` for what takes submissions from the queue. */
const bundleName = (file: string): string => {
  const name = basename(file, '.ts');
  return name === 'index' ? dirname(file) : `${dirname(file)}-${name}`;
};

/** Builds what is said in each language, a file each and one of what most answers say. Gives their folder. */
function buildTexts(): string {
  const outdir = join(dist, 'texts');
  const entryPoints = ['zh', 'en', 'zh-words', 'en-words'].map((name) =>
    join(root, 'shared', 'texts', `${name}.ts`),
  );
  buildSync({ entryPoints, outdir, ...bundleOptions });
  return outdir;
}

/** Builds what is read beside a bundle when first it is needed, which is seldom. Gives its folder. */
function buildBeside(): string {
  const outdir = join(dist, 'beside');
  buildSync({ entryPoints: [join(functions, 'damaged.ts')], outdir, ...bundleOptions });
  return outdir;
}

/** Whether what is bundled reads a file beside it. */
const reads = (folder: string, file: string): boolean =>
  readFileSync(join(folder, 'index.js'), 'utf8').includes(file);

/**
 * Completes the folder of a bundle. The sources are ES modules; without a package of its own, so would the CommonJS
 * bundle be taken where it lies beneath them.
 */
function complete(folder: string, texts: string, beside: string): void {
  if (reads(folder, './texts/en.js')) cpSync(texts, join(folder, 'texts'), { recursive: true });
  if (reads(folder, './beside/damaged.js')) cpSync(beside, join(folder, 'beside'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
}

/**
 * Bundles every entry point, each into a folder of its own, in one run of esbuild, and writes beside each what it reads:
 * the languages, what seldom is needed, and what the reference serves.
 * Gives the folder by the name of the bundle.
 */
export function bundleFunctions(): (name: string) => string {
  rmSync(dist, { recursive: true, force: true });
  const entries = new Map([
    ...writeEntries(),
    ...entryFiles().map((file): [string, string] => [bundleName(file), join(functions, file)]),
  ]);
  buildSync({
    entryPoints: Object.fromEntries([...entries].map(([name, file]) => [`${name}/index`, file])),
    outdir: bundles,
    ...bundleOptions,
    alias: { ...leanAlias, [holidays]: writeHolidays(), [signs]: writeSigns() },
  });
  const [texts, beside] = [buildTexts(), buildBeside()];
  for (const name of entries.keys()) complete(bundleFolder(name), texts, beside);
  writeReferenceFiles(bundleFolder('reference'));
  return (name) => {
    if (!entries.has(name))
      throw new Error(`There is no entry point for the function ${name} in functions/.`);
    return relative(process.cwd(), bundleFolder(name));
  };
}
