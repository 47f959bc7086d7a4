import { comparable } from '../prohibited/comparable.ts';
import type { CitedProvision } from './items.ts';

/** Whether two name the same provision, by their Chinese words: another English for it is none other. */
export const isSameProvision = (one: CitedProvision, other: CitedProvision | undefined): boolean =>
  other !== undefined &&
  comparable(one.law.zh) === comparable(other.law.zh) &&
  comparable(one.article.zh) === comparable(other.article.zh);
