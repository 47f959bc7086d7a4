import type { Fault } from './fault.ts';

/** What must not be stored is to be destroyed by two officials, and is not (Art. 16). */
export const expungements: readonly Fault[] = [
  {
    id: 'expunged-keeps-key',
    what: 'what is expunged keeps its key and its content',
    breaks: ['12'],
    file: 'shared/store/dynamodb/items.ts',
    from: 'const isDestroyed = isExpunged(change.state);',
    to: 'const isDestroyed = isExpunged(change.state) && false;',
  },
  {
    id: 'expunged-by-one',
    what: 'who asked that a record be expunged confirms it, too',
    breaks: ['13', 'actors', '11'],
    file: 'shared/expungement/authority.ts',
    from: "expunge: { by: ['supervision'], not: ['about-oneself', 'brought-by-oneself'] },",
    to: "expunge: { by: ['supervision'], not: ['about-oneself'] },",
  },
  {
    id: 'expunged-by-filer',
    what: 'who filed what must not be stored has it destroyed',
    breaks: ['13', 'actors', '11'],
    file: 'shared/record/authority.ts',
    from: "expunge: { by: ['supervision'], not: ['about-oneself', 'brought-by-oneself'] },",
    to: "expunge: { by: ['supervision'], not: ['about-oneself'] },",
  },
  {
    id: 'asked-again-hides',
    what: 'what was let stand once is hidden by asking for its expunging again',
    breaks: ['11', '5'],
    file: 'shared/record/kept.ts',
    from: 'expunging !== null && !stoodOnce',
    to: 'expunging !== null && stoodOnce !== null',
  },
  {
    id: 'shown-while-asked',
    what: 'what is asked to be expunged goes on showing until that is decided',
    breaks: ['5'],
    file: 'shared/visibility/visibility.ts',
    from: "return isKept && as !== 'subject' ? (usually ?? 'expunging') : usually;",
    to: 'return usually;',
  },
  {
    id: 'expunging-reaches-nobody',
    what: 'who saw what is expunged goes on using it',
    breaks: ['recalls'],
    file: 'shared/record/wrong.ts',
    from: "  RecordExpunged: 'deleted',\n",
    to: '',
  },
  {
    id: 'expunged-untold',
    what: 'nobody is told that a record of theirs was expunged',
    breaks: ['lists'],
    file: 'shared/expungement/process.ts',
    from: "status === 'confirmed' && decision ? [{ kind: 'record-expunged', issuedAt: decision.at }] : [],",
    to: "status === 'refused' && decision ? [{ kind: 'record-expunged', issuedAt: decision.at }] : [],",
  },
];
