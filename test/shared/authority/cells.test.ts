/** M5.1, A4: every cell of the tables of authority, said here a second time, and held to what `may` answers. */
import { describe, expect, test } from 'vitest';
import { applicationProcesses } from '../../../shared/application/process.ts';
import type { Acting } from '../../../shared/authority/acting.ts';
import {
  type Bar,
  type Concerned,
  may,
  type Rule,
  type Standing,
  type UnitStanding,
} from '../../../shared/authority/may.ts';
import { authorizationProcess } from '../../../shared/authorization/process.ts';
import { columnMapProcess } from '../../../shared/column-map/process.ts';
import { commentProcess } from '../../../shared/comment/process.ts';
import { consentProcess } from '../../../shared/consent/process.ts';
import { declarationProcess } from '../../../shared/declaration/process.ts';
import { expungementProcess } from '../../../shared/expungement/process.ts';
import { fileProcess } from '../../../shared/file/process.ts';
import { findingProcess } from '../../../shared/finding/process.ts';
import type { CaseKind } from '../../../shared/ids.ts';
import { jointResponseProcess } from '../../../shared/joint-response/process.ts';
import type { SubjectKey } from '../../../shared/keys/keys.ts';
import { pledgeProcess } from '../../../shared/pledge/process.ts';
import { publicationProcess } from '../../../shared/publication/process.ts';
import { recallProcess } from '../../../shared/recall/process.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import { submissionProcess } from '../../../shared/submission/process.ts';

const authorities: Readonly<Record<CaseKind, Readonly<Record<string, Rule>>>> = {
  record: recordProcess.authority,
  objection: applicationProcesses.objection.authority,
  repair: applicationProcesses.repair.authority,
  nondisclosure: applicationProcesses.nondisclosure.authority,
  suspension: applicationProcesses.suspension.authority,
  'joint-response': jointResponseProcess.authority,
  authorization: authorizationProcess.authority,
  consent: consentProcess.authority,
  pledge: pledgeProcess.authority,
  declaration: declarationProcess.authority,
  recall: recallProcess.authority,
  expungement: expungementProcess.authority,
  finding: findingProcess.authority,
  submission: submissionProcess.authority,
  file: fileProcess.authority,
  'column-map': columnMapProcess.authority,
  publication: publicationProcess.authority,
  comment: commentProcess.authority,
};

