import type { Authority } from '../authority/may.ts';
import type { DeclarationCommand } from './state.ts';

/** A person or a firm declares about themselves alone, and takes it back alone (Art. 45). */
export const declarationAuthority: Authority<'declare' | DeclarationCommand['type']> = {
  declare: { by: ['subject'], not: [] },
  withdraw: { by: ['subject'], not: [] },
  expire: { by: ['platform'], not: [] },
};
