/** M30.1 what follows a restore does only what can be meant: anything else is refused by its field, and nothing is noted. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Restoring } from '../../../functions/restoring/asked.ts';
import { restore } from '../../../functions/restoring/restore.ts';
import { type ApplicationsCity, applicationsCity } from '../../support/applications.ts';
import { copyOf, putBack, workingOn } from '../../support/restored.ts';

const to = '2026-11-27T01:00:00.000Z';
let city: ApplicationsCity;
/** How large the log is, by its bucket. */
let size: number;

/** A record is withdrawn, of which the tables know nothing any more. */
beforeEach(async () => {
  city = await applicationsCity();
  const record = await city.exempted();
  await city.sealAll();
  const copied = copyOf(city);
  await city.withdraw(record);
  await city.sealAll();
  size = (await city.sealing.log.published())?.size ?? 0;
  putBack(city, copied);
});

const asking = (asked: unknown) => restore(workingOn(city), asked as Restoring);
const noted = async () => (await workingOn(city).progress.read()).json;

describe('M30.1 what an operator asks for is checked', () => {
  test.each<[field: RegExp, what: string, asked: unknown]>([
    [/"to"/, 'nothing', undefined],
    [/"to"/, 'null', null],
    [/"to"/, 'a list', [to]],
    [/"to"/, 'a text', to],
    [/"to"/, 'no instant', {}],
    [/"to" is missing/, 'null for an instant', { to: null }],
    [/"to"/, 'a word', { to: 'nonsense' }],
    [/"to"/, 'a number', { to: 1_795_741_200_000 }],
    [/"to"/, 'an object', { to: { at: to } }],
    [/"to"/, 'nothing in it', { to: '' }],
    [/"to"/, 'a year', { to: '2026' }],
    [/"to"/, 'a day', { to: '2026-11-27' }],
    [/"to"/, 'no zone', { to: '2026-11-27T01:00:00' }],
    [/"to"/, 'another zone', { to: '2026-11-27T09:00:00+08:00' }],
    [/"to"/, 'a day that does not exist', { to: '2026-02-30T01:00:00Z' }],
    [/"to".*future/, 'an instant to come', { to: '2999-01-01T00:00:00Z' }],
    [/"from"/, 'a place before the first', { to, from: -5 }],
    [/"from"/, 'a part of a place', { to, from: 1.5 }],
    [/"from"/, 'a word for a place', { to, from: 'x' }],
    [/"from"/, 'a number in letters', { to, from: '0' }],
    [/"from"/, 'null for a place', { to, from: null }],
    [/"from"/, 'no number', { to, from: Number.NaN }],
    [/"from"/, 'no end', { to, from: Number.POSITIVE_INFINITY }],
    [/"from".*behind the end of the log/, 'a place that is not there yet', { to, from: 1_000_000 }],
    [/"again"/, 'a word for yes', { to, again: 'yes' }],
    [/"again"/, 'null for no', { to, again: null }],
    [/"to", "from" and "again"/, 'a field that is unknown', { to, form: 5 }],
  ])('%s: %s is refused, and nothing is noted', async (field, _, asked) => {
    const refused = await asking(asked).catch((error: Error) => error.message);
    expect(refused).toMatch(field);
    expect(refused).not.toContain('\n');
    expect(await noted()).toBeNull();
    expect(await asking({ to })).toMatchObject({ is: 'done', found: { marked: 1 } });
  });

  test('the place right behind the end is refused; the end itself is the size at the instant, where nothing came since', async () => {
    await expect(asking({ to, from: size + 1 })).rejects.toThrow(/"from"/);
    expect(await noted()).toBeNull();
    expect(await asking({ to, from: size })).toMatchObject({ is: 'done' });
  });

  test('also once a restore is done, which stays as it was', async () => {
    const done = await asking({ to });
    await expect(asking({ to, again: true, from: 1_000_000 })).rejects.toThrow(/"from"/);
    await expect(asking({ to: 'nonsense' })).rejects.toThrow(/"to"/);
    expect(await asking({ to })).toEqual(done);
  });

  test('one instant is one restore, however exactly it is written', async () => {
    const done = await asking({ to });
    expect(await asking({ to: '2026-11-27T01:00:00Z' })).toEqual(done);
  });
});
