import { nameIn } from '../names.ts';
import { norms } from './norms.ts';

/** Why the basis of an inquiry may not hold (Art. 12 to 14), in English. */
export const basisCodes = {
  'no-basis': {
    means: 'The basis does not hold.',
    advice: ({ basis }: { basis: keyof typeof norms }) => `What it takes: ${nameIn(norms, basis)}.`,
  },
  'not-own-information': { means: 'This is not your own information.', advice: 'Inquire on another basis.' },
  'not-an-organ': {
    means: 'Only a named official of an organ inquires as duty requires.',
    advice: 'Use a token that names one, or inquire on another basis.',
  },
  'not-its-purpose': {
    means: 'The register of units does not name this purpose for your unit.',
    advice: 'See "purposes" of your unit in GET /v1/units, or inquire on another basis.',
  },
  'authorization-without-unit': {
    means: 'An authorization is given to a unit.',
    advice: 'Use a token that names yours.',
  },
  'no-authorization': {
    means: 'There is no authorization in force of this subject for your unit.',
    advice: 'Ask the subject for one.',
  },
  'not-public': {
    means: 'Information about natural persons and individual businesses is not open to the public.',
    advice: 'Inquire on another basis.',
  },
};
