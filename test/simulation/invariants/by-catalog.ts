import { holds } from './broken.ts';
import { allAllow, type Invariant, measureNotice } from './looked.ts';

export const byCatalog: Invariant = {
  id: 'catalogs',
  promise:
    'what was filed or begun goes on under its version of the catalog, and shows to no use that a later one takes away',
  check(looked) {
    const { ledger, sights, responses, whole } = looked;
    let checked = 0;
    for (const sight of sights) {
      for (const { id, catalogVersion } of sight.records) {
        const record = ledger.records.get(id);
        if (!record) continue;
        const { version } = record.filedUnder;
        holds(
          catalogVersion === version,
          'catalogs',
          `${id}, filed under ${version}, says ${catalogVersion}`,
        );
        holds(allAllow(sight, record, looked), 'catalogs', `${id} shows to ${sight.by}, outside its use`);
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
