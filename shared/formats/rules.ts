/** The rules between cells that a format may name (Art. 7, 8): each by its name, with the columns that it needs. */
import { endsAfterDecision } from './ends.ts';
import { inForceBy } from './in-force.ts';
import { nameByLicence } from './named-by-licence.ts';
import { classify, type Procedure } from './penalty/classify.ts';
import { completeOlderSet, knowsItsProcedure, olderColumns } from './penalty/older-sets.ts';
import {
  agreesWithItself,
  completesItsKinds,
  identifiesRepresentative,
  knowsItsColumns,
  mayBeCollected,
  namesPlausibleAmounts,
} from './penalty/rules.ts';
import type { Rule } from './rule.ts';
import { subjectByCategory } from './subject/by-category.ts';
import { codeFaults, subjectByKind } from './subject/by-kind.ts';
import { identifiesSubject, identifyingKeys } from './subject/identified.ts';

const registry = {
  'knows-its-columns': { needs: [...identifyingKeys, 'authorityCode'], check: knowsItsColumns },
  'identifies-subject': {
    needs: ['subjectName', ...identifyingKeys],
    check: identifiesSubject,
    subject: subjectByCategory,
  },
  'identifies-subject-by-kind': {
    needs: ['subjectName', 'subjectKind', 'subjectCode'],
    check: codeFaults,
    subject: subjectByKind,
  },
  'identifies-representative': {
    needs: ['legalRepresentativeDocumentType', 'legalRepresentativeDocumentNumber'],
    check: identifiesRepresentative,
  },
  'no-simplified-penalty-of-natural-persons': {
    needs: ['subjectCategory', 'procedure', 'unifiedSocialCreditCode'],
    check: mayBeCollected,
  },
  'completes-penalty-kinds': {
    needs: ['penaltyKinds', 'fineInTenThousandYuan', 'licence'],
    check: completesItsKinds,
  },
  'plausible-penalty-amounts': {
    needs: ['penalty', 'fineInTenThousandYuan', 'confiscationInTenThousandYuan'],
    check: namesPlausibleAmounts,
  },
  'penalty-agrees-with-itself': { needs: ['penaltyKinds', 'procedure', 'penalty'], check: agreesWithItself },
  'ends-after-decision': { needs: ['decidedOn'], check: endsAfterDecision },
  'completes-older-sets': {
    needs: [...identifyingKeys, 'procedure', ...olderColumns],
    complete: completeOlderSet,
    check: knowsItsProcedure,
  },
  'in-force-by-its-file': { needs: ['stateInFile'], check: inForceBy('stateInFile') },
  'permit-in-force-by-its-file': { needs: ['permitState'], check: inForceBy('permitState') },
  'named-by-licence': { needs: ['documentNumber', 'permitNumber'], complete: nameByLicence },
  'classifies-penalty': {
    needs: ['penaltyKinds', 'procedure'],
    classify: ({ penaltyKinds: kinds, procedure }) =>
      classify(Array.isArray(kinds) ? kinds : [], String(procedure ?? '') as Procedure),
  },
  'classifies-serious': { needs: [], classify: () => 'serious' },
  'classifies-general': { needs: [], classify: () => 'general' },
  'classifies-minor': { needs: [], classify: () => 'minor' },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof registry;

/** By name; one that a version names and this release does not know is refused where it is drafted. */
export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>(Object.entries(registry));

/** The names of all rules. */
export const ruleIds = Object.keys(registry) as RuleId[];
