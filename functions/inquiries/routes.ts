import { routesOf } from '../http/route.ts';
import { inquiries } from './contract.ts';
import { inquire, inquireDeclarations, inquirePledges } from './inquire.ts';
import { inquireLicence } from './licence.ts';
import { withoutBasis } from './without-basis.ts';

export const routes = routesOf(
  inquiries,
  { inquire, inquireDeclarations, inquireLicence, inquirePledges },
  { published: ['units', 'items', 'norms'], texts: 'words' },
  withoutBasis,
);
