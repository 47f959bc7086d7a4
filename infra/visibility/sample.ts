/** A record to look at: one that is in effect, of an organization, filed under the first version of its item. */
import { itemsWith } from '../../shared/catalog/catalog.ts';
import type { CatalogItem } from '../../shared/catalog/items.ts';
import type { Filing } from '../../shared/formats/format.ts';
import { publishedFormat } from '../../shared/formats/version.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import type { PublishedKind } from '../../shared/publication/kinds.ts';
import { seeds } from '../../shared/publication/seeds.ts';
import type { Published } from '../../shared/publication/state.ts';
import { filedSecret } from '../../shared/record/filed-secret.ts';
import type { RecordState } from '../../shared/record/state.ts';

const item = 'administrative-penalties';

const listed = (kind: PublishedKind): Published[] =>
  seeds.flatMap(({ what, ...seed }) => (what === kind ? [{ ...seed, version: 1, publication: '' }] : []));

export const items: readonly CatalogItem[] = itemsWith(
  listed('items'),
  listed('formats').map(publishedFormat),
);

export const at = '2026-06-01T00:00:00.000Z';
const official = { id: 'MR-0001', name: 'Lin Zhao' };

const filing: Filing = {
  subject: { kind: 'organization', code: '91330100799655058B' },
  subjectName: 'A firm',
  subjectCategory: 'legal-person-or-organization',
  authority: { name: 'Market regulation', code: '11330100002488934D' },
  documentNumber: '1',
  decidedOn: '2026-03-01',
  untrustworthiness: 'general',
  disclosedUntil: null,
  formatVersion: 1,
  content: {},
};

export const sample: RecordState = {
  kind: 'record',
  id: 'rec_AAAAAAAAAAAAAAAAAAAAAA_1jk4fh3808v6atp1vk5hu68qm',
  subject: 'AAAAAAAAAAAAAAAAAAAAAA' as SubjectKey,
  stalledAt: null,
  status: 'active',
  subjectKind: 'organization',
  protectedAs: 'organization',
  isOpen: true,
  item,
  catalogVersion: 1,
  provider: 'market-regulation',
  submission: 'sub_market-regulation_1jk4fh3808v6atp1vk5hu68qm',
  row: 1,
  filedAt: '2026-03-20T00:00:00.000Z',
  untrustworthiness: 'general',
  endsAt: '2027-03-01T16:00:00.000Z',
  exemption: null,
  notice: null,
  restrictions: [],
  correctedAt: null,
  isDeleted: false,
  cameToNothing: false,
  owed: null,
  expunging: null,
  expunged: null,
  names: [],
  secret: filedSecret({ filing, official, answered: [] }),
};
