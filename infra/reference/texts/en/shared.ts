import type { ReferenceCatalog } from '../texts.ts';

export const shared: ReferenceCatalog['shared'] = {
  Problem: {
    type: 'The address of the text of this kind of problem, relative to that of the request',
    title: 'What this kind of problem is called',
    status: 'The status of the answer',
    code: 'What is wrong, most exactly: a code that stays, explained by `GET /v1/codes/{id}`',
    detail: 'What is wrong and what to do, in the language of the answer',
    norm: 'The address of the published norm that it rests on, in the version that counted, relative to that of the request (Art. 13)',
    errors: 'Each field that is not as it must be',
  },
  Fault: {
    field: 'The field, by its path in the request or its column in the row; `(case)` for the case itself',
    code: 'What is wrong with it: a code that stays, explained by `GET /v1/codes/{id}`',
    detail: 'What is wrong and what to do, in the language of the answer',
  },
  ConfirmedDoubt: {
    field: 'The field that was doubtful, as its data format names it',
    code: 'What was doubtful about it, by its code',
    detail: 'What was doubtful about it',
    reason: 'Why the official says that it is right as it stands',
    official: 'The official of the providing unit who confirmed it',
  },
  Official: { id: 'The official’s number in the unit', name: 'The official’s name' },
  Citation: { law: 'The law, by its title', article: 'The article' },
};
