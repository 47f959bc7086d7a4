import type { Fault } from './fault.ts';

export const acknowledgements: readonly Fault[] = [
  {
    id: 'twice-under-one-key',
    what: 'what comes twice is done twice',
    breaks: ['11', 'once', 'pledges'],
    file: 'functions/http/perform.ts',
    from: 'replay && { ...replay, answer: JSON.stringify(answer), at: now };',
    to: 'replay && answer && now && null;',
  },
  {
    id: 'lost-update',
    what: 'of two who write at once the later overwrites the earlier',
    breaks: 'any',
    file: 'shared/store/dynamodb/writes.ts',
    from: `  return [
    change.before
      ? { Update: { TableName: tables.register, ...updateOf(items, change.before.seq) } }`,
    to: `  const absent = {};
  const unguarded = { ConditionExpression: 'attribute_exists(pk)' };
  return [
    change.before
      ? { Update: { TableName: tables.register, ...updateOf(items, change.before.seq), ...unguarded } }`,
  },
  {
    id: 'partial-read',
    what: 'what a busy table leaves out is taken for absent',
    breaks: 'any',
    file: 'shared/store/dynamodb/batch-get.ts',
    from: 'answer.UnprocessedKeys?.[table]',
    to: "answer.UnprocessedKeys?.['']",
  },
  {
    id: 'message-dropped',
    what: 'a message that cannot be sent is forgotten',
    breaks: 'any',
    file: 'functions/dispatcher/dispatch.ts',
    from: 'if (!done.has((error as Error).name)) throw error;',
    to: '',
  },
  {
    id: 'wake-up-lost',
    what: 'a workflow that begins to wait after the event waits for ever',
    breaks: 'any',
    file: 'shared/store/dynamodb/cases.ts',
    from: "const messages: Message[] = answer ? [{ to: 'waiting', answers: { [wait.step]: answer } }] : [];",
    to: 'const messages: Message[] = answer ? [] : [];',
  },
  {
    id: 'token-lost',
    what: 'a change takes the token of the step that waits on the case',
    breaks: 'any',
    file: 'shared/store/dynamodb/items.ts',
    from: '[schema.outbox]: change.messages.length',
    to: 'wait: null, [schema.outbox]: change.messages.length',
  },
  {
    id: 'name-unclaimed',
    what: 'one decision is filed twice',
    breaks: ['11'],
    file: 'shared/store/dynamodb/bulk.ts',
    from: 'owners.find((owner) => owner !== undefined && owner !== id)',
    to: "owners.find((owner) => owner === '' && owner !== id)",
  },
  {
    id: 'settled-by-nobody',
    what: 'a submission whose settling lost against one that failed is taken for settled',
    breaks: ['alarm', '11'],
    file: 'functions/submissions/record.ts',
    from: "if (after?.state.status !== 'received') return;",
    to: 'if (after) return;',
  },
];
