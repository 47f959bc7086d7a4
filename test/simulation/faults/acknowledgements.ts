import type { Fault } from './fault.ts';

export const acknowledgements: readonly Fault[] = [
  {
    id: 'twice-under-one-key',
    what: 'what comes twice is done twice',
    breaks: ['11'],
    file: 'functions/http/perform.ts',
    from: '  replay && { ...replay, answer: JSON.stringify(answer) };',
    to: '  replay && answer && null;',
  },
  {
    id: 'lost-update',
    what: 'of two who write at once the later overwrites the earlier',
    breaks: ['11', '12', '3', '4'],
    file: 'shared/store/dynamodb/cases.ts',
    from: `{
        ConditionExpression: 'version = :version',
        ExpressionAttributeValues: { ':version': { N: String(change.before.version) } },
      }
    : { ConditionExpression: 'attribute_not_exists(pk)' };
  return [
    { Put: { TableName: tables.register, Item: item, ...guard } },
    ...events.map(
      (event): TransactWriteItem => ({
        Put: { TableName: tables.history, Item: event, ConditionExpression: 'attribute_not_exists(pk)' },
      }),
    ),`,
    to: `{ ConditionExpression: 'attribute_exists(pk)' }
    : { ConditionExpression: 'attribute_not_exists(pk)' };
  return [
    { Put: { TableName: tables.register, Item: item, ...guard } },
    ...events.map((event): TransactWriteItem => ({ Put: { TableName: tables.history, Item: event } })),`,
  },
  {
    id: 'partial-read',
    what: 'what a busy table leaves out is taken for absent',
    breaks: ['11', '4', '9'],
    file: 'shared/store/dynamodb/batch-get.ts',
    from: 'if (found.UnprocessedKeys?.[table])',
    to: "if (found.UnprocessedKeys?.[''])",
  },
  {
    id: 'message-dropped',
    what: 'a message that cannot be sent is forgotten',
    breaks: ['11', '4', '9', 'reads'],
    file: 'functions/dispatcher/dispatch.ts',
    from: 'if (!done.has((error as Error).name)) throw error;',
    to: '',
  },
  {
    id: 'wake-up-lost',
    what: 'a workflow that begins to wait after the event waits for ever',
    breaks: ['11', '4', '9', 'worklists'],
    file: 'shared/process/change.ts',
    from: 'const answer = given.wait && told(process, given.state, given.wait.step);',
    to: 'const answer = given.wait && given.events.length > 0 && told(process, given.state, given.wait.step);',
  },
  {
    id: 'settled-by-nobody',
    what: 'a submission whose settling lost against one that failed is taken for settled',
    breaks: ['11'],
    file: 'functions/submissions/record.ts',
    from: "if (after?.submission.status !== 'recorded') throw",
    to: 'if (after?.submission.status === undefined) throw',
  },
];
