import type { Fault } from './fault.ts';

export const notice: readonly Fault[] = [
  {
    id: 'shows-before-notice',
    what: 'visibility leaves the notice out of account',
    // pledges: a breach that is not in effect yet shows a pledge as broken.
    breaks: ['1', 'pledges'],
    file: 'shared/visibility/visibility.ts',
    from: "if (record.status !== 'active') return 'not-listed';",
    to: "if (record.status === 'deleted') return 'not-listed';",
  },
  {
    id: 'confirms-early',
    what: 'a reply can be decided against the person while the period to reply runs',
    breaks: ['1', '11'],
    certain: {
      record: true,
      delivery: true,
      reply: true,
      'reply at once': true,
      'too early': true,
      decision: true,
    },
    file: 'shared/record/decide-notice.ts',
    from: "if (command.outcome === 'confirm' && now < (hearingOf(state)?.endsAt ?? '')) {",
    to: "if (command.outcome === 'confirm' && now < '') {",
  },
  {
    id: 'notice-from-service',
    what: 'the period to reply ends on a holiday',
    breaks: ['1'],
    file: 'shared/record/decide-notice.ts',
    from: 'const endsAt = endFrom(countedTo, command.calendars);',
    to: 'const endsAt = periodEnd(countsOn > today ? countsOn : today, { days: command.noticePeriodDays });',
  },
  {
    id: 'announced-at-once',
    what: 'an announcement counts as served on its day',
    breaks: ['1'],
    certain: { record: true, delivery: true, announced: true },
    file: 'shared/regulation.ts',
    from: "'public-announcement': { days: 30 },",
    to: "'public-announcement': { days: 0 },",
  },
];
