/** Whether a text is another only in how it is written, so that it goes on to name the same (Art. 33). */
import { visibleOf } from './visible.ts';

/** So many signs a slip of whoever typed a name or a number alters at most. */
const mostOther = 2;

/** Whether one becomes the other by so many signs at most that are put in, left out or replaced. */
function isWithin(one: string, other: string, most: number): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [rest, others] = [one.slice(at), other.slice(at)];
  if (rest === '' || others === '') return rest.length + others.length <= most;
  const left = most - 1;
  return (
    left >= 0 &&
    (isWithin(rest.slice(1), others.slice(1), left) ||
      isWithin(rest.slice(1), others, left) ||
      isWithin(rest, others.slice(1), left))
  );
}

const signsOf = (text: string): string => visibleOf(text.normalize('NFKC'));

/** Whether a name or a number is the same but for a slip: two signs at most are others, and half of them at least are not. */
export function isSameAsWritten(one: string, other: string): boolean {
  const [before, after] = [signsOf(one), signsOf(other)];
  const half = Math.floor(Math.max(before.length, after.length) / 2);
  return isWithin(before, after, Math.min(mostOther, half));
}
