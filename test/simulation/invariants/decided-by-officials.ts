import { holds } from './broken.ts';
import type { Invariant } from './looked.ts';

interface ByOfficial {
  as: string;
  official?: { id: string };
}

export const decidedByOfficials: Invariant = {
  id: '13',
  promise: 'every adverse decision is made by a named official, and by the one who made it',
  check({ ledger, objections, whole }) {
    for (const { id, decision } of objections) {
      const official = ledger.objections.get(id)?.decided?.official;
      holds(
        (decision?.official.id ?? null) === (official ?? null),
        '13',
        `${id} names another official than the one who decided`,
      );
    }
    if (!whole) return objections.length;
    const decisions = whole.history.filter(({ type }) =>
      [
        'ReplyDecided',
        'ObjectionDecided',
        'RepairDecided',
        'NondisclosureDecided',
        'SuspensionConfirmed',
        'SuspensionDecided',
        'RecordDeleted',
        'RecordWithdrawn',
        'ProviderCorrected',
        'ExemptionReviewed',
        'OverrideReviewed',
      ].includes(type),
    );
    for (const { case: id, by, type } of decisions) {
      const { as, official } = by as ByOfficial;
      holds(
        as === 'official' && Boolean(official?.id),
        '13',
        `${type} of ${id} was made by nobody in particular`,
      );
      const who = ledger.records.get(id)?.decision?.official;
      if (type === 'ReplyDecided')
        holds(official?.id === who, '13', `${type} of ${id} names another official`);
    }
    return objections.length + decisions.length;
  },
};
