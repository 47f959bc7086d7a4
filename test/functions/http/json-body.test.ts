/** R9: what a body of JSON says is what was written: no value takes the place of another in silence. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { namedTwice } from '../../../shared/named-twice.ts';
import { callers } from '../../support/callers.ts';
import { firmRow } from '../../support/firm.ts';
import { served } from '../../support/served.ts';

const begun = '2026-12-01T02:00:00.000Z';

let city: Awaited<ReturnType<typeof served>>;
beforeEach(async () => {
  city = await served(begun);
});

const send = (body: string | Uint8Array) => city.call('POST /v1/submissions', callers.provider, { body });
const submission = (...records: object[]) => JSON.stringify({ item: 'administrative-penalties', records });

describe('R9 an object that has a name twice', () => {
  test.each([
    ['a column of a row', '"备注":"该处罚已撤销","备注":"无"', 'records.1.备注'],
    ['a column written with escapes', '"备注":"该处罚已撤销","\\u5907注":"无"', 'records.1.备注'],
    [
      'a number of a person',
      '"990101199001010011":"a","990101199001010011":"b"',
      'records.1.(unreadable name)',
    ],
  ])('%s', async (_, twice, field) => {
    const text = submission(firmRow(), firmRow()).replace(/\}\]\}$/, `,${twice}}]}`);
    const { status, body } = await send(text);
    expect([status, body.errors]).toMatchObject([422, [{ field, code: 'field-twice' }]]);
    expect((await send(new TextEncoder().encode(text))).status).toBe(422);
  });

  test('the item itself', async () => {
    const { status, body } = await send(submission(firmRow()).replace('{', '{"item":"other",'));
    expect([status, body.errors]).toMatchObject([422, [{ field: 'item', code: 'field-twice' }]]);
  });

  test('whatever JSON is written by a program has none, and with a name written once more has one', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.json()), fc.json(), (values, more) => {
        const written = Object.entries(values).map(([name, json]) => `${JSON.stringify(name)}: ${json}`);
        const text = `[${more}, {${written.join(' , ')}}]`;
        expect(namedTwice(text)).toBeNull();
        const [name] = Object.keys(values);
        if (name === undefined) return;
        const twice = text.replace(/\}\]$/, () => `,${JSON.stringify(name)}:0}]`);
        expect(namedTwice(twice)).toEqual(['1', name]);
      }),
    );
  });
});

test('R9 a byte order mark before the body changes nothing', async () => {
  expect((await send(`\ufeff${submission(firmRow())}`)).status).toBe(201);
  expect((await send(new TextEncoder().encode(`\ufeff${submission(firmRow())}`))).status).toBe(201);
});
