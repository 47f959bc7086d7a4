import type { Authority } from '../authority/may.ts';
import { type ApplicationKind, ruleOf } from './rules.ts';
import type { ApplicationCommand } from './state.ts';

/**
 * Who may make an application of a kind and give the commands on it, by its rules; what is due, timers mark. Whoever may
 * decide may claim it; what one official has claimed no other decides, unless supervision gives it to them. A unit that
 * was asked for what is missing answers for itself. Who applied may take it back, where that is in its nature. That it says
 * what must not be stored an official says who has to do with it; another has it destroyed, whose words are not among it
 * (Art. 16).
 */
export function authorityOf(kind: ApplicationKind): Authority<'apply' | ApplicationCommand['type']> {
  const { apply, decide, takeBack } = ruleOf(kind);
  return {
    apply,
    remind: { by: ['platform'], not: [] },
    escalate: { by: ['platform'], not: [] },
    claim: decide,
    release: { by: decide.by, not: ['claimed-by-another'] },
    assign: { by: ['supervision'], not: ['about-oneself', 'own-unit-concerned'] },
    decide: { by: decide.by, not: [...decide.not, 'claimed-by-another'] },
    withdraw: { by: takeBack === 'never' ? [] : ['subject'], not: [] },
    'answer-asking': { by: ['provider'], not: ['about-oneself'] },
    'mark-asking-overdue': { by: ['platform'], not: [] },
    'ask-expunging': { by: ['provider', 'handler'], not: ['about-oneself'] },
    'let-stand': { by: ['supervision'], not: ['about-oneself', 'own-unit-concerned', 'wrote-in-it'] },
    expunge: { by: ['supervision'], not: ['about-oneself', 'own-unit-concerned', 'wrote-in-it'] },
  };
}
