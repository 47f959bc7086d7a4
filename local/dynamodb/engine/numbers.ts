/** Numbers as DynamoDB has them: exact decimals of up to 38 digits, which arrive as text and compare as numbers. */
import { invalid } from './refused.ts';

/** The number `sign × 0.digits × 10^exponent`; the digits begin and end with one that is not zero. */
interface Decimal {
  sign: -1 | 0 | 1;
  digits: string;
  exponent: number;
}

const MOST_DIGITS = 38;
const LARGEST_EXPONENT = 126;
const SMALLEST_EXPONENT = -129;

const FORM = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

function decimal(text: string): Decimal {
  const [, sign = '', whole = '', fraction = '', power = '0'] = FORM.exec(text) ?? [];
  if (whole + fraction === '') {
    throw invalid(`The parameter cannot be converted to a numeric value: ${text}`);
  }
  const digits = (whole + fraction).replace(/^0+/, '');
  if (digits === '') return { sign: 0, digits: '', exponent: 0 };
  const leading = whole.length + fraction.length - digits.length;
  const exponent = whole.length - leading + Number(power);
  return checked({ sign: sign === '-' ? -1 : 1, digits: digits.replace(/0+$/, ''), exponent });
}

function checked(number: Decimal): Decimal {
  if (number.exponent > LARGEST_EXPONENT) {
    throw invalid('Number overflow. Attempting to store a number with magnitude larger than supported range');
  }
  if (number.exponent < SMALLEST_EXPONENT) {
    throw invalid(
      'Number underflow. Attempting to store a number with magnitude smaller than supported range',
    );
  }
  if (number.digits.length > MOST_DIGITS) {
    throw invalid('Attempting to store more than 38 significant digits in a Number');
  }
  return number;
}

function plain({ sign, digits, exponent }: Decimal): string {
  if (sign === 0) return '0';
  const minus = sign < 0 ? '-' : '';
  if (exponent <= 0) return `${minus}0.${'0'.repeat(-exponent)}${digits}`;
  if (digits.length <= exponent) return `${minus}${digits.padEnd(exponent, '0')}`;
  return `${minus}${digits.slice(0, exponent)}.${digits.slice(exponent)}`;
}

/**
 * The one form in which a number is kept, so that equal numbers are equal texts.
 * @throws Refused for what is no number or beyond what DynamoDB keeps
 */
export const canonicalNumber = (text: string): string => plain(decimal(text));

const compareText = (left: string, right: string): number => Number(left > right) - Number(left < right);

function compareSize(left: Decimal, right: Decimal): number {
  return left.exponent - right.exponent || compareText(left.digits, right.digits);
}

/** Below 0, 0 or above 0, as the left number is smaller, equal or larger. */
export function compareNumbers(left: string, right: string): number {
  const [one, other] = [decimal(left), decimal(right)];
  return one.sign - other.sign || one.sign * compareSize(one, other);
}

/** The digits of a number as a whole number of units of 10^unit. */
const inUnits = ({ sign, digits, exponent }: Decimal, unit: number): bigint =>
  BigInt(sign) * BigInt(digits.padEnd(exponent - unit, '0') || '0');

/** The exact sum of two numbers, the second times `sign`. @throws Refused beyond what DynamoDB keeps */
export function addNumbers(left: string, right: string, sign: 1 | -1): string {
  const [one, other] = [decimal(left), decimal(right)];
  const unit = Math.min(one.exponent - one.digits.length, other.exponent - other.digits.length);
  const sum = inUnits(one, unit) + BigInt(sign) * inUnits(other, unit);
  return canonicalNumber(`${sum}e${unit}`);
}

const NEGATIVE = 0x7f;
const ZERO = 0x80;
const POSITIVE = 0x81;
const END = 0xff;

/** Bytes that compare as the numbers do. */
export function numberKey(text: string): Buffer {
  const { sign, digits, exponent } = decimal(text);
  if (sign === 0) return Buffer.of(ZERO);
  const raised = exponent - SMALLEST_EXPONENT;
  const size = [raised >> 8, raised & 0xff, ...Buffer.from(digits)];
  // Of two negative numbers the larger one lies first, and the longer one is the larger one.
  return sign > 0
    ? Buffer.from([POSITIVE, ...size])
    : Buffer.from([NEGATIVE, ...size.map((byte) => 0xff - byte), END]);
}
