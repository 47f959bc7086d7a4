/**
 * Every number of the law, once. Code, workflows, documents and tests read it from here.
 *
 * Two kinds of numbers: those that the regulation fixes (`law`), and those that it leaves to be set
 * separately (`parameters`), which a deployment may set within the limits given here.
 * Articles are those of the municipal regulation; other sources are named.
 */

/** A legal period: whole days, months or years, counted by `shared/time/period.ts`. */
export type Period = { days: number } | { months: number } | { years: number };

export const law = {
  /** Art. 33: an objection is decided within ten days. */
  objection: { period: { days: 10 } },
  /** How long before its end an undecided application is reminded of, where no other time is set: the platform's own setting. */
  reminder: { daysBefore: 3 },
  /**
   * Art. 53: disclosure stays suspended while suit or appeal may still be brought. After a decision on reconsideration, or
   * that it is not taken on, fifteen days to sue; after a judgment of first instance fifteen to appeal (Administrative
   * Litigation Law, Art. 45, 85), each from the day of its service.
   */
  suspension: { suit: { days: 15 }, appeal: { days: 15 } },
  /**
   * Art. 11: how long after a notice is served in each way its service counts. No period of the regulation: what is
   * announced counts as served 30 days after the announcement (Civil Procedure Law, Art. 95), all else at once.
   */
  service: {
    acknowledged: { days: 0 },
    'in-person': { days: 0 },
    'registered-mail': { days: 0 },
    electronic: { days: 0 },
    'public-announcement': { days: 30 },
  },
  /**
   * Days on which everybody rests in any year, by month and day; those of the lunar calendar and of the solar terms are
   * announced a year at a time (State Council, measures on holidays for festivals and memorial days, 2024, Art. 2).
   */
  holidays: { fixed: ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'] },
  /**
   * Art. 33: a correction reaches whoever saw what was wrong. No period of the regulation: as far back as a unit may
   * still be using what it saw is the city's own setting, and so long at least is kept who looked.
   */
  recall: { seenWithin: { years: 2 } },
  /**
   * Art. 16: within how long a second official decides whether what was found must not be stored. No period of the
   * regulation: it is kept from everybody meanwhile, so it is shorter than that of an objection.
   */
  expunging: { period: { days: 5 } },
  /**
   * Administrative Penalty Law, Art. 51: on the spot, by simplified procedure, is imposed a warning, or a fine of no more
   * than so many yuan.
   */
  simplifiedProcedure: { fineAtMostYuan: { citizen: 200, organization: 3_000 } },
  /** Administrative Penalty Law, Art. 30: from which age on a penalty is imposed. */
  penaltyAge: { years: 14 },
  /** Art. 24: a designation is disclosed for five years, unless the State provides otherwise. */
  designation: { listed: { years: 5 } },
  /** Art. 26: key scrutiny lists and the public credit warning. */
  keyScrutiny: {
    listed: { years: 1 },
    warning: { industries: 3, within: { months: 12 }, listed: { years: 2 } },
  },
  /** Art. 43: a service's objection to the outcome of a spot check. */
  spotCheckObjection: { period: { days: 10 } },
  /**
   * Art. 9, 17: what is published takes effect some time after it. No period of the regulation: whoever reads a
   * catalog from memory must read the one in effect, so what narrows waits for the oldest copy, and what widens
   * a whole day, so that whom it concerns can read it first. A draft not approved within days shows as late.
   */
  publication: { widening: { minutes: 24 * 60 }, narrowing: { minutes: 5 }, approval: { days: 10 } },
  /**
   * Art. 9: comments on a draft. How long after the last day the department has to answer them and bring it to its end
   * before it shows as late, how many comments a draft takes, and how many of one person or official: no numbers of the
   * regulation, the platform's own settings. So many are read and answered by people; one alone does not fill it.
   */
  comments: { decision: { days: 60 }, most: 3000, mostOfOne: 5, mostDaysLonger: 365 },
  /**
   * Art. 27: how many pledges one person or firm has open at a time. No number of the regulation: what is pledged is
   * looked after by people.
   */
  pledges: { open: 20 },
  /** Art. 45: how many declarations of one person or firm stand at a time. No number of the regulation: the platform's own setting. */
  declarations: { standing: 20 },
} as const satisfies Record<string, unknown>;

/** Art. 14: the six purposes for which an organ may inquire as its work requires, each with its item. What they mean is said in the reference. */
export const purposes = {
  'permits-inspections-penalties': 'Art. 14(1)',
  'procurement-and-projects': 'Art. 14(2)',
  'recruitment-and-promotion': 'Art. 14(3)',
  'commendations-and-rewards': 'Art. 14(4)',
  'public-safety-risk': 'Art. 14(5)',
  'other-provided': 'Art. 14(6)',
} as const;

/** Art. 16: what is not stored about a natural person; the last but one but where law allows it, the last but where its person consented in writing. */
export const prohibitedInformation = {
  'religious-faith': 'Art. 16(1)',
  genetics: 'Art. 16(1)',
  fingerprints: 'Art. 16(1)',
  'blood-type': 'Art. 16(1)',
  'illness-or-medical-history': 'Art. 16(1)',
  'prohibited-by-law': 'Art. 16(1)',
  'assets-or-tax-without-consent': 'Art. 16(2)',
} as const;

/** Art. 15, 16: what is collected about a natural person only under a consent of theirs. */
export const consentKinds = {
  market: 'Art. 15(2)',
  income: 'Art. 16(2)',
  savings: 'Art. 16(2)',
  securities: 'Art. 16(2)',
  insurance: 'Art. 16(2)',
  'real-estate': 'Art. 16(2)',
  tax: 'Art. 16(2)',
} as const;

/** Art. 21: the grounds on which somebody is entered on the list of the seriously untrustworthy. */
export const seriousGrounds = {
  'harm-to-health-or-safety': 'Art. 21(1)',
  'market-or-social-order': 'Art. 21(2)',
  'refusal-of-effective-documents': 'Art. 21(3)',
  'national-defence': 'Art. 21(4)',
  'other-state-provided': 'Art. 21(5)',
} as const;

/** Art. 8: the six categories of information that a catalog item may have. */
export const categories = {
  'basic-identity': 'Art. 8(1)',
  'penalties-and-compulsion': 'Art. 8(2)',
  'administrative-acts': 'Art. 8(3)',
  'refused-obligations': 'Art. 8(4)',
  'commendations-and-service': 'Art. 8(5)',
  'other-provided': 'Art. 8(6)',
} as const;

/**
 * Credit repair measures (National Development and Reform Commission, order 36 of 2025, in force since
 * 2026-04-01): how long each class is disclosed, from the date of the official document, and from when
 * repair may be asked for. `disclosure: null` means none as a rule.
 */
export const untrustworthiness = {
  minor: { disclosed: { months: 3 }, repairFrom: null },
  general: { disclosed: { years: 1 }, repairFrom: { months: 3 } },
  serious: { disclosed: { years: 3 }, repairFrom: { years: 1 } },
} as const satisfies Record<string, { disclosed: Period; repairFrom: Period | null }>;

export type Purpose = keyof typeof purposes;
export type ProhibitedInformation = keyof typeof prohibitedInformation;
export type ConsentKind = keyof typeof consentKinds;
export type SeriousGround = keyof typeof seriousGrounds;
export type Category = keyof typeof categories;
export type UntrustworthinessClass = keyof typeof untrustworthiness;

export const untrustworthinessClasses = Object.keys(untrustworthiness) as UntrustworthinessClass[];

/** One number that the regulation leaves unset: a documented parameter of the deployment, in days. */
export interface Parameter {
  /** The environment variable that carries it to the functions, and its CloudFormation parameter in PascalCase. */
  env: string;
  default: number;
  /** The weakest protection a city may set; stricter is always allowed. */
  min: number;
  max: number;
}

export interface ParameterNote {
  article: string;
  what: string;
  source: string;
}

export const parameters = {
  noticePeriodDays: {
    env: 'NOTICE_PERIOD_DAYS',
    default: 10,
    min: 5,
    max: 60,
  },
  deliveryLimitDays: {
    env: 'DELIVERY_LIMIT_DAYS',
    default: 60,
    min: 1,
    max: 365,
  },
  replyDecisionDays: {
    env: 'REPLY_DECISION_DAYS',
    default: 10,
    min: 1,
    max: 30,
  },
  exemptionReviewDays: {
    env: 'EXEMPTION_REVIEW_DAYS',
    default: 10,
    min: 1,
    max: 30,
  },
  rowConfirmationDays: {
    env: 'ROW_CONFIRMATION_DAYS',
    default: 10,
    min: 1,
    max: 30,
  },
  objectionReminderDays: {
    env: 'OBJECTION_REMINDER_DAYS',
    default: 7,
    min: 1,
    max: 9,
  },
  jointResponseDays: {
    env: 'JOINT_RESPONSE_DAYS',
    default: 15,
    min: 1,
    max: 90,
  },
  liftingDays: {
    env: 'LIFTING_DAYS',
    default: 15,
    min: 1,
    max: 90,
  },
  repairDecisionDays: {
    env: 'REPAIR_DECISION_DAYS',
    default: 10,
    min: 1,
    max: 30,
  },
  nondisclosureDecisionDays: {
    env: 'NONDISCLOSURE_DECISION_DAYS',
    default: 10,
    min: 1,
    max: 30,
  },
  suspensionReviewDays: {
    env: 'SUSPENSION_REVIEW_DAYS',
    default: 90,
    min: 30,
    max: 365,
  },
  missingFilingDays: {
    env: 'MISSING_FILING_DAYS',
    default: 15,
    min: 1,
    max: 90,
  },
  recallAnswerDays: {
    env: 'RECALL_ANSWER_DAYS',
    default: 15,
    min: 1,
    max: 90,
  },
  commentPeriodDays: {
    env: 'COMMENT_PERIOD_DAYS',
    default: 30,
    min: 30,
    max: 180,
  },
  lossSettlementDays: {
    env: 'LOSS_SETTLEMENT_DAYS',
    default: 10,
    min: 1,
    max: 30,
  },
  consentDays: {
    env: 'CONSENT_DAYS',
    default: 366,
    min: 30,
    max: 1096,
  },
  pledgeDecisionDays: {
    env: 'PLEDGE_DECISION_DAYS',
    default: 30,
    min: 1,
    max: 90,
  },
  declarationDays: {
    env: 'DECLARATION_DAYS',
    default: 366,
    min: 30,
    max: 1096,
  },
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof parameters;

/** What each is for, and where its default comes from: for who deploys, apart from what every function loads. */
export const parameterNotes = {
  noticePeriodDays: {
    article: 'Art. 11',
    what: 'How long a notified person may reply before an adverse record takes effect, from the delivery of its notice',
    source:
      'Unset in the regulation. As long as the objection period of Art. 33; never under the five days that the Administrative Penalty Law (Art. 64) gives to ask for a hearing',
  },
  deliveryLimitDays: {
    article: 'Art. 11',
    what: 'After how long an undelivered notice goes back to its provider; the record stays invisible',
    source:
      'Unset in the regulation. The period of service by public announcement is 30 days (Civil Procedure Law, Art. 95); twice that',
  },
  replyDecisionDays: {
    article: 'Art. 11',
    what: "Within how long the provider's official answers a reply before it is overdue and escalated",
    source: 'Unset in the regulation. As long as the period for an objection in Art. 33',
  },
  exemptionReviewDays: {
    article: 'Art. 11',
    what: 'Within how long supervision sees to it that a record was rightly put into effect without notice',
    source: 'Unset in the regulation. As long as an official has to decide on a reply',
  },
  rowConfirmationDays: {
    article: 'Art. 10',
    what: "How long rows that a unit's own system sent wait, closed, for a named official of the unit before they lapse",
    source: 'Unset in the regulation. As long as the period for an objection in Art. 33',
  },
  objectionReminderDays: {
    article: 'Art. 33',
    what: 'At the end of which day of the ten an undecided objection is reminded',
    source: "The platform's own setting, within the ten days of Art. 33",
  },
  jointResponseDays: {
    article: 'Art. 25',
    what: 'Within how long each implementing unit gives feedback or a written explanation',
    source: 'Unset in the regulation ("within the provided period")',
  },
  liftingDays: {
    article: 'Art. 22',
    what: 'Within how long each unit that implemented a joint measure lifts it and says so, once the record that it rests on has ended',
    source:
      'Unset in the regulation, which wants the way to have a measure removed to be told. As long as a unit has to implement it (Art. 25)',
  },
  repairDecisionDays: {
    article: 'Art. 34',
    what: 'Within how long the unit that recorded untrustworthiness decides on an application for its repair',
    source:
      'Unset in the regulation ("promptly", Art. 37). As long as the period for an objection in Art. 33',
  },
  nondisclosureDecisionDays: {
    article: 'Art. 35',
    what: 'Within how long the management body decides on an application not to disclose trustworthiness information',
    source:
      'Unset in the regulation ("promptly", Art. 37). As long as the period for an objection in Art. 33',
  },
  suspensionReviewDays: {
    article: 'Art. 53',
    what: 'How often the handlers are reminded to ask whether proceedings for which disclosure is suspended are over',
    source:
      'Unset in the regulation. A decision on reconsideration is given within 60 days, which may be lengthened by 30 (Administrative Reconsideration Law, Art. 62)',
  },
  missingFilingDays: {
    article: 'Art. 33',
    what: 'Within how long a unit that is asked to file what is missing has filed it, or says in writing why not',
    source: 'Unset in the regulation. As long as a unit has to answer in a joint response (Art. 25)',
  },
  recallAnswerDays: {
    article: 'Art. 33',
    what: 'Within how long a unit that saw a wrong version of a record has stopped using it and says so',
    source: 'Unset in the regulation. As long as a unit has to answer in a joint response (Art. 25)',
  },
  commentPeriodDays: {
    article: 'Art. 9',
    what: 'How long at least a draft of a catalog item or of a measure is open to comments of the public',
    source:
      'Unset in the regulation. Comments on a draft rule are taken for 30 days in general at least (State Council, regulations on the procedures for formulating rules, 2017, Art. 15)',
  },
  lossSettlementDays: {
    article: 'Art. 30',
    what: 'Within how long the management body settles a case of which a restore of the data lost events',
    source: 'Unset in the regulation. As long as the period for an objection in Art. 33',
  },
  consentDays: {
    article: 'Art. 16',
    what: 'For how long at most a natural person consents at once to what may only be collected with consent',
    source: 'Unset in the regulation. A year: whoever consents is shown once a year what it brings with it',
  },
  pledgeDecisionDays: {
    article: 'Art. 27',
    what: 'Within how long after the last day of a pledge the unit in charge says whether it was kept, before it is overdue and escalated',
    source:
      'Unset in the regulation. Long enough for an inspection and, where it was broken, for the notice of that record and the period to reply (Art. 11)',
  },
  declarationDays: {
    article: 'Art. 45',
    what: 'For how long at most what somebody declares about themselves is recorded before they declare it anew',
    source: 'Unset in the regulation. A year: what nobody examines is to be as its subject says now',
  },
} as const satisfies Readonly<Record<ParameterName, ParameterNote>>;

export type ParameterValues = Record<ParameterName, number>;
