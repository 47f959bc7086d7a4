import type { Fault } from './fault.ts';

export const disclosures: readonly Fault[] = [
  {
    id: 'business-disclosed',
    what: 'an individual business is taken for the organization whose code it has',
    breaks: ['disclosed'],
    certain: { record: true, commendation: true },
    file: 'shared/formats/format.ts',
    from: "subjectCategory === 'legal-person-or-organization' ? protectedAs(subject) : 'natural-person';",
    to: 'subjectCategory && subject.kind;',
  },
  {
    id: 'disclosed-past-view',
    what: 'what is disclosed is shown as its subject would see it',
    breaks: ['disclosed', 'catalogs'],
    file: 'functions/disclosures/routes.ts',
    from: "view(record, { as: 'public' }, now, items)",
    to: "view(record, { as: 'subject', subject: record.subject }, now, items)",
  },
  {
    id: 'disclosure-left',
    what: 'an entry of what is disclosed is left behind its record',
    breaks: ['12'],
    certain: { record: true, commendation: true, withdrawal: true, repair: true, doubtful: false },
    size: { years: 0.4, subjects: 12 },
    file: 'shared/store/dynamodb/writes.ts',
    from: 'const closed = change.entries.disclosed.remove;',
    to: 'const closed = change.entries.disclosed.add && change.entries.disclosed.remove;',
  },
  {
    id: 'disclosure-unlisted',
    what: 'what takes effect as it is filed is disclosed nowhere',
    // practitioners: so is what is found by a licence alone.
    breaks: ['11', 'practitioners'],
    file: 'shared/store/dynamodb/bulk.ts',
    from: ', ...disclosureItems(change)]',
    to: ']',
  },
];