/** By whom each command is given, and behind an exclamation mark whom a conflict of interest bars. */
const law: Readonly<Record<CaseKind, Readonly<Record<string, string>>>> = {
  record: {
    file: 'provider ! about-oneself',
    deliver: 'subject provider ! about-oneself',
    reply: 'subject',
    'decide-reply': 'provider ! about-oneself own-unit-concerned brought-by-oneself worded-by-oneself',
    activate: 'platform',
    return: 'platform',
    'mark-reply-overdue': 'platform',
    recount: 'platform',
    annotate: 'subject adjudicator handler ! about-oneself own-unit-concerned',
    resolve: 'handler ! about-oneself own-unit-concerned brought-by-own-unit brought-by-oneself',
    repair: 'provider ! about-oneself own-unit-concerned brought-by-oneself',
    withhold: 'handler ! about-oneself own-unit-concerned brought-by-oneself',
    disclose: 'handler ! about-oneself own-unit-concerned brought-by-own-unit brought-by-oneself',
    'let-go': 'subject',
    withdraw: 'provider ! about-oneself own-unit-concerned',
    correct: 'provider ! about-oneself own-unit-concerned brought-by-oneself',
    'review-exemption': 'supervision ! about-oneself own-unit-concerned brought-by-oneself',
    'review-override': 'supervision ! about-oneself own-unit-concerned brought-by-oneself',
    'ask-expunging': 'provider handler ! about-oneself',
    'let-stand': 'supervision ! about-oneself own-unit-concerned brought-by-oneself',
    expunge: 'supervision ! about-oneself own-unit-concerned brought-by-oneself',
    'end-consent': 'platform',
    'settle-owed': 'platform',
    archive: 'platform',
  },
  objection: {
    apply: 'subject',
    remind: 'platform',
    escalate: 'platform',
    claim: 'handler ! about-oneself own-unit-concerned brought-by-oneself',
    release: 'handler ! claimed-by-another',
    assign: 'supervision ! about-oneself own-unit-concerned',
    decide: 'handler ! about-oneself own-unit-concerned brought-by-oneself claimed-by-another',
    withdraw: 'subject',
    'answer-asking': 'provider ! about-oneself',
    'mark-asking-overdue': 'platform',
    'ask-expunging': 'provider handler ! about-oneself',
    'let-stand': 'supervision ! about-oneself own-unit-concerned wrote-in-it',
    expunge: 'supervision ! about-oneself own-unit-concerned wrote-in-it',
  },
  repair: {
    apply: 'subject',
    remind: 'platform',
    escalate: 'platform',
    claim: 'provider ! about-oneself own-unit-concerned brought-by-oneself',
    release: 'provider ! claimed-by-another',
    assign: 'supervision ! about-oneself own-unit-concerned',
    decide: 'provider ! about-oneself own-unit-concerned brought-by-oneself claimed-by-another',
    withdraw: 'subject',
    'answer-asking': 'provider ! about-oneself',
    'mark-asking-overdue': 'platform',
    'ask-expunging': 'provider handler ! about-oneself',
    'let-stand': 'supervision ! about-oneself own-unit-concerned wrote-in-it',
    expunge: 'supervision ! about-oneself own-unit-concerned wrote-in-it',
  },
  nondisclosure: {
    apply: 'subject',
    remind: 'platform',
    escalate: 'platform',
    claim: 'handler ! about-oneself own-unit-concerned brought-by-oneself',
    release: 'handler ! claimed-by-another',
    assign: 'supervision ! about-oneself own-unit-concerned',
    decide: 'handler ! about-oneself own-unit-concerned brought-by-oneself claimed-by-another',
    withdraw: 'subject',
    'answer-asking': 'provider ! about-oneself',
    'mark-asking-overdue': 'platform',
    'ask-expunging': 'provider handler ! about-oneself',
    'let-stand': 'supervision ! about-oneself own-unit-concerned wrote-in-it',
    expunge: 'supervision ! about-oneself own-unit-concerned wrote-in-it',
  },
  suspension: {
    apply: 'subject adjudicator ! about-oneself own-unit-concerned',
    remind: 'platform',
    escalate: 'platform',
    claim: 'handler ! about-oneself own-unit-concerned brought-by-oneself',
    release: 'handler ! claimed-by-another',
    assign: 'supervision ! about-oneself own-unit-concerned',
    decide: 'handler ! about-oneself own-unit-concerned brought-by-oneself claimed-by-another',
    withdraw: '',
    'answer-asking': 'provider ! about-oneself',
    'mark-asking-overdue': 'platform',
    'ask-expunging': 'provider handler ! about-oneself',
    'let-stand': 'supervision ! about-oneself own-unit-concerned wrote-in-it',
    expunge: 'supervision ! about-oneself own-unit-concerned wrote-in-it',
  },
  'joint-response': {
    start: 'designator ! about-oneself',
    feedback: 'respondent ! about-oneself',
    'mark-overdue': 'platform',
    pause: 'platform',
    resume: 'platform',
    end: 'platform',
    lift: 'respondent ! about-oneself',
    'mark-lifting-overdue': 'platform',
  },
  authorization: { grant: 'subject', revoke: 'subject' },
  consent: { give: 'subject', withdraw: 'subject', expire: 'subject platform', settle: 'platform' },
  declaration: { declare: 'subject', withdraw: 'subject', expire: 'platform' },
  pledge: {
    pledge: 'subject',
    keep: 'provider ! about-oneself own-unit-concerned',
    break: 'provider ! about-oneself own-unit-concerned',
    withdraw: 'subject',
    'mark-overdue': 'platform',
    expire: 'platform',
  },
  recall: {
    tell: 'platform',
    'count-looks': 'platform',
    acknowledge: 'provider inquirer designator respondent ! about-oneself',
    follow: 'platform',
    'mark-overdue': 'platform',
  },
  expungement: {
    'ask-expunging': 'provider handler ! about-oneself',
    expunge: 'supervision ! about-oneself own-unit-concerned brought-by-oneself',
    refuse: 'supervision ! about-oneself own-unit-concerned brought-by-oneself',
  },
  finding: { find: 'platform', settle: 'supervision' },
  submission: {
    submit: 'provider sender',
    record: 'platform',
    confirm: 'provider',
    resubmit: 'provider',
    lapse: 'platform',
    review: 'provider',
  },
  file: {
    open: 'provider sender',
    mend: 'provider sender',
    complete: 'provider sender',
    advance: 'platform',
    finish: 'platform',
    refuse: 'platform',
    report: 'provider sender',
    'note-report': 'platform',
    confirm: 'provider',
    'note-confirmed': 'platform',
    clear: 'platform',
    resume: 'platform',
    lapse: 'platform',
  },
  publication: {
    draft: 'department deployment',
    'open-comments': 'department',
    'note-comment': 'anybody',
    'note-answer': 'department',
    'end-comments': 'platform',
    'enter-assessment': 'department',
    approve: 'department ! own-draft',
    withdraw: 'department',
    escalate: 'platform',
    'note-recounted': 'platform',
  },
  'column-map': { map: 'provider', 'map-columns': 'provider' },
  comment: { comment: 'anybody', 'answer-comment': 'department' },
};

const person = 'lin' as SubjectKey;
const official = { id: 'MR-0001', name: 'Lin Zhao' };
const another = { id: 'MR-0002', name: 'Hui Shen' };

