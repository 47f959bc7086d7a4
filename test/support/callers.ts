/** Whom the authorizer would let in, as handlers see them: each with its rights. */
import type { SubjectKey } from '../../shared/keys/keys.ts';

export const callers = {
  provider: {
    client: 'market-regulation',
    scope: 'records:submit inquiries:make lists:designate measures:respond',
    unit: 'market-regulation',
    organ: 'true',
    officialId: 'MR-0001',
    officialName: 'Lin Zhao',
  },
  /** Another official of the same unit: who filed does not decide on the reply. */
  colleague: {
    client: 'market-regulation-two',
    scope: 'records:submit',
    unit: 'market-regulation',
    organ: 'true',
    officialId: 'MR-0002',
    officialName: 'Hui Shen',
  },
  organ: {
    client: 'procurement-centre',
    scope: 'inquiries:make measures:respond',
    unit: 'procurement-centre',
    organ: 'true',
    officialId: 'PC-0001',
    officialName: 'Wu Min',
  },
  bank: { client: 'harbour-bank', scope: 'inquiries:make', unit: 'harbour-bank' },
  handler: {
    client: 'handler-one',
    scope: 'platform:handle',
    unit: 'management-body',
    officialId: 'MB-0001',
    officialName: 'Yan Su',
  },
  court: {
    client: 'intermediate-court',
    scope: 'suspensions:report',
    unit: 'intermediate-court',
    officialId: 'IC-0001',
    officialName: 'Shen Ru',
  },
  justice: {
    client: 'justice-bureau',
    scope: 'suspensions:report',
    unit: 'justice-bureau',
    officialId: 'JB-0001',
    officialName: 'Cao Lin',
  },
  supervision: {
    client: 'supervision',
    scope: 'audit:read',
    unit: 'supervision',
    officialId: 'SV-0001',
    officialName: 'Ning Fu',
  },
  drafter: {
    client: 'department-one',
    scope: 'catalog:manage',
    unit: 'credit-department',
    officialId: 'CD-0001',
    officialName: 'He Ping',
  },
  approver: {
    client: 'department-two',
    scope: 'catalog:manage',
    unit: 'credit-department',
    officialId: 'CD-0002',
    officialName: 'Tang Wei',
  },
  subject: (subject: SubjectKey) => ({ client: 'citizens', scope: 'subject', subject }),
} as const;

/** Whoever reads without a token. */
export const anybody = { client: '', scope: '' };
