import { expect, test } from 'vitest';
import { loadMachine } from '../../local/states/machine.ts';

const LAMBDA = 'arn:aws:states:::lambda:invoke';

function load(state: object, top: object = {}) {
  const definition = { QueryLanguage: 'JSONata', StartAt: 'S', States: { S: state }, ...top };
  return () => loadMachine('m', JSON.stringify(definition));
}

test.each([
  ['a state type', { Type: 'Map', End: true }, 'State machine m, state S: field Type: Map is not supported'],
  ['a field', { Type: 'Pass', InputPath: '$', End: true }, 'state S: field InputPath: not supported'],
  [
    'a resource',
    { Type: 'Task', Resource: 'arn:aws:states:::sns:publish', Arguments: {}, End: true },
    'field Resource',
  ],
  [
    'an argument',
    { Type: 'Task', Resource: LAMBDA, Arguments: { FunctionName: 'f', Qualifier: '1' }, End: true },
    'field Arguments.Qualifier: not supported',
  ],
  ['an expression that does not parse', { Type: 'Pass', Output: '{% 1 + %}', End: true }, 'field Output'],
  [
    'a function',
    { Type: 'Pass', Output: { a: '{% $eval("1") %}' }, End: true },
    'field Output.a: the function $eval',
  ],
  ['a way on that leads nowhere', { Type: 'Pass', Next: 'T' }, 'there is no state T'],
  ['no way on', { Type: 'Pass' }, 'neither Next nor End'],
  ['a wait for two things', { Type: 'Wait', Seconds: 1, Timestamp: 'x', End: true }, 'Seconds and Timestamp'],
])('%s is refused, naming machine, state and field', (_, state, message) => {
  expect(load(state)).toThrow(message);
});

test('JSONPath mode and an unknown start are refused', () => {
  expect(load({ Type: 'Succeed' }, { QueryLanguage: 'JSONPath' })).toThrow(
    'State machine m, field QueryLanguage',
  );
  expect(load({ Type: 'Succeed' }, { StartAt: 'T' })).toThrow('field StartAt');
});
