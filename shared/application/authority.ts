import type { Authority } from '../authority/may.ts';
import type { ApplicationKind } from './kind.ts';
import { rules } from './rules.ts';
import type { ApplicationCommand } from './state.ts';

/** Who may make an application of a kind and give the commands on it, by its rules; what is due, timers mark. */
export const authorityOf = (kind: ApplicationKind): Authority<'apply' | ApplicationCommand['type']> => ({
  apply: rules[kind].apply,
  remind: { by: ['platform'], not: [] },
  escalate: { by: ['platform'], not: [] },
  decide: rules[kind].decide,
});