/** Each capacity is of a unit of its own here, so that none stands for another. */
const officialAs = (capacity: UnitStanding): Acting => ({
  as: 'official',
  unit: `unit-of-${capacity}`,
  official,
  capacity,
  person: null,
});

const unitStandings: readonly UnitStanding[] = [
  'provider',
  'inquirer',
  'handler',
  'adjudicator',
  'designator',
  'respondent',
  'supervision',
  'department',
];

/** Who there is, each in one standing; the deployment acts as the platform does. */
const everybody: Readonly<Record<Standing, Acting>> = {
  anybody: { as: 'subject', person },
  subject: { as: 'subject', person },
  sender: { as: 'unit', unit: 'unit-of-provider', client: 'case-system', capacity: 'provider' },
  platform: { as: 'platform', process: 'sweep' },
  deployment: { as: 'platform', process: 'deployment' },
  provider: officialAs('provider'),
  inquirer: officialAs('inquirer'),
  handler: officialAs('handler'),
  adjudicator: officialAs('adjudicator'),
  designator: officialAs('designator'),
  respondent: officialAs('respondent'),
  supervision: officialAs('supervision'),
  department: officialAs('department'),
};

const concerned: Concerned = {
  subject: person,
  units: Object.fromEntries(unitStandings.map((each) => [each, [`unit-of-${each}`]])),
};

/** What may stand in an official's way, and which of the bars it comes under. */
const conflicts: Readonly<
  Record<string, { bars: readonly Bar[]; of(standing: UnitStanding): [Acting, Concerned] }>
> = {
  'about himself': {
    bars: ['about-oneself'],
    of: (standing) => [{ ...officialAs(standing), person }, concerned],
  },
  'about his own unit': {
    bars: ['own-unit-concerned'],
    of: (standing) => [{ ...officialAs(standing), bodies: [person] }, concerned],
  },
  'brought by himself': {
    bars: ['brought-by-oneself', 'brought-by-own-unit', 'own-draft'],
    of: (standing) => [
      officialAs(standing),
      { ...concerned, broughtBy: [{ unit: `unit-of-${standing}`, official }] },
    ],
  },
  'brought by a colleague': {
    bars: ['brought-by-own-unit'],
    of: (standing) => [
      officialAs(standing),
      { ...concerned, broughtBy: [{ unit: `unit-of-${standing}`, official: another }] },
    ],
  },
  'reported by himself': {
    bars: ['brought-by-oneself', 'own-draft'],
    of: (standing) => [
      officialAs(standing),
      { ...concerned, reportedBy: { unit: `unit-of-${standing}`, official } },
    ],
  },
  'with words of his own in it': {
    bars: ['wrote-in-it', 'worded-by-oneself'],
    of: (standing) => [
      officialAs(standing),
      { ...concerned, writers: [{ unit: `unit-of-${standing}`, official }] },
    ],
  },
  'in the hands of another': {
    bars: ['claimed-by-another'],
    of: (standing) => [officialAs(standing), { ...concerned, claimedBy: another }],
  },
};

const said = (acting: Acting, rule: Rule, of: Concerned): string => {
  const answer = may(acting, rule, of);
  return answer.ok ? 'may' : answer.refusal.code;
};

const kinds = Object.keys(law) as CaseKind[];

describe.each(kinds)('M5.1 A4 the authority of %s', (kind) => {
  test('says of each command who may give it, and of no other', () => {
    expect(Object.keys(authorities[kind]).sort()).toEqual(Object.keys(law[kind]).sort());
  });

  describe.each(Object.entries(law[kind]))('%s: %s', (command, cell) => {
    const [by = [], not = []] = cell.split('!').map((part) => part.trim().split(' '));
    const rule = authorities[kind][command] ?? { by: [], not: [] };

    test.each(Object.entries(everybody))('%s', (standing, acting) => {
      // What the deployment does is done by the platform.
      const is =
        by.includes(standing) ||
        (standing === 'deployment' && by.includes('platform')) ||
        // Whoever is signed in by name: a person, or an official of whatever unit.
        (by.includes('anybody') && (acting.as === 'subject' || acting.as === 'official')) ||
        (standing === 'anybody' && by.includes('subject'));
      expect(said(acting, rule, concerned)).toBe(is ? 'may' : 'not-found');
    });

    const officials = unitStandings.filter((standing) => by.includes(standing));
    const barred = officials.flatMap((standing) =>
      Object.entries(conflicts).map(([conflict, { bars, of }]) => ({ standing, conflict, bars, of })),
    );
    test.each(barred)('$standing, $conflict', ({ standing, bars, of }) => {
      expect(said(of(standing)[0], rule, of(standing)[1])).toBe(
        not.find((bar) => bars.some((each) => each === bar)) ?? 'may',
      );
    });
  });
});
