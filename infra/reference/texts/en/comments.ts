import type * as described from '../../../../functions/comments/operations.ts';
import type { ProcessTexts } from '../texts.ts';

export const comments: ProcessTexts<typeof described> = {
  about:
    'Drafts of catalog items, data formats and measures that are open to the comments of the public: anybody reads them, whoever is signed in comments, the department answers each (Art. 9, 17)',
  operations: {
    drafts: 'Drafts of a kind that are, or were, open to comment, newest first (Art. 9, 17)',
    draft: 'A draft as the public reads it, and what became of it (Art. 9)',
    list: 'The comments on a draft and their answers, newest first (Art. 9)',
    comment:
      'Comment on a draft until its last day: as a person, of whom nothing is shown, or as an official, whose unit is named (Art. 9)',
    read: 'A comment and its answer (Art. 9)',
    answer: 'A named official of the department answers a comment (Art. 9)',
  },
  fields: {
    PublicDraft: {
      name: 'The name under which its versions are known',
      content: 'What the version would say',
      replaces: 'The number of the version that it was written on; null for none',
      openedAt: 'When it was opened to comment, in UTC',
      until: 'Until when comments are taken, exclusive, in UTC',
      open: 'Whether comments are taken now',
      comments: 'How many comments were given',
      answered: 'How many of them are answered',
      assessment: 'Whether experts assess it, and what they found (Art. 9)',
      approvalDocument: 'The number of the government’s approval; null before',
      version: 'The number under which it is published; null before',
      effectiveAt: 'From when on it is in effect, in UTC; null before it is published',
    },
    Assessment: {
      owed: 'Whether experts assess it',
      reasons: 'Why, or why not',
      entered: 'What they found; null while it is not entered',
    },
    ExpertOpinion: {
      at: 'When it was entered, in UTC',
      document: 'The number of the report',
      experts: 'Who they are, as they agreed to be named',
      givenOn: 'The day on which they gave it',
      conclusion: 'What they found',
    },
    Comment: {
      draft: 'The identifier of the draft that it is on',
      givenAt: 'When it was given, in UTC',
      unit: 'The unit for which it was given; null where a person or a firm gave it, of whom nothing is shown',
      text: 'The comment',
      answeredAt: 'When it was answered, in UTC; null while it is not',
      answer: 'The answer of the department; null while there is none',
    },
    GiveComment: { text: 'What is said, which everybody will read: name nobody by a number in it' },
  },
};
