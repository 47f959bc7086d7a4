/** Chinese in GBK of which every byte was read as a sign of Western Europe: 公司 comes out as ¹«Ë¾. */

/** Four such signs in a row, as no language writes them: of each two the first is of a common character, or of a mark. */
const RUN = /[\u00a1-\u00fe]{4,}/g;
/** Letters with accents, of which most such texts are; what stands for what is masked, or for a measure, is none. */
const LETTERS = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00fe]/g;
const ONE_PAIR = /^[\u00b0-\u00f7][\u00a1-\u00fe]$/;
const MARK = /^[\u00a1\u00a3][\u00a1-\u00fe]$/;

const pairsOf = (run: string): string[] => run.match(/../gs) ?? [];

/** Whether a text holds such a run, of which half at least are letters. */
export const isGbkReadAsLatin = (text: string): boolean =>
  [...text.matchAll(RUN)].some(
    ([run]) =>
      (run.match(LETTERS)?.length ?? 0) * 3 >= run.length &&
      pairsOf(run).every((pair) => ONE_PAIR.test(pair) || MARK.test(pair)),
  );
