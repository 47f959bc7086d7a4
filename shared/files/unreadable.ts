/**
 * Stands for what a cell holds and nobody can tell: a number whose digits are lost, an error of the spreadsheet. Every reader
 * takes it for damage, so that a row that is sent again with it comes back, and is not taken as if the cell were empty.
 */
export const UNREADABLE = '\ufffd';
