import { applicationIds } from './en/applications.ts';
import { common } from './en/common.ts';
import { examples } from './en/examples.ts';
import { page } from './en/page.ts';
import { shared } from './en/shared.ts';
import { values } from './en/values.ts';
import type { ReferenceCatalog } from './texts.ts';

/** The texts of the reference, in English. */
export const en: ReferenceCatalog = {
  title: 'Public credit information platform',
  description:
    'Agencies submit; recorded people and firms see, object and are heard; everything ends when it must. Instants are in UTC, days are those of the city. Every word is in Chinese and English: `Accept-Language` chooses. A problem (RFC 9457) and each of its faults has a code that stays. No score of anybody is computed, and no adverse decision is made by software.',
  token:
    'A token of the city’s identity provider; any one of the scopes that stand with an operation lets the caller in',
  server: 'The platform that this document was read from',
  workbook:
    'The rows as a workbook (XLSX), one sheet of which names the columns of the item’s data format; other sheets are not read, and the receipt names them',
  csv: 'The rows as a CSV file, UTF-8 or GB18030, with the header row of the item’s data format',
  answers: {
    200: 'What was asked for',
    201: 'What was done, and how it stands now',
    202: 'The receipt; the rows are recorded from here on',
  },
  headers: {
    ifMatch: 'The ETag of the case as you read it: what has changed since then is not decided on unseen',
    actingAs: 'In which role the request is made, where the token lets you act in several',
    idempotencyKey:
      'Any text of your own for this one request: sent again with it, it is done once and brings the first answer again',
    acceptLanguage:
      'The language of the answer, Chinese or English; that of the deployment where it names neither',
    traceparent: 'A trace of W3C Trace Context; it comes back in the answer',
    etag: 'The version of the case, for If-Match',
    location: 'Where what was made is read',
    retryAfter: 'After how many seconds to try again',
    contentLanguage: 'The language of the answer',
    idempotentReplayed: 'Stands there where this is the first answer again',
  },
  ids: {
    ...applicationIds,
    record: 'The identifier of the record; that of its notice too',
    'joint-response': 'The identifier of the joint response',
    declaration: 'The identifier of the declaration',
    pledge: 'The identifier of the pledge',
    consent: 'The identifier of the consent',
    authorization: 'The identifier of the authorization',
    recall: 'The identifier of the recall',
    expungement: 'The identifier of the expungement',
    finding: 'The identifier of the finding',
    submission: 'The identifier of the submission, from its receipt',
    file: 'The identifier of the file, from its announcement',
    'column-map': 'The identifier of what a unit has said of its columns',
    publication: 'The identifier of the draft',
    comment: 'The identifier of a comment on a draft',
    case: 'The identifier of a case of any kind',
    'published-name': 'The name of what is published, such as `administrative-penalties`',
    code: 'A code, such as `not-found`',
    asset: 'The name of the file, as the page gives it',
    tile: 'The level, number and, where it is not full, width of the tile, such as `0/x001/x234/067` or `entries/005.p/8`',
  },
  queries: {
    cursor: 'Where the page begins: the cursor of the page before',
    limit: 'How many are wanted on a page, 1 to 50',
    version: 'The number of a version; the one in effect where none is named',
    what: 'Of which kind',
    matter: 'The name of the pledge matter',
    item: 'The name of the catalog item; with a submission only where that is a file',
    exemption:
      'For a file: the provision of the item by which the records take effect without notice (Art. 11), by its name',
    inclusion:
      'For a file: the provision of the item by which what Art. 8 leaves out is included, by its name',
    kind: 'Only looks on this basis',
    without: 'No looks on this basis, such as those of the public',
    proof: '`true`: with the proof that the log holds it',
    unit: 'The unit: of looks, only those of this one; of what is disclosed, the one that provided it',
    month: 'The month, such as `2026-11`; the present one where none is named',
    since: 'The size of the earlier checkpoint',
    each: '`true`: each look by itself, instead of those of one kind as one',
  },
  common,
  shared,
  values,
  examples,
  page,
};
