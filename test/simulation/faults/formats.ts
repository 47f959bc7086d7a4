import type { Fault } from './fault.ts';

export const formats: readonly Fault[] = [
  {
    id: 'format-version-lost',
    what: 'a record does not keep by which version of its format it was read',
    breaks: ['catalogs'],
    certain: { record: true, commendation: true },
    size: { years: 1.5, subjects: 5 },
    file: 'shared/formats/compile.ts',
    from: 'formatVersion: version,',
    to: 'formatVersion: 1,',
  },
  {
    id: 'closed-still-public',
    what: 'a field that a later version of the format closes stays public of what was filed before',
    breaks: ['catalogs'],
    certain: { record: true, commendation: true },
    size: { years: 1.5, subjects: 5 },
    file: 'shared/formats/version.ts',
    from: 'versions.every((each) => publicKeys(each).has(key))',
    to: 'versions.some((each) => publicKeys(each).has(key))',
  },
  {
    id: 'opened-for-before',
    what: 'a field that a later version of the format opens is public of what was filed before',
    breaks: ['catalogs'],
    certain: { record: true, commendation: true },
    size: { years: 1.5, subjects: 5 },
    file: 'shared/formats/version.ts',
    from: 'versions.every((each) => publicKeys(each).has(key))',
    to: 'versions.slice(-1).every((each) => publicKeys(each).has(key))',
  },
];
