import type { Basis } from './inquire.ts';

/** Who acts in the demo: its demo clients and the invented firm and person of the example file. */
export const provider = 'market-regulation';
/** Another official of the provider: who filed does not decide on the reply. */
export const secondProvider = 'market-regulation-two';
/** The case system of the provider: nobody answers for what it sends. */
export const providerSystem = 'market-regulation-system';
export const organ = 'procurement-centre';
export const bank = 'harbour-bank';
export const court = 'intermediate-court';
export const handler = 'handler-one';
export const supervision = 'supervision';
export const drafter = 'department-one';
export const secondOfficial = 'department-two';
export const firm = 'yunling-foods';
export const person = 'lin-xiaoman';

export const firmCode = { kind: 'organization', code: '91990100MA0YL0001Q' } as const;
export const personCode = { kind: 'natural-person', code: '990101189505200028' } as const;
/** A firm whose record ends early in the demo. */
export const expiringRow = 13;

type Duty = Extract<Basis, { type: 'duty' }>;

export const duty = (purpose: Duty['purpose'] = 'procurement-and-projects'): Duty => ({
  type: 'duty',
  purpose,
  matter: 'tender 2026-188',
});
