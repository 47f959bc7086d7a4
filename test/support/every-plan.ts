/** A history to every status, with each of what is independent of it: none of them is left to chance. */
import type { Act, Edge, Plan, Step } from './plans.ts';

const hour = 3_600_000;
const soon = (act: Act): Step => ({ act, edge: null, off: 0, later: hour });
const at = (edge: Edge, act: Act): Step => ({ act, edge, off: 0, later: hour });

const delivered = soon('acknowledge');
const inEffect = [delivered, at('notice-end', 'activate')];

/** The shortest ways to every status, and the one that a reply makes longer. */
const noticed: readonly Step[][] = [
  [],
  [delivered],
  [delivered, soon('reply')],
  [delivered, soon('reply'), at('decide-by', 'mark-overdue')],
  inEffect,
  [delivered, soon('reply'), at('notice-end', 'confirm')],
  [delivered, soon('reply'), soon('withdraw')],
  [at('deliver-by', 'return')],
  [delivered, soon('end-item')],
  [soon('object'), ...inEffect, soon('delete')],
  [...inEffect, at('end', 'archive')],
  [...inEffect, soon('withdraw-own')],
  [...inEffect, soon('ask-expunging')],
  [...inEffect, soon('ask-expunging'), soon('expunge')],
];
/** The same without a notice. */
const exempted: readonly Step[][] = [
  [],
  [soon('object'), soon('delete')],
  [at('end', 'archive')],
  [soon('reply')],
  [soon('reply'), at('decide-by', 'mark-overdue')],
  [soon('reply'), at('notice-end', 'confirm')],
  [soon('reply'), soon('withdraw')],
  [soon('review-exemption'), soon('withdraw-own')],
  [soon('ask-expunging')],
  [soon('reply'), soon('ask-expunging'), soon('expunge')],
];

/** What may stand beside any of that. */
const besides: readonly Step[][] = [
  [soon('object')],
  [soon('object'), soon('correct')],
  [soon('stall')],
  [soon('grant')],
];

/** Every choice of some of them: bit by bit, whether each is chosen. */
const choices = Array.from({ length: 2 ** besides.length }, (_, chosen) =>
  besides.filter((_beside, index) => chosen & (1 << index)).flat(),
);

const base = { filedAt: '2026-03-20T02:00:00.000Z', decidedDaysBefore: 10, statedDays: null };

export const everyPlan: readonly Plan[] = (['firmPenalty', 'personDesignation'] as const).flatMap((kind) =>
  [true, false].flatMap((exempt) =>
    (exempt ? exempted : noticed).flatMap((way) =>
      choices.map((beside): Plan => ({ ...base, kind, exempt, steps: [...beside, ...way] })),
    ),
  ),
);
