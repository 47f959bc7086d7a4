/**
 * The first two characters of a unified social credit code (GB 32100-2015, table 1 and amendment 1): the department that
 * registers an organization, and the kinds of organizations that it registers; 9 are others. Beside the table stand the
 * residents' and villagers' committees (54, civil affairs) and the offices of overseas non-governmental organizations (G1,
 * public security), which have codes by later acts.
 */
const kinds: Readonly<Record<string, string>> = {
  '1': '1239',
  '2': '19',
  '3': '123459',
  '4': '19',
  '5': '12349',
  '6': '129',
  '7': '129',
  '8': '19',
  '9': '1239',
  A: '19',
  G: '1',
  N: '1239',
  Y: '1',
};

/** Whether a normalised code begins as one of some registrar does. */
export const hasRegistrar = (code: string): boolean =>
  (Object.hasOwn(kinds, code.charAt(0)) && kinds[code.charAt(0)]?.includes(code.charAt(1))) === true;
