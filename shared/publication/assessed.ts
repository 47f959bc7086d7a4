/** Whether experts must assess a version, whatever an official says of it (Art. 9). */
import { readItem } from '../catalog/items.ts';
import type { PublishedKind } from './kinds.ts';
import type { Content } from './state.ts';
import { widens } from './widens.ts';

/**
 * Whether a version clearly affects the rights and interests of those recorded, so that its assessment is never skipped:
 * a measure always does; an item does where it is about untrustworthiness, was so in a version that it replaces, replaces
 * none, or is not known to narrow all of them: it may then collect or show more of natural persons, or record it for longer.
 * So does a data format that is new, or not known to ask for less or show less than all that it replaces.
 */
export function mustBeAssessed(what: PublishedKind, content: Content, replaced: readonly Content[]): boolean {
  if (what === 'measures') return true;
  if (what === 'formats')
    return replaced.length === 0 || replaced.some((before) => widens(what, before, content));
  if (what !== 'items') return false;
  return (
    replaced.length === 0 ||
    [content, ...replaced].some((each) => readItem(each, what).nature === 'untrustworthy') ||
    replaced.some((before) => widens(what, before, content))
  );
}
