/** Who acts in the examples, each by the name that a language gives them. */
import type { referenceTexts } from '../../../infra/reference/texts/index.ts';
import { callers } from '../../support/callers.ts';
import { firmKey, type recorder } from '../recorder.ts';

type Recording = Awaited<ReturnType<typeof recorder>>;
export type Words = (typeof referenceTexts)['en']['examples'];

const { officialId: _, officialName: __, ...system } = callers.provider;

export const castOf = (words: Words) => ({
  provider: { ...callers.provider, officialName: words.providerOfficial },
  system,
  colleague: { ...callers.colleague, officialName: words.colleague },
  organ: { ...callers.organ, officialName: words.organOfficial },
  handler: { ...callers.handler, officialName: words.handlerOfficial },
  second: { ...callers.handler, officialId: 'MB-0002', officialName: words.secondHandler },
  supervision: { ...callers.supervision, officialName: words.supervisionOfficial },
  drafter: { ...callers.drafter, officialName: words.drafterOfficial },
  approver: { ...callers.approver, officialName: words.approverOfficial },
  subject: callers.subject(firmKey),
  anybody: { client: '', scope: '' },
});

export type City = Recording & ReturnType<typeof castOf> & { words: Words };
