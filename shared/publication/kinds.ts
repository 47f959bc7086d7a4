/** What is published, in versions: each kind has a home of its own (Art. 8, 9, 13, 17). */
export const publishedKinds = [
  'items',
  'measures',
  'units',
  'calendars',
  'word-lists',
  'norms',
  'service-numbers',
  'pledge-matters',
] as const;

export type PublishedKind = (typeof publishedKinds)[number];

/** What is published after the public was heard and the government has approved it (Art. 9, 17, 27); all else another official approves. */
export const hasPublicLife = (what: PublishedKind): boolean =>
  what === 'items' || what === 'measures' || what === 'pledge-matters';
