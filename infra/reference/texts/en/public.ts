import type * as described from '../../../../functions/public/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const open: ProcessTexts<typeof described> = {
  about: 'What anybody may read without a token: the catalogs, the codes, whether the platform answers',
  operations: {
    catalog: 'The published catalog: what may be recorded, by whom, for how long, for which use (Art. 8, 9)',
    item: 'One item of the published catalog, as it is now or in the version that a record names (Art. 8, 9)',
    formats:
      'The published data formats: which columns are filed, how each is read, what of it is public (Art. 8, 12)',
    format: 'One data format, as it is now or in the version by which a record was read (Art. 8, 9)',
    measures: 'The published catalog of joint measures (Art. 17, 23)',
    measure: 'One joint measure, as it is now or in the version under which it was taken (Art. 17, 23)',
    units:
      'The register of units: whose decisions each files, for what it inquires, what the catalogs give it (Art. 4, 8, 14)',
    unit: 'One unit of the register, as it is now or in a version (Art. 4, 8, 14)',
    pledgeMatters: 'The catalog of matters of which pledges are taken (Art. 27)',
    pledgeMatter:
      'One pledge matter, as it is now or in the version under which a pledge was given (Art. 27)',
    wordLists:
      'The published lists of words by which texts are looked through for what is not collected about natural persons (Art. 16)',
    wordList: 'One list of words, as it is now or in a version (Art. 16)',
    norms: 'The norms of the service, by which an inquiry is answered or refused (Art. 13)',
    norm: 'One norm, as it is now or in the version that a refusal names (Art. 13)',
    codes: 'Every code of a problem, a fault or a refusal: what it means and what to do',
    code: 'What one code means and what to do: where the `type` of a problem leads',
    health: 'Whether the platform answers',
  },
  fields: {
    CatalogItem: {
      about:
        'Whom alone it is about: organizations, natural persons, or units of the register; left out where it is about anybody',
      issuersWord:
        'Whether what it records is the word of who issued it, shown as that and examined by nobody here (Art. 42, 45)',
      findByLicence: 'Whether its records are found by the exact number of a licence (Art. 50)',
      id: 'The name under which its versions are known',
      version: 'The number of this version, which records name',
      columns: 'The columns that a row has, as in the header row of a file',
      exemptions: 'The provisions by which its records take effect without notice before (Art. 11)',
      inclusions: 'The provisions by which what Art. 8 leaves out is included',
      basis:
        'The provision by which more is disclosed than the State has it, or more shown of natural persons than before; null where there is none',
    },
    Disclosure: {
      minor: 'What is of the minor class',
      general: 'What is of the general class',
      serious: 'What is of the serious class',
    },
    ItemBasis: { law: 'The law', article: 'The article of it' },
    Provision: {
      id: 'The name by which a submission rests on it',
      law: 'The law',
      article: 'The article of it',
      units: 'The units that may rest on it',
    },
    UpcomingVersion: { version: 'The number of the version' },
    PeriodOfDays: { days: 'So many days' },
    PeriodOfMonths: { months: 'So many months' },
    PeriodOfYears: { years: 'So many years' },
    RecordingPeriods: {
      minor: 'Where the untrustworthiness is minor',
      general: 'Where it is general',
      serious: 'Where it is serious',
    },
    DataFormat: {
      id: 'The name under which its versions are known, which catalog items name',
      version: 'The number of this version',
      table: 'Whether it is filed as a table, too, and not as JSON records alone',
      columns: 'The fields of a row',
      rules: 'The rules between the cells of a row, by their names, in the order in which they speak',
    },
    DataColumn: {
      name: 'The header of a table, the name in a JSON record, the field of a fault',
      label: 'What it holds',
      key: 'The name under which the value is kept and corrected, the same in every version',
      aliases: 'Other headers that are read as it',
      reader: 'How its cells are read',
      required: 'Whether every row has it',
      personal: 'Whether it is, or may be, personal to a natural person',
      identifying: 'Whether it identifies a natural person by a document',
      public: 'Whether anybody reads it, of what is public at all (Art. 12)',
      burden:
        'What more of it is worse for the person, so that a correction only lessens it; null where nothing is',
      basis: 'The provision on which its publicity rests; null where it needs none',
    },
    CitedLaw: { law: 'The law', article: 'The article of it' },
    PledgeMatter: {
      id: 'The name under which its versions are known',
      version: 'The number of this version, which pledges name',
      pledged: 'What whoever pledges promises',
      unit: 'The unit in charge, which says whether a pledge was kept',
      basis: 'On what the matter rests',
      forNaturalPersons: 'Whether natural persons and individual businesses may pledge it, too',
      longest: 'How long ahead the last day of a pledge may lie',
      recordingPeriod: 'How long a pledge is recorded after its last day',
      breachItem: 'The item of the catalog under which a breach is filed, after notice (Art. 11)',
      mayBeTakenBack: 'Whether a pledge may be taken back before it is decided on',
      status: 'Whether pledges are taken, or it has ended',
    },
    Norm: {
      id: 'The name under which its versions are known',
      version: 'The number of this version',
      title: 'Its title',
      text: 'Its text',
    },
    WordList: {
      id: 'The name under which its versions are known',
      version: 'The number of this version',
      category:
        'What it is a list of: what is never collected about a natural person, or only under their consent; null where nothing is held against it',
      rules: 'Words, each with what must hold around them',
      leftAlone: 'Names and titles that hold such words and tell of nobody: they are looked past',
    },
    Measure: {
      id: 'The name under which its versions are known',
      version: 'The number of this version, which joint responses name',
      basis: 'The provision that it rests on',
    },
    Unit: {
      id: 'The name under which its versions are known, which is what tokens and the catalogs call it',
      version: 'The number of this version',
      code: 'Its own unified social credit code',
      authorities: 'The authorities whose decisions it files, by their unified social credit codes',
      hears:
        'Which proceedings it hears, as a court or an organ of reconsideration: what it reports suspends disclosure at once (Art. 53)',
      purposes: 'For what it may inquire as its work requires (Art. 14)',
      status: 'Whether it is active or has ended',
      successors: 'Who has its open duties, where it has ended',
      provides: 'The items of the catalog that it provides',
      exempts: 'The exemptions from notice on which it may rest (Art. 11)',
      initiates: 'The joint measures that it may initiate (Art. 23)',
      implements: 'The joint measures that it implements (Art. 23)',
    },
    UnitSuccessors: {
      provider: 'Who decides on replies to what it filed, and corrects it',
      respondent: 'Who answers what it was asked in joint responses',
      designator: 'Who has the joint responses that it initiated',
    },
    UnitExemption: { item: 'The item of the catalog', exemption: 'The exemption, by its name in the item' },
    Codes: { items: 'Every code' },
    Code: {
      code: 'The code, which stays',
      means: 'What is wrong, in the language of the answer',
      advice: 'What to do, in the language of the answer',
    },
    Health: { status: 'Says `ok` where the platform answers' },
  },
};
