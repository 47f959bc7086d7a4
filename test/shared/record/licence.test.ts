/** M50.1 where a practitioner's record is found by its licence: no name of a decision, and claimed by nobody (A3). */
import { describe, expect, test } from 'vitest';
import { formatOf } from '../../../shared/formats/compile.ts';
import { formatAt } from '../../../shared/formats/version.ts';
import { opening } from '../../../shared/process/change.ts';
import { disclosedAs } from '../../../shared/record/disclosed.ts';
import { licenceName, licencePlace } from '../../../shared/record/licence.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { actors } from '../../support/actors.ts';
import { allowed } from '../../support/allowed.ts';
import { commands, filed, filedAt, keys, onRecord, stored } from '../../support/cases.ts';
import { exampleRow } from '../../support/example-row.ts';
import { published } from '../../support/published.ts';

const [number, other] = ['闽交驾〔2026〕001188号', '闽交驾〔2026〕001199号'];
const item = published.items.find(({ id }) => id === 'practitioners');
if (!item) throw new Error('Practitioners do not ship.');

const reading = formatOf(formatAt(item, filedAt)).read(exampleRow('practitioners'), {});
if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
const { filing } = reading;
const present = filed(filing, { item });
const licence = licenceName(keys, item.id, number);

/** As earlier releases stored it: among the names of its decision, and claimed with them. */
function asBefore() {
  const { licence: _, names, ...rest } = present.state;
  const state: RecordState = { ...rest, names: [licence, ...names] };
  const event = { type: 'RecordFiled', data: { submission: state.submission, row: state.row } } as const;
  const by = { ...actors.filer, unit: state.provider };
  return stored(allowed(opening(recordProcess, state, event, filedAt, by)));
}

const places = [
  ['as it is stored now', present],
  ['as earlier releases stored it', asBefore()],
] as const;

test('A3 a filing claims the names of its decision alone, in which its licence is none', () => {
  expect(present.state.licence).toBe(licence);
  expect(present.state.names).not.toContain(licence);
  expect(recordProcess.entries(present.state).names).toEqual(present.state.names);
});

describe.each(places)('%s', (_, record) => {
  test('it is found by its licence', () => {
    expect(disclosedAs(record.state)).toMatchObject(licencePlace(licence));
  });

  test('and by that to which it is corrected, and no more by the one before', () => {
    const names = ['another name'];
    const to = licenceName(keys, item.id, other);
    const correction = { filing, endsAt: record.state.endsAt, names, licence: to };
    const corrected = onRecord(record, commands.correct(correction), filedAt, actors.provider);
    expect(disclosedAs(corrected.state)).toMatchObject(licencePlace(to));
    expect(corrected.state.names).toEqual([...record.state.names, ...names]);
  });

  test('once withdrawn it lets go of everything that it had claimed', () => {
    const had = recordProcess.entries(record.state).names;
    const withdrawn = onRecord(record, commands.withdraw(), filedAt, actors.provider);
    expect(had).toEqual(record.state.names);
    expect(recordProcess.entries(withdrawn.state)).toMatchObject({ names: [], disclosed: null });
  });
});
