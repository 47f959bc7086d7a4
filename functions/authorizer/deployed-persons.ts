import { keySources } from '../key-sources.ts';
import { fromSecret } from '../secret.ts';
import { personsFrom } from './persons.ts';

/** By the deployment's own secret, fetched once. Apart: a token that names nobody loads none of it. */
export const persons = fromSecret(keySources(), personsFrom);
