/** Whoever looks at the sample, each on a basis that holds. */
import { applyTo } from '../../shared/application/apply.ts';
import type { ApplicationState } from '../../shared/application/state.ts';
import { type ParameterName, type ParameterValues, parameters } from '../../shared/regulation.ts';
import type { Viewer } from '../../shared/visibility/viewer.ts';
import { at, sample } from './sample.ts';

const unit = sample.provider;
const { official } = sample.secret;

const defaults = Object.fromEntries(
  (Object.keys(parameters) as ParameterName[]).map((name) => [name, parameters[name].default]),
) as ParameterValues;

/** An objection to it, claimed: a case in hand. */
function objection(): ApplicationState {
  const id = '00000000-0000-4000-8000-000000000001';
  const brought = {
    id,
    ground: 'error',
    statement: '',
    fields: {},
    now: at,
    reporter: null,
    isMarked: true,
  } as const;
  const received = applyTo('objection', sample, brought, defaults);
  if (!received.ok) throw new Error('An objection to the sample is possible.');
  return { ...received.value, handler: { official, since: at } };
}

export const viewers = {
  subject: { as: 'subject', subject: sample.subject },
  'provider-official': { as: 'provider', unit, reader: unit, official },
  'provider-system': { as: 'provider', unit, reader: unit, official: null },
  handler: { as: 'handler', official, application: objection() },
  /** The handler without an application in hand, of what a restore lost events of. */
  settling: { as: 'handler', official, application: null },
  organ: { as: 'organ', unit: 'procurement-centre', purpose: 'procurement-and-projects' },
  authorized: {
    as: 'authorized',
    unit: 'harbour-bank',
    authorization: {
      kind: 'authorization',
      id: 'aut_AAAAAAAAAAAAAAAAAAAAAA_1jk4fh3808v6atp1vk5hu68qm',
      subject: sample.subject,
      stalledAt: null,
      status: 'granted',
      to: 'harbour-bank',
      grantedAt: sample.filedAt,
      revokedAt: null,
      until: sample.endsAt,
      secret: { purpose: '' },
    },
  },
  'joint-response': { as: 'joint-response', unit: 'housing', record: sample.id },
  public: { as: 'public' },
  supervision: { as: 'supervision' },
} as const satisfies Record<string, Viewer>;

export type LookAs = keyof typeof viewers;
