/** What answers name by codes and identifiers, as the demo's reader reads it in each language. */
import { seeds } from '../../shared/publication/seeds.ts';
import { texts } from '../../shared/texts/every.ts';
import type { Language } from '../../shared/texts/languages.ts';
import { written } from '../../shared/texts/write.ts';
import { readUnit } from '../../shared/units/unit.ts';

/** What a code means, without the full stop; a code that the catalog does not know stands for itself. */
export const meansOf = (code: string, language: Language): string =>
  written({ say: `means/${code}` }, texts[language]).replace(/[.。]$/, '');

/** What a unit is called in the register as it ships; a unit that is not in it stands for itself. */
export function unitCalled(unit: string, language: Language): string {
  const seed = seeds.find(({ what, id }) => what === 'units' && id === unit);
  return seed ? readUnit(seed.content, unit).name[language === 'en' ? 'en' : 'zh'] : unit;
}

/** Several units, one after the other. */
export const unitsCalled = (units: readonly string[], language: Language): string =>
  units.map((unit) => unitCalled(unit, language)).join(language === 'en' ? ', ' : '、');
