import { fromSecret } from '../../shared/keys/secret.ts';
import { variable } from '../variable.ts';
import { personsFrom } from './persons.ts';

/** By the deployment's own secret, fetched once. Apart: a token that names nobody loads none of it. */
export const persons = fromSecret(variable('SECRET_ID'), personsFrom);
