/** What the routes of a kind of application are called among those of all. */
import type { ApplicationKind } from '../../shared/application/rules.ts';

const capital = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

/** What is done to applications of a kind, as it is called: `raiseObjection`, `readObjectionAsking`. */
export const routeName = (kind: ApplicationKind, act: string): string =>
  act.replace(/^[a-z]+/, (verb) => `${verb}${capital(kind)}`);

/** Something for each act on applications of a kind, by the names of the routes; what the kind has not is left out. */
export const named = <T>(
  kind: ApplicationKind,
  acts: Readonly<Record<string, T | undefined>>,
): Record<string, T> =>
  Object.fromEntries(
    Object.entries(acts).flatMap(([act, each]) =>
      each === undefined ? [] : [[routeName(kind, act), each] as const],
    ),
  );
