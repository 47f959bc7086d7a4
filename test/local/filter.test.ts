import { expect, test } from 'vitest';
import { compileFilter } from '../../local/dynamodb/filter.ts';

const record = {
  eventName: 'INSERT',
  dynamodb: { NewImage: { kind: { S: 'message' }, n: { N: '2' }, flag: { BOOL: true } } },
};

test.each([
  [['{"eventName":["INSERT","MODIFY"]}'], true],
  [['{"eventName":["REMOVE"]}'], false],
  [['{"dynamodb":{"NewImage":{"kind":{"S":["message"]}}}}'], true],
  [['{"eventName":["INSERT"],"dynamodb":{"NewImage":{"kind":{"S":["other"]}}}}'], false],
  [['{"dynamodb":{"NewImage":{"kind":{"S":[{"exists":true}]}}}}'], true],
  [['{"dynamodb":{"NewImage":{"absent":{"S":[{"exists":false}]}}}}'], true],
  [['{"dynamodb":{"NewImage":{"absent":{"S":[{"exists":true}]}}}}'], false],
  [['{"dynamodb":{"NewImage":{"kind":{"S":[{"prefix":"mes"}]},"flag":{"BOOL":[true]}}}}'], true],
  [['{"eventName":["REMOVE"]}', '{"dynamodb":{"NewImage":{"n":{"N":["2"]}}}}'], true],
  [[], true],
])('patterns %j: %s', (patterns, expected) => {
  expect(compileFilter(patterns, 'M')(record)).toBe(expected);
});

test('other rules are refused by name', () => {
  const pattern = '{"eventName":[{"anything-but":["REMOVE"]}]}';
  expect(() => compileFilter([pattern], 'M')).toThrow('The filter rule "anything-but" of M');
});
