import * as z from 'zod/mini';
import { expungementOutcomes } from '../../shared/expungement/state.ts';
import { prohibitedInformation } from '../../shared/regulation.ts';
import type { Contracts } from '../http/route.ts';
import { keyOf, longestText, text } from '../schemas.ts';

/** The name or the number of a document. */
const longestDocument = 200;

/** What an official acts on: the document, and why; of the information itself neither says anything. */
const grounds = { document: text(longestDocument), reasons: text(longestText) };

/** What an official says of a record or an application that holds what must not be stored. */
export const asking = z.lazy(() => z.strictObject({ information: keyOf(prohibitedInformation), ...grounds }));

const expungementId = '/v1/expungements/{id}';

export const expungements = {
  ask: {
    method: 'POST',
    path: '/v1/records/{id}/expungements',
    scopes: ['records:submit', 'platform:handle'],
    id: 'record',
    body: asking,
    idempotent: true,
  },
  read: {
    method: 'GET',
    path: expungementId,
    scopes: ['records:submit', 'platform:handle', 'audit:read'],
    id: 'expungement',
  },
  decide: {
    method: 'POST',
    path: `${expungementId}/decisions`,
    scopes: ['audit:read'],
    id: 'expungement',
    body: z.lazy(() => z.strictObject({ outcome: z.enum(expungementOutcomes), ...grounds })),
    ifMatch: true,
    idempotent: true,
  },
} as const satisfies Contracts;
