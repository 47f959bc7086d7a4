import type * as described from '../../../../functions/publications/operations.ts';
import type { ProcessTexts } from '../texts.ts';

const draft = {
  name: 'The name under which its versions are known',
  content: 'What the version says',
};

export const publications: ProcessTexts<typeof described> = {
  about: 'What the department publishes: one official drafts a version, another approves it (Art. 8, 9, 17)',
  operations: {
    draft:
      'Draft a version of something published: a catalog item, a data format, a measure, a unit (Art. 8, 9, 17)',
    list: 'Drafts and what became of them, of one kind, newest first (Art. 9)',
    read: 'A draft or what became of it (Art. 9)',
    openComments:
      'A named official opens a draft of an item, a data format or a measure to the comments of the public, and says whether experts assess it (Art. 9, 17)',
    assess: 'A named official enters what the experts found, once comments are over (Art. 9)',
    approve:
      'Another named official approves a draft, or enters the approval of the government, where the public is heard on it: published at once, in effect later, replaced never (Art. 9, 17)',
    withdraw: 'Withdraw a draft that is not to be published, in whatever stage (Art. 9)',
  },
  fields: {
    Publication: {
      ...draft,
      caseVersion: 'The number of the case’s version, which its ETag holds too',
      draftedAt: 'When it was drafted, in UTC',
      draftedBy: 'The official who drafted it; null where it came with the deployment',
      replaces: 'The number of the version that it was written on; approved only while that is the highest',
      version: 'The number under which records and measures name it; null before it is approved',
      approvedAt: 'When it was approved, in UTC; null before',
      approvedBy: 'The official who approved it; null before, and where it came with the deployment',
      approvalDocument: 'The number of the government’s approval; null before, and where none is needed',
      effectiveAt: 'From when on it is in effect, in UTC; null before it is approved',
      consultation:
        'The comments of the public; null before it is opened to them, and of what has no such stage',
      assessment: 'Whether experts assess it, and what they found; null before it is opened to comment',
      next: 'What is done next',
    },
    Consultation: {
      openedAt: 'When it was opened to comment, in UTC',
      openedBy: 'The official who opened it',
      until: 'Until when comments are taken, exclusive, in UTC',
      decideBy: 'Until when the department should have decided on it, in UTC',
      decideLastDay: 'The last day on which it should be decided on, in Beijing time',
      comments: 'How many comments were given',
      answered: 'How many of them are answered',
    },
    OpenComments: {
      lastDay:
        'The last day on which comments are taken, in Beijing time; the first that is possible where none is named',
      assessment:
        'Whether experts assess it; where it clearly affects rights and interests, that cannot be denied (Art. 9)',
    },
    EnterAssessment: {
      document: 'The number of the report',
      experts: 'Who the experts are, as they agreed to be named',
      givenOn: 'The day on which they gave it',
      conclusion: 'What they found',
    },
    CatalogItemDraft: draft,
    CatalogItemContent: {
      basis:
        'The provision by which more is disclosed than the State has it, or more shown of natural persons than before',
      about:
        'Whom alone it is about: organizations, natural persons, or units of the register; left out where it is about anybody',
      issuersWord:
        'Whether what it records is the word of who issued it, shown as that and examined by nobody here (Art. 42, 45)',
      findByLicence: 'Whether its records are found by the exact number of a licence (Art. 50)',
      exemptions: 'The provisions by which its records take effect without notice before (Art. 11)',
      inclusions: 'The provisions by which what Art. 8 leaves out is included',
    },
    ProvisionContent: {
      id: 'The name by which a submission rests on it',
      law: 'The law',
      article: 'The article of it',
    },
    MeasureDraft: draft,
    MeasureContent: { basis: 'The provision that it rests on' },
    UnitDraft: draft,
    UnitContent: {
      code: 'Its own unified social credit code',
      authorities: 'The authorities under whose unified social credit codes it files',
      hears:
        'Which proceedings it hears, as a court or an organ of reconsideration: what it reports suspends disclosure at once (Art. 53)',
      purposes: 'For what it may inquire as its work requires (Art. 14)',
      status: 'Whether it is active or ended',
      successors: 'For each kind of open duty the unit that has it now',
    },
    CalendarDraft: draft,
    CalendarContent: {
      year: 'The year, which its name says',
      holidays: 'Days of the week, in that year, on which nobody works',
      workingWeekends: 'Days of its weekends on which is worked',
    },
    WordListDraft: draft,
    WordListContent: {
      category:
        'What it is a list of: what is never collected about a natural person, or only under their consent',
      rules: 'Words, each with what must hold around them',
      leftAlone: 'Names and titles that hold such words and tell of nobody: they are looked past',
    },
    WordRule: {
      words: 'The words',
      when: 'What makes them tell of somebody: one of these holds; left out, nothing is asked for',
      unless: 'What makes them tell of nobody, around them or the enumeration that they are of',
      notBefore: 'What does not stand right before them: it is another word then, or a thing',
      notAfter: 'What does not stand right after them, likewise',
    },
    WordContext: {
      before: 'One of these stands before, in the same clause',
      after: 'One of these stands after, in the same clause',
      within: 'How many other characters may stand between at most',
      alone: 'It is all that its clause says',
    },
    NormDraft: draft,
    NormContent: { title: 'Its title', text: 'Its text' },
    ServiceNumberDraft: draft,
    ServiceNumberContent: {
      number: 'The telephone number',
      hours: 'When it is answered',
      for: 'What it is for',
    },
    FormatDraft: draft,
    FormatContent: {
      table: 'Whether it is filed as a table, too, and not as JSON records alone',
      columns: 'The fields of a row',
      rules:
        'The rules between the cells of a row that hold, by their names, in the order in which they speak',
    },
    FormatColumn: {
      name: 'In Chinese: the header of a table, the name in a JSON record, the field of a fault',
      label: 'What it holds',
      key: 'The name under which the value is kept, the same in every version',
      aliases: 'Other headers that are read as it',
      reader: 'How its cells are read',
      required: 'Whether every row has it',
      personal: 'Whether it is, or may be, personal to a natural person',
      identifying: 'Whether it identifies a natural person by a document',
      public: 'Whether anybody reads it, of what is public at all (Art. 12)',
      burden: 'What more of it is worse for the person, so that a correction only lessens it',
      basis: 'The provision on which its publicity rests, where it is personal or was kept from the public',
    },
    ColumnReader: {
      kind: 'One of the readers that there are',
      unit: 'The unit of an amount',
      words: 'The words of a list: each as it is written, with the word that is kept',
    },
    DisclosureBasis: { law: 'The law', article: 'The article of it' },
    PledgeMatterDraft: draft,
    PledgeMatterContent: {
      pledged: 'What whoever pledges promises',
      unit: 'The unit in charge, which says whether a pledge was kept',
      basis: 'On what the matter rests',
      forNaturalPersons: 'Whether natural persons and individual businesses may pledge it, too',
      longest: 'How long ahead the last day of a pledge may lie',
      recordingPeriod: 'How long a pledge is recorded after its last day',
      breachItem:
        'The item of the catalog under which a breach is filed: adverse, and provided by the unit in charge',
      mayBeTakenBack: 'Whether a pledge may be taken back before it is decided on',
      status: 'Whether pledges are taken: `active`, or `ended`',
    },
    CitationContent: { law: 'The law', article: 'The article of it' },
    ApprovePublication: {
      document:
        'The number of the government’s approval, which an item, a data format and a measure need (Art. 9, 17)',
      effectiveAt: 'When it takes effect, in UTC; as soon as may be where none is named',
    },
  },
};
