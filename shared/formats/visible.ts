/** Signs that nobody sees: controls, formats, blanks of every width, fillers, and what only varies another sign. */
const INVISIBLE = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** A text without what nobody sees in it. */
export const visibleOf = (text: string): string => text.replace(INVISIBLE, '');

/** Signs that show what follows in another order than it stands: embeddings, overrides and isolates (UAX 9). */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;

/** Whether a text is read in the order in which it stands. */
export const isInOrder = (text: string): boolean => !TURNING.test(text);

/** Whether a text has anything to see: one of invisible signs alone says nothing, however long it is. */
export const isVisible = (text: string): boolean => visibleOf(text) !== '';
