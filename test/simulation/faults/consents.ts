import type { Fault } from './fault.ts';

/** What must not be collected without consent is, or is shown without (Art. 15, 16). */
export const consents: readonly Fault[] = [
  {
    id: 'withdrawn-consent-shows',
    what: 'what rests on a consent goes on showing once that is withdrawn, and more is taken',
    breaks: ['consents'],
    file: 'shared/consent/state.ts',
    from: `consent.status === 'given' && !isBehind(consent)`,
    to: '!isBehind(consent)',
  },
  {
    id: 'consent-ends-nothing',
    what: 'what rests on a consent that was taken back is never ended: nobody is told to stop using it',
    breaks: ['consents'],
    file: 'functions/consents/end.ts',
    from: `if (item.state.consent?.id === consent.id) ended +=`,
    to: `if (item.state.consent?.id === consent.to) ended +=`,
  },
  {
    id: 'consent-keeps-its-decision',
    what: 'what a withdrawn consent covered keeps its decision, which is not taken under another',
    breaks: ['consents'],
    file: 'shared/record/evolve.ts',
    from: `    case 'ConsentEnded':
      return { ...state, status: 'withdrawn', cameToNothing: true };`,
    to: `    case 'ConsentEnded':
      return { ...state, status: 'withdrawn' };`,
  },
  {
    id: 'taken-without-consent',
    what: 'a row is taken of a kind that nobody consented to',
    breaks: ['consents'],
    file: 'shared/consent/state.ts',
    from: `  kinds.every((kind) => consent.kinds.includes(kind)) &&
`,
    to: '',
  },
  {
    id: 'consent-of-another-unit',
    what: 'a unit files under the consent that was given to another',
    breaks: ['consents'],
    file: 'shared/consent/state.ts',
    from: `  consent.to === unit &&
`,
    to: '',
  },
  {
    id: 'consent-for-any-purpose',
    what: 'what is consented to for one purpose is shown for another',
    breaks: ['consents'],
    file: 'shared/consent/state.ts',
    from: '(purpose === null || consent.purposes.includes(purpose))',
    to: 'true',
  },
];
