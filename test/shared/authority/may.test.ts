import { describe, expect, test } from 'vitest';
import type { Acting } from '../../../shared/authority/acting.ts';
import { type Bar, type Concerned, may, type Standing } from '../../../shared/authority/may.ts';
import type { SubjectKey } from '../../../shared/keys/keys.ts';
import { actors } from '../../support/actors.ts';

const [lin, wang] = ['lin', 'wang'] as SubjectKey[];
const concerned: Concerned = {
  ...(lin ? { subject: lin } : {}),
  units: { provider: ['market-regulation'], handler: ['management-body'], respondent: ['transport'] },
  broughtBy: [{ unit: 'market-regulation', official: actors.filer.official }],
};

const answer = (acting: Acting, by: Standing[], not: Bar[] = [], to: Concerned = concerned) => {
  const ran = may(acting, { by, not }, to);
  return ran.ok ? 'may' : ran.refusal.standing;
};

const subject = (person: SubjectKey | null | undefined): Acting => ({
  as: 'subject',
  person: person ?? null,
});

describe('M5.1 only whom the case names gives a command on it; to others there is nothing', () => {
  test.each<[string, Acting, Standing[], string]>([
    ['whom it is about', subject(lin), ['subject'], 'may'],
    ['another person', subject(wang), ['subject'], 'stranger'],
    ['a person whom nobody knows', subject(null), ['subject'], 'stranger'],
    ['a timer', actors.platform, ['platform'], 'may'],
    ['an official in the place of a timer', actors.filer, ['platform'], 'stranger'],
    ['a person in the place of a timer', subject(lin), ['platform'], 'stranger'],
    ['a timer in the place of a person', actors.platform, ['subject', 'provider', 'handler'], 'stranger'],
    ['an official of the unit', actors.filer, ['provider'], 'may'],
    [
      'an official of it in another capacity',
      { ...actors.filer, capacity: 'respondent' },
      ['provider'],
      'stranger',
    ],
    ['an official of another unit', { ...actors.filer, unit: 'transport' }, ['provider'], 'stranger'],
    ['a unit that the case names for something else', actors.transport, ['handler', 'provider'], 'stranger'],
    [
      'a capacity for which it names nobody',
      { ...actors.filer, capacity: 'department' },
      ['department'],
      'stranger',
    ],
    ['a system of the unit', actors.machine, ['provider'], 'stranger'],
    ['one of several who may', actors.handler, ['provider', 'handler'], 'may'],
    ['nobody who may', actors.handler, [], 'stranger'],
    ['a person, where anybody may', subject(lin), ['anybody'], 'may'],
    ['an official, where anybody may', actors.transport, ['anybody'], 'may'],
    ['a person whom nobody knows, where anybody may', subject(null), ['anybody'], 'stranger'],
    ['a system, where anybody may', actors.machine, ['anybody'], 'stranger'],
    ['a timer, where anybody may', actors.platform, ['anybody'], 'stranger'],
    [
      'an official about whom it is, in the place of the person',
      { ...actors.filer, person: lin ?? null },
      ['subject'],
      'stranger',
    ],
  ])('%s', (_, acting, by, said) => {
    expect(answer(acting, by)).toBe(said);
  });

  test('of a case about nobody, nobody is the one whom it is about', () => {
    expect(answer(subject(undefined), ['subject'], [], { units: {} })).toBe('stranger');
    expect(answer(actors.filer, ['provider'], [], {})).toBe('stranger');
  });
});

