/** What is noted beside the number of a document: how it was sent, or that its decision does not stand. It is no part of the number. */
import { saysOnlyItDoesNotStand } from './notes-of-standing.ts';

/** That it is sent again, put right or repaired says nothing of which decision it is, and asks nothing. */
export const SENT_AS = '补[录报正充]?|重[新报录]+|续报|更[正新]|勘误|修[正改复]|已?信用修复|已修复';
const ONLY_SENT = new RegExp(`^(?:${SENT_AS})$`);

const BRACKETS = '〔〕()（）\\[\\]【】{}《》<>「」“”"\'';
/** In brackets in front of all, or behind the last sign of the number, in brackets or without. */
const IN_FRONT = new RegExp(`^[${BRACKETS}]+([^${BRACKETS}\\d]{1,20})[${BRACKETS}]+[-—_:：]*(?=.)`);
const BEHIND = new RegExp(
  `(?<=号)[^${BRACKETS}号\\p{L}\\p{N}]*[${BRACKETS}]*([^${BRACKETS}号]{1,30})[${BRACKETS}]*$|(?<=[\\d号〕])[-—_:：,，.。/*]*[${BRACKETS}]+([^${BRACKETS}号]{1,30})[${BRACKETS}]+$`,
  'u',
);
/** Without a sign for "number", what stands behind the last digit. */
const BARE_BEHIND = /(?<=\d)[-—_:：,，.。/*]*(\p{Script=Han}{1,12})$/u;

const isNote = (said: string | undefined): boolean =>
  said !== undefined && !ONLY_SENT.test(said) && saysOnlyItDoesNotStand(said);

/** A number without a note that its decision does not stand, wherever it has one; as it is where it has none. */
export function withoutNote(number: string): string {
  for (const place of [IN_FRONT, BEHIND, BARE_BEHIND]) {
    const found = place.exec(number);
    if (found && isNote(found[1] ?? found[2]))
      return withoutNote(number.slice(0, found.index) + number.slice(found.index + found[0].length));
  }
  return number;
}

/** Whether a number has such a note. */
export const hasNote = (number: string): boolean => withoutNote(number) !== number;
