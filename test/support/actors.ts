import type { Official } from '../../shared/actor.ts';
import type { Acting } from '../../shared/authority/acting.ts';
import type { SubjectKey } from '../../shared/keys/keys.ts';
import type { CaseState } from '../../shared/process/process.ts';
import type { CivilDate, Instant } from '../../shared/time/civil.ts';

export const providerOfficial: Official = { id: 'MR-0001', name: 'Lin Zhao' };
/** Another official of the same unit: who files does not decide on the reply. */
export const secondProviderOfficial: Official = { id: 'MR-0002', name: 'Hui Shen' };
export const handlerOfficial: Official = { id: 'MB-0001', name: 'Yan Su' };
export const supervisionOfficial: Official = { id: 'SV-0001', name: 'Ning Fu' };
export const transportOfficial: Official = { id: 'TR-0001', name: 'Wen Gao' };

export const providerUnit = 'market-regulation';

/** Everybody who acts in the tests, by the part that they play. */
export const actors = {
  subject: { as: 'subject' },
  filer: { as: 'official', unit: providerUnit, official: providerOfficial, capacity: 'provider' },
  provider: { as: 'official', unit: providerUnit, official: secondProviderOfficial, capacity: 'provider' },
  /** Who starts a joint measure. */
  designator: {
    as: 'official',
    unit: providerUnit,
    official: secondProviderOfficial,
    capacity: 'designator',
  },
  handler: { as: 'official', unit: 'management-body', official: handlerOfficial, capacity: 'handler' },
  transport: { as: 'official', unit: 'transport', official: transportOfficial, capacity: 'respondent' },
  supervision: {
    as: 'official',
    unit: 'supervision',
    official: supervisionOfficial,
    capacity: 'supervision',
  },
  platform: { as: 'platform', process: 'record' },
  machine: { as: 'unit', unit: providerUnit, client: 'case-system', capacity: 'provider' },
} as const satisfies Record<string, Acting>;

/** The recorded person, when it acts on a case about itself; anybody else as they are. */
export const actingOn = (state: CaseState & { subject?: SubjectKey }, acting: Acting): Acting =>
  acting.as === 'subject' && state.subject ? { ...acting, person: state.subject } : acting;

/** The instant of a time on the wall in Asia/Shanghai: `shanghai('2026-03-02', '09:30:00')`. */
export const shanghai = (date: CivilDate, time = '09:00:00.000'): Instant =>
  new Date(`${date}T${time}+08:00`).toISOString();

/** An instant some milliseconds later, or earlier when negative. */
export const shift = (instant: Instant, ms: number): Instant =>
  new Date(Date.parse(instant) + ms).toISOString();

export const second = 1_000;
export const day = 86_400_000;