describe('M5.1 a conflict of interest bars, and is said', () => {
  const filer: Acting = { ...actors.filer, person: null };
  const colleague: Acting = { ...actors.provider, person: null };
  test.each<[string, Acting, Bar[], string]>([
    ['about himself', { ...colleague, person: lin ?? null }, ['about-oneself'], 'barred'],
    ['about somebody else', { ...colleague, person: wang ?? null }, ['about-oneself'], 'may'],
    ['about nobody whom the platform knows', colleague, ['about-oneself'], 'may'],
    ['what he brought', filer, ['brought-by-oneself'], 'barred'],
    ['what his colleague brought', colleague, ['brought-by-oneself'], 'may'],
    ['what his unit brought', colleague, ['brought-by-own-unit'], 'barred'],
    ['what he drafted', filer, ['own-draft'], 'barred'],
    ['nothing that bars', filer, [], 'may'],
    ['what nobody has claimed', colleague, ['claimed-by-another'], 'may'],
  ])('%s', (_, acting, not, said) => {
    expect(answer(acting, ['provider'], not)).toBe(said);
  });

  const elsewhere = (official: object): Acting => ({
    ...filer,
    unit: 'transport',
    capacity: 'respondent',
    official: { ...filer.official, ...official },
  });
  const bars: Bar[] = ['brought-by-oneself', 'brought-by-own-unit', 'own-draft'];

  test('an official of another unit with the same number, or of the same name, brought nothing', () => {
    for (const official of [{ name: '别人' }, { id: 'TR-0009' }])
      expect(answer(elsewhere(official), ['respondent'], bars)).toBe('may');
  });

  test('one with both is whoever brought it, wherever they work now and however the name is written', () => {
    const { name } = filer.official;
    for (const written of [name, [...name].join(' '), name.toUpperCase(), [...name].join('\u3000')])
      expect(answer(elsewhere({ name: written }), ['respondent'], bars)).toBe('barred');
  });

  test('a number is the same however it is written', () => {
    for (const id of [
      filer.official.id.toLowerCase(),
      `${filer.official.id} `,
      filer.official.id.replace('-', '－'),
      ...['\u2212', '~', '=', '+', '|', 'ー', '\u0301'].map((dash) => filer.official.id.replace('-', dash)),
      `${filer.official.id}号`,
      `№${filer.official.id}`,
    ])
      expect(
        answer({ ...filer, official: { ...filer.official, id } }, ['provider'], ['brought-by-oneself']),
      ).toBe('barred');
  });

  test('what another has claimed bars everybody else, and not whoever has it', () => {
    const claimed = { ...concerned, claimedBy: actors.filer.official };
    expect(answer(filer, ['provider'], ['claimed-by-another'], claimed)).toBe('may');
    expect(answer(colleague, ['provider'], ['claimed-by-another'], claimed)).toBe('barred');
  });

  test('points and dashes in a name make nobody another', () => {
    const of = (name: string): Concerned => ({
      ...concerned,
      broughtBy: [{ unit: 'market-regulation', official: { ...filer.official, name } }],
    });
    const by = (name: string): Acting => ({ ...elsewhere({ name }) });
    expect(answer(by('阿依古丽·买买提'), ['respondent'], ['brought-by-oneself'], of('阿依古丽买买提'))).toBe(
      'barred',
    );
    expect(answer(by('Ｌｉｎ－Ｚｈａｏ'), ['respondent'], ['brought-by-oneself'], of('LIN ZHAO'))).toBe(
      'barred',
    );
    expect(answer(by('Lin Zhou'), ['respondent'], ['brought-by-oneself'], of('Lin Zhao'))).toBe('may');
  });

  test('of a case about nobody, nobody is barred as the one whom it is about', () => {
    const { subject: _, ...ofNobody } = concerned;
    expect(answer({ ...colleague, person: null }, ['provider'], ['about-oneself'], ofNobody)).toBe('may');
  });

  test('what nobody brought bars nobody', () => {
    expect(answer(filer, ['provider'], ['brought-by-own-unit'], { ...concerned, broughtBy: [] })).toBe('may');
  });

  test('whom the case is about is barred from nothing of his own; which bar it is, is said', () => {
    expect(answer(subject(lin), ['subject'], ['about-oneself'])).toBe('may');
    const ran = may(filer, { by: ['provider'], not: ['about-oneself', 'brought-by-oneself'] }, concerned);
    expect(!ran.ok && ran.refusal).toMatchObject({ code: 'brought-by-oneself', standing: 'barred' });
  });
});

describe('M8.1 M5.1 whoever has the duties of a unit that has ended counts for it', () => {
  const successor: Acting = {
    as: 'official',
    unit: 'transport',
    official: { id: 'TR-1', name: 'Wen Gao' },
    capacity: 'provider',
    answersFor: ['transport', 'market-regulation'],
  };
  const named = (official: { id: string; name: string }): Acting => ({ ...successor, official });

  test('the actor says instead of which unit; of the own unit nothing', () => {
    const of = (to: Concerned) => may(successor, { by: ['provider'], not: [] }, to);
    expect(of(concerned)).toMatchObject({
      ok: true,
      value: { unit: 'transport', insteadOf: 'market-regulation' },
    });
    const own = of({ units: { provider: ['market-regulation', 'transport'] } });
    expect(own.ok && 'insteadOf' in own.value).toBe(false);
  });

  test.each<[string, Acting, Bar[], string]>([
    ['in the capacity alone in which it has them', { ...successor, capacity: 'respondent' }, [], 'stranger'],
    ['not once it has left its own to another', { ...successor, answersFor: [] }, [], 'stranger'],
    ['who brought nothing', successor, ['brought-by-oneself'], 'may'],
    [
      'who brought it, under another number',
      named({ id: 'TR-9', name: 'Lin Zhao' }),
      ['brought-by-oneself'],
      'barred',
    ],
    ['who has that number now', named({ id: 'MR-0001', name: 'Wen Gao' }), ['brought-by-oneself'], 'barred'],
    ['whose unit stands for the one that brought it', successor, ['brought-by-own-unit'], 'barred'],
  ])('%s', (_, acting, not, said) => {
    expect(answer(acting, ['provider'], not)).toBe(said);
  });
});

describe('M5.1 who opens a case has a row, too', () => {
  const machine: Acting = {
    as: 'unit',
    unit: 'market-regulation',
    client: 'case-system',
    capacity: 'provider',
  };
  test.each<[string, Acting, Standing[], string]>([
    ['a system sends for its unit', machine, ['provider', 'sender'], 'may'],
    ['another unit’s does not', { ...machine, unit: 'transport' }, ['sender'], 'stranger'],
    ['nor one in another capacity', { ...machine, capacity: 'inquirer' }, ['sender'], 'stranger'],
    ['an official is no system', actors.filer, ['sender'], 'stranger'],
    ['the deployment publishes', { as: 'platform', process: 'deployment' }, ['deployment'], 'may'],
    ['a timer does not', actors.platform, ['deployment'], 'stranger'],
    ['nor does an official', actors.filer, ['deployment'], 'stranger'],
  ])('%s', (_, acting, by, said) => {
    expect(answer(acting, by)).toBe(said);
  });
});
