/** What is published, in versions: each kind has a home of its own (Art. 8, 9, 13, 17). */
export const publishedKinds = [
  'items',
  'measures',
  'units',
  'calendars',
  'word-lists',
  'norms',
  'service-numbers',
  'formats',
  'pledge-matters',
] as const;

export type PublishedKind = (typeof publishedKinds)[number];

/** What is published after the public was heard and the government has approved it: what is collected, in which columns, and measures (Art. 8, 9, 17, 27). */
export const kindsOfPublicLife = [
  'items',
  'measures',
  'formats',
  'pledge-matters',
] as const satisfies readonly PublishedKind[];

/** Whether a kind is of these; of all else another official approves. */
export const hasPublicLife = (what: PublishedKind): boolean =>
  kindsOfPublicLife.some((each) => each === what);
