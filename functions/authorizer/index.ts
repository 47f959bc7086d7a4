import { variable } from '../variable.ts';
import { authorizer } from './authorize.ts';

export const handler = authorizer({
  issuer: variable('TOKEN_ISSUER'),
  audience: variable('TOKEN_AUDIENCE'),
  jwksUri: variable('TOKEN_JWKS_URI'),
  persons: () => import('./deployed-persons.ts').then(({ persons }) => persons()),
});
