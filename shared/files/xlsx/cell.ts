/** The value of a cell, as a person reads it there (ECMA-376, 18.3.1.4). */
import { type Coded, coded } from '../../texts/said.ts';
import { UNREADABLE } from '../unreadable.ts';
import { dayOf } from './days.ts';
import { builtInFormat, type NumberFormat, type Places, type Shown } from './number-formats.ts';
import type { CellText } from './strings.ts';
import type { Workbook } from './workbook.ts';

export interface Cell {
  text: string;
  /** What is wrong with it, or doubtful; null where it stands as somebody wrote it. */
  said: Coded | null;
  /** Whether it is a number that is shown with the sign of a currency. */
  isCurrency: boolean;
  /** What its format draws of it where it is a number and a code; null where that stays as it is. */
  places: Places | null;
}

/** A cell as it is written. */
export interface Written {
  type: string;
  look: number;
  /** Whether it is struck out by its look: its own, or that of its row or else of its column where it has none. */
  isStruck: boolean;
  value: string;
  /** The text of a cell that holds its own. */
  inline: CellText;
  hasFormula: boolean;
  /** Whether it has a value, which may be empty. */
  hasValue: boolean;
}

/** A number in binary has no more digits than these; behind them are zeros, whatever was typed. */
const digitsKept = 15;
const firstTooLong = 10 ** digitsKept;

/** What a cell says; null where there is nothing in it. */
export function cellOf(written: Written, workbook: Workbook): Cell | null {
  const { hasFormula, type } = written;
  if (type === 'e') return unreadable(coded('cell-error'));
  const own = type === 's' ? sharedBy(written.value, workbook) : written.inline;
  if (own === null) return unreadable(coded('damaged'));
  const text = textOf(written, own, workbook);
  if (text === '' && !hasFormula) return null;
  if (text === '') return isEmptyText(written) ? ofNothing : unreadable(coded('formula-not-calculated'));
  if (text === null) return unreadable(coded('digits-lost'));
  const look = workbook.looks[written.look] ?? plain;
  const isStruck = own.isStruck || written.isStruck;
  return { text, ...asShown(look, isNumber(written), isStruck, hasFormula) };
}

const plain = builtInFormat(0);

/** What a look does to a number, or to a text. */
function asShown(
  look: NumberFormat,
  isOfNumber: boolean,
  isStruck: boolean,
  hasFormula: boolean,
): Omit<Cell, 'text'> {
  return {
    said: isStruck ? coded('struck-out') : doubtOf(isOfNumber ? look.number : look.text, hasFormula),
    isCurrency: isOfNumber && look.isCurrency,
    places: isOfNumber ? look.places : null,
  };
}

/** A cell that holds no text that can be told. */
const unreadable = (said: Coded): Cell => ({ text: UNREADABLE, said, isCurrency: false, places: null });

/** One that a formula left empty. */
const ofNothing: Cell = { text: '', said: coded('from-formula'), isCurrency: false, places: null };

/** What is doubtful about a text by how it is shown, and as it was calculated. */
function doubtOf(shown: Shown, hasFormula: boolean): Coded | null {
  if (shown === 'nothing') return coded('hidden-value');
  if (hasFormula) return coded('from-formula');
  return shown === 'otherwise' ? coded('shown-otherwise') : null;
}

/** Whether what is kept is a number, which the look of the cell may show in another way. */
const isNumber = ({ type, value }: Written): boolean =>
  (type === '' || type === 'n') && value !== '' && Number.isFinite(Number(value));

/** Whether a formula came to a text of nothing, as one does that shows nothing where another cell is empty. */
const isEmptyText = ({ type, hasValue }: Written): boolean => type === 'str' && hasValue;

const none: CellText = { text: '', isStruck: false };

/** The shared text that a cell names; null where there is none such, as its part is missing or cut. */
const sharedBy = (value: string, { strings }: Workbook): CellText | null =>
  value.trim() === '' ? none : strings.at(Number(value));

/** The text of a cell; null where it is a number whose last digits are lost. */
function textOf(
  { type, look, value }: Written,
  own: CellText,
  { looks, dateSystem }: Workbook,
): string | null {
  switch (type) {
    case 's':
    case 'inlineStr':
      return own.text;
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'str':
    case 'd':
      return value;
  }
  if (value === '') return '';
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const day = looks[look]?.number === 'day' ? dayOf(number, dateSystem) : null;
  if (day !== null) return day;
  return Math.abs(number) >= firstTooLong ? null : withoutNoise(number);
}

/** A number without what calculating in binary leaves behind its last digit: 0.1 + 0.2 is 0.3. */
const withoutNoise = (number: number): string => String(Number(number.toPrecision(digitsKept)));
