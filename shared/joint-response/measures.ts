import { listOf, objectOf, type Reader, text } from '../process/reading.ts';
import { type InBoth, inBoth, unsaid } from '../publication/in-both.ts';
import { type Version, versionOf } from '../publication/list.ts';

/**
 * What a version of a joint measure says, in the published catalog of measures (Art. 17, 23): conduct, measure,
 * who initiates, who implements, and how the measure is removed (Art. 22).
 */
export interface JointMeasureContent {
  name: InBoth;
  /** The catalog item whose records are the conduct it answers; nothing unrelated carries it (Art. 22). */
  conduct: string;
  basis: InBoth;
  initiatingUnits: string[];
  implementingUnits: string[];
  remedies: InBoth;
  removal: InBoth;
}

/** A version of a joint measure: never replaced, in effect until a later one is. */
export interface JointMeasure extends JointMeasureContent, Version {}

type Told = Pick<JointMeasureContent, 'name' | 'basis' | 'remedies' | 'removal'>;

/** What people are told of a measure, as it was begun: of a version that is not there, its name alone. */
export const begunUnder = (
  measures: readonly JointMeasure[],
  { measure, measureVersion }: { measure: string; measureVersion: number },
): Told =>
  versionOf(measures, measure, measureVersion) ?? {
    name: { zh: measure, en: measure },
    basis: unsaid,
    remedies: unsaid,
    removal: unsaid,
  };

/** Reads what a version of a measure says. */
export const readMeasure: Reader<JointMeasureContent> = objectOf<JointMeasureContent>({
  name: inBoth,
  conduct: text,
  basis: inBoth,
  initiatingUnits: listOf(text),
  implementingUnits: listOf(text),
  remedies: inBoth,
  removal: inBoth,
});
