import { applicationContracts } from '../applications/contracts.ts';

export const objections = applicationContracts('objection', '/v1/objections');
