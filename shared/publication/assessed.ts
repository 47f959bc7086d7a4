/** Whether experts must assess a version, whatever an official says of it (Art. 9). */
import { readItem } from '../catalog/items.ts';
import { readMatter } from '../pledge/matters.ts';
import type { PublishedKind } from './kinds.ts';
import type { Content } from './state.ts';
import { widens } from './widens.ts';

/**
 * Whether a version clearly affects the rights and interests of those recorded, so that its assessment is never skipped:
 * a measure always does; an item does where it is about untrustworthiness, was so in a version that it replaces, replaces
 * none, or is not known to narrow all of them: it may then collect or show more of natural persons, or record it for longer.
 * So does a data format that is new, or not known to ask for less or show less than all that it replaces; and a pledge matter
 * likewise where natural persons may pledge it, or might by a version that it replaces: theirs are recorded for as long as it says.
 */
export function mustBeAssessed(what: PublishedKind, content: Content, replaced: readonly Content[]): boolean {
  if (what === 'measures') return true;
  const isWider = replaced.length === 0 || replaced.some((before) => widens(what, before, content));
  const isOf = (holds: (each: Content) => boolean) => [content, ...replaced].some(holds);
  switch (what) {
    case 'formats':
      return isWider;
    case 'items':
      return isWider || isOf((each) => readItem(each, what).nature === 'untrustworthy');
    case 'pledge-matters':
      return isWider && isOf((each) => readMatter(each, what).forNaturalPersons);
    default:
      return false;
  }
}
