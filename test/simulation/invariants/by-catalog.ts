import { adjustedField } from '../people/adjustments.ts';
import { holds } from './broken.ts';
import { strangersName } from './disclosed.ts';
import { allAllow, type Invariant, measureNotice, type Sight } from './looked.ts';

/** Whether anybody at all looks, on no basis of their own. */
const isThePublic = ({ by }: Sight): boolean => by === strangersName || by === 'anybody';

export const byCatalog: Invariant = {
  id: 'catalogs',
  promise:
    'what was filed or begun goes on under its version of the catalog, and shows to no use that a later one takes away',
  check(looked) {
    const { ledger, sights, responses, whole } = looked;
    let checked = 0;
    for (const sight of sights) {
      for (const { id, catalogVersion, content } of sight.records) {
        const record = ledger.records.get(id);
        if (!record) continue;
        const { version } = record.filedUnder;
        holds(
          catalogVersion === version,
          'catalogs',
          `${id}, filed under ${version}, says ${catalogVersion}`,
        );
        holds(allAllow(sight, record, looked), 'catalogs', `${id} shows to ${sight.by}, outside its use`);
        if (!sight.party && isThePublic(sight)) {
          const shown = Object.keys(content).filter((key) => !looked.isPublicSince(record.readBy, key));
          holds(shown.length === 0, 'catalogs', `${id} shows ${shown.join(', ')} to all, which is closed`);
          const open = looked.isPublicSince(record.readBy, adjustedField);
          const isMissing = record.class === 'commendation' && open && !(adjustedField in content);
          holds(!isMissing, 'catalogs', `${id} does not show ${adjustedField} to all, which is open`);
        }
        checked++;
      }
    }
    for (const { id, basis } of responses) {
      const begunUnder = ledger.responses.get(id)?.begunUnder;
      holds(
        String(basis) === begunUnder?.basis.zh,
        'catalogs',
        `${id} shows a basis that it was not begun on`,
      );
      const notice = whole && measureNotice(whole, id);
      const same = notice?.basis === begunUnder?.basis.zh && notice?.remedies === begunUnder?.remedies.zh;
      holds(!notice || same, 'catalogs', `The notice of ${id} is not what its target was told`);
      checked++;
    }
    return checked;
  },
};
