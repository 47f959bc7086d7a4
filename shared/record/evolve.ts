import type { Instant } from '../time/civil.ts';
import type { RecordEvent } from './commands.ts';
import type { Notice, RecordState } from './state.ts';

const withNotice = (state: RecordState, change: (notice: Notice) => Partial<Notice>): RecordState =>
  state.notice ? { ...state, notice: { ...state.notice, ...change(state.notice) } } : state;

const withSecret = (state: RecordState, change: Partial<RecordState['secret']>): RecordState => ({
  ...state,
  secret: { ...state.secret, ...change },
});

/** The record after an event. */
export function evolve(state: RecordState, event: RecordEvent, now: Instant): RecordState {
  switch (event.type) {
    case 'RecordFiled':
      return state;
    case 'NoticeDelivered': {
      const { endsAt, method, on } = event.data;
      const delivered = withNotice({ ...state, status: 'notified' }, () => ({
        endsAt,
        delivered: { at: now, method, on },
      }));
      return withSecret(delivered, { deliveryProof: event.secret.proof });
    }
    case 'NoticeReturned':
      return { ...state, status: 'returned', cameToNothing: true };
    case 'ReplyReceived': {
      const { decideBy, bytes } = event.data;
      return withNotice({ ...state, status: 'contested' }, ({ replies }) => ({
        decideBy,
        replies: { count: replies.count + 1, bytes: replies.bytes + bytes },
      }));
    }
    case 'ReplyDecided': {
      const { outcome, official } = event.data;
      const status = outcome === 'confirm' ? 'active' : 'withdrawn';
      const cameToNothing = state.cameToNothing || outcome === 'withdraw';
      const decided = withNotice({ ...state, status, cameToNothing }, () => ({
        decision: { at: now, outcome, official },
      }));
      return withSecret(decided, { decisionReasons: event.secret.reasons });
    }
    case 'ReplyOverdue':
      return withNotice(state, (notice) => ({ overdueSince: notice.decideBy }));
    case 'RecordActivated':
      return { ...state, status: 'active' };
    case 'RecordAnnotated':
      return { ...state, restrictions: [...state.restrictions, event.data.restriction] };
    case 'RecordCorrected':
      return withSecret(
        {
          ...state,
          endsAt: event.data.endsAt,
          untrustworthiness: event.secret.filing.untrustworthiness,
          correctedAt: now,
          names: [...state.names.filter((name) => !event.secret.names.includes(name)), ...event.secret.names],
        },
        { filing: event.secret.filing },
      );
    case 'RecordDeleted':
      return { ...state, status: 'deleted' };
    case 'AnnotationLifted':
      return {
        ...state,
        restrictions: state.restrictions.filter(({ application }) => application !== event.data.objection),
      };
    case 'RecordArchived':
      return { ...state, status: 'archived' };
  }
}
