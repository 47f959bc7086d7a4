import { describe, expect, test } from 'vitest';
import { authoritiesUntil, authorityFaults, namedFirst } from '../../../shared/units/register.ts';
import type { Unit } from '../../../shared/units/unit.ts';
import { filings } from '../../support/filings.ts';
import { penalty } from '../../support/formats.ts';

const at = '2026-06-01T00:00:00.000Z';
const unit = (id: string, status: Unit['status'] = 'active'): Unit => ({
  id,
  version: 1,
  effectiveAt: '2026-01-01T00:00:00.000Z',
  name: { zh: '单位', en: 'A unit' },
  code: null,
  authorities: [],
  purposes: [],
  hears: [],
  status,
  successors: {},
});

test('A3 a fault names the first of the authorities that a unit files for, however many there are', () => {
  const authorities = Array.from({ length: 199 }, (_, index) => `A${index}`);
  const [fault] = authorityFaults(penalty, filings.firmPenalty({}), { authorities });
  expect(fault).toMatchObject({ field: penalty.named.authorityCode, code: 'not-its-authority' });
  expect(fault?.values?.authorities).toEqual(authorities.slice(0, 20));
});

test('A3 a decision by an authority that the unit files for has no fault', () => {
  const filing = filings.firmPenalty({});
  expect(authorityFaults(penalty, filing, { authorities: ['another', filing.authority.code] })).toEqual([]);
});

describe('A3 whoever names a unit that is none is told of those there are', () => {
  test('in the order of their names, whatever order they were entered in', () => {
    expect(namedFirst([unit('c'), unit('a'), unit('b')], at)).toEqual(['a', 'b', 'c']);
  });

  test('those that have ended are none of them', () => {
    expect(namedFirst([unit('a', 'ended'), unit('b')], at)).toEqual(['b']);
  });

  test('and no more than twenty', () => {
    const many = Array.from({ length: 30 }, (_, index) => `u${index + 10}`);
    expect(
      namedFirst(
        many.map((id) => unit(id)),
        at,
      ),
    ).toEqual(many.slice(0, 20));
  });
});

describe('A3 A7 the authorities under which a unit has filed', () => {
  const version = (number: number, effectiveAt: string, authorities: string[]): Unit => ({
    ...unit('a'),
    version: number,
    effectiveAt,
    authorities,
  });
  const register = [
    version(1, '2026-01-01T00:00:00.000Z', ['one', 'two']),
    version(2, at, ['two', 'three']),
    version(3, '2026-06-01T00:00:00.001Z', ['four']),
    { ...unit('b'), authorities: ['another’s'] },
  ];

  test('are those of each version of its entry that had taken effect, each once, and no other unit’s', () => {
    expect(authoritiesUntil(register, 'a', at)).toEqual(['one', 'two', 'three']);
    expect(authoritiesUntil(register, 'a', '2026-05-31T23:59:59.999Z')).toEqual(['one', 'two']);
    expect(authoritiesUntil(register, 'b', at)).toEqual(['another’s']);
  });

  test('are none before the first', () => {
    expect(authoritiesUntil(register, 'a', '2025-12-31T23:59:59.999Z')).toEqual([]);
  });
});
