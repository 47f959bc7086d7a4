/** The number of a document in canonical writing, so that one decision is one, whoever wrote it. */
const dashes = /[\p{Pd}\u2212\u30fc]/gu;
/** What stands around the year: exporters write every kind of bracket, and some the word. */
const [opening, closing] = [/[[({<【〔﹝⟮❲〈《]/g, /年*[\])}>】〕﹞⟯❳〉》]/g];
/** Behind the year, an end that no sign for "number" follows. */
const unnumbered = /(?<=〕.*[\dA-Z])$/;

/**
 * The number of a document in canonical writing. In: the number as its column reads it, without blanks and with one kind
 * of brackets around the year. Out: with half-width capital letters and digits, one kind of brackets and dash, no "第" or
 * "No." and no zeros in front of a number, and "号" behind the last: two clerks write the same decision alike, whoever exported it.
 */
export const canonicalNumber = (documentNumber: string): string =>
  documentNumber
    .normalize('NFKC')
    .toUpperCase()
    .replace(opening, '〔')
    .replace(closing, '〕')
    .replace(dashes, '-')
    .replace(/[.。,，、;；:：]+$/, '')
    .replace(/號/g, '号')
    .replace(/(?:NO\.?|第)+(?=\d)/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(unnumbered, '号');
