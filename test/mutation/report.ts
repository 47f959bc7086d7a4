/** What a run of Stryker says of its mutants (mutation testing elements, report schema 2). */
interface Mutant {
  status: string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number } };
}

export interface Report {
  files: Readonly<Record<string, { mutants: readonly Mutant[] }>>;
}

export interface Counted {
  noticed: number;
  survived: number;
  unreached: number;
}

const countedAs: Readonly<Record<string, keyof Counted>> = {
  Killed: 'noticed',
  Timeout: 'noticed',
  RuntimeError: 'noticed',
  Survived: 'survived',
  NoCoverage: 'unreached',
};

export function countedIn({ files }: Report): Counted {
  const counted: Counted = { noticed: 0, survived: 0, unreached: 0 };
  for (const { mutants } of Object.values(files))
    for (const { status } of mutants) {
      const as = countedAs[status];
      if (as) counted[as]++;
    }
  return counted;
}

/** The share of those that could be tried which was noticed, from 0 to 1; 1 where there were none. */
export const noticedShare = ({ noticed, survived, unreached }: Counted): number =>
  noticed + survived + unreached === 0 ? 1 : noticed / (noticed + survived + unreached);

const longest = 60;

/** Each that was not noticed, in a line: where it is, and what stood there instead. */
export const unnoticedIn = ({ files }: Report): string[] =>
  Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ status, mutatorName, replacement = '', location }) => {
        const instead = replacement.replace(/\s+/g, ' ').slice(0, longest);
        return `${status === 'Survived' ? 'not noticed' : 'not reached'} ${file}:${location.start.line} ${mutatorName}: ${instead}`;
      }),
  );
