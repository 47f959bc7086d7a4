/** What is published, in versions: each kind has a home of its own (Art. 8, 9, 13, 17). */
export const publishedKinds = [
  'items',
  'measures',
  'units',
  'calendars',
  'word-lists',
  'norms',
  'service-numbers',
] as const;

export type PublishedKind = (typeof publishedKinds)[number];
