import { readdirSync, readFileSync } from 'node:fs';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { openOn } from '../../../shared/application/apply.ts';
import { applicationProcesses } from '../../../shared/application/process.ts';
import { rules } from '../../../shared/application/rules.ts';
import type { ApplicationState } from '../../../shared/application/state.ts';
import { forms } from '../../../shared/cases.ts';
import type { Filing } from '../../../shared/formats/format.ts';
import { caseDigest, verifyChain } from '../../../shared/history/chain.ts';
import { type CaseKind, kinds, readCaseId } from '../../../shared/ids.ts';
import { jointResponseProcess } from '../../../shared/joint-response/process.ts';
import type { Stored } from '../../../shared/process/change.ts';
import { recordProcess } from '../../../shared/record/process.ts';
import type { RecordState } from '../../../shared/record/state.ts';
import { readAccess } from '../../../shared/store/dynamodb/accesses.ts';
import { dynamoCases } from '../../../shared/store/dynamodb/cases.ts';
import { dynamoHistory } from '../../../shared/store/dynamodb/history.ts';
import { bytes, type Item, number, openJson, text } from '../../../shared/store/dynamodb/item.ts';
import { readCase, readEvent } from '../../../shared/store/dynamodb/items.ts';
import { caseIdAt } from '../../../shared/store/dynamodb/keys.ts';
import { view } from '../../../shared/visibility/visibility.ts';
import { actors, shanghai } from '../../support/actors.ts';
import { commands, giveCommand, keys } from '../../support/cases.ts';
import { emptyTables } from '../../support/memory.ts';
import { published } from '../../support/published.ts';

interface Example {
  item: Item;
  events: Item[];
}

/** Those that kept an example of everything, and the one that kept what of it has changed since. */
const whole = ['first-release', 'second-release'];
const releases = [
  ...whole,
  'third-release',
  'fourth-release',
  'fifth-release',
  'sixth-release',
  'seventh-release',
  'eighth-release',
  'ninth-release',
  'tenth-release',
  'eleventh-release',
  'twelfth-release',
  'thirteenth-release',
  'fourteenth-release',
  'fifteenth-release',
];

const read = (item: Record<string, { S?: string; N?: string; B?: string }>): Item =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]): [string, AttributeValue] => [
      name,
      value.B ? { B: Buffer.from(value.B, 'base64') } : (value as AttributeValue),
    ]),
  );

function example(release: string, name: string): Example {
  const file = new URL(`./${release}/${name}.json`, import.meta.url);
  const { item, events = [] } = JSON.parse(readFileSync(file, 'utf8'));
  return { item: read(item), events: events.map(read) };
}

const cases = releases.flatMap((release) =>
  readdirSync(new URL(`./${release}/`, import.meta.url))
    .map((file) => file.replace('.json', ''))
    .filter((name) => name in kinds)
    .map((name) => [release, name as CaseKind] as const),
);

/** The first release kept submissions as receipts, no cases. */
const stored = cases.filter(([release, kind]) => release !== 'first-release' || kind !== 'submission');

describe('Invariant 11: what any release stored is read by this one', () => {
  test.each(stored)('%s: %s', (release, kind) => {
    const { item } = example(release, kind);
    const { state, seq, revision } = readCase(keys, item);
    expect(state.kind).toBe(kind);
    expect(state.id).toBe(caseIdAt(text(item, 'pk'), text(item, 'sk')));
    expect(readCaseId(state.id)?.kind).toBe(kind);
    expect(seq).toBe(number(item, 'seq'));
    expect(revision).toBeLessThanOrEqual(seq);
  });

  test.each(stored)('M30.1 %s: the history of the %s is whole', (release, kind) => {
    const { item, events } = example(release, kind);
    const { state, seq, head } = readCase(keys, item);
    const digest = caseDigest(text(item, 'state'), bytes(item, 'closed'));
    expect(events).toHaveLength(seq);
    expect(verifyChain(keys, { id: state.id, seq, head, digest }, events.map(readEvent))).toEqual([]);
  });

  test('every form of every kind that was ever written has its example', () => {
    const written = stored.map(([release, kind]) => {
      const { v = 1 } = JSON.parse(text(example(release, kind).item, 'state'));
      return `${kind} ${v}`;
    });
    const expected = (Object.keys(kinds) as CaseKind[]).flatMap((kind) =>
      Array.from({ length: forms[kind].version }, (_, index) => `${kind} ${index + 1}`),
    );
    expect([...written].sort()).toEqual(expected.sort());
  });

  test.each(Object.values(forms).map((form) => [form.version, form] as const))(
    'a form that no release wrote is refused by its number: %s',
    (version, form) => {
      expect(() => form.read({ secret: {} }, version + 1)).toThrow(`version ${version + 1}`);
      expect(() => form.read({ secret: {} }, version)).toThrow('What is stored at');
    },
  );

  test.each(releases.filter((release) => cases.some(([of, kind]) => of === release && kind === 'objection')))(
    'A12 %s: a decided objection is read as in the hands of who decided it, and is open to no claim',
    (release) => {
      const before = readCase(keys, example(release, 'objection').item) as Stored<ApplicationState>;
      const { decision, handler } = before.state;
      expect(handler?.official).toEqual(decision?.official);
      const claim = { type: 'claim', official: { id: 'MB-0002', name: 'Qiao Lan' } } as const;
      const acting = { ...actors.handler, official: claim.official };
      const at = shanghai('2026-07-01');
      expect(giveCommand(applicationProcesses.objection, before, claim, at, acting)).toMatchObject({
        ok: false,
        refusal: { code: 'not-possible-now' },
      });
    },
  );

  test.each(whole)(
    'A20 %s: an annotation is read as what its objection does, open on whatever ground that says',
    (release) => {
      const { restrictions } = readCase(keys, example(release, 'record').item).state as RecordState;
      const { id, receivedAt, dueAt } = readCase(keys, example(release, 'objection').item)
        .state as ApplicationState;
      expect(restrictions).toEqual([
        { kind: 'objection', application: id, ground: null, mark: 'annotated', since: receivedAt, dueAt },
      ]);
      const state = { restrictions } as RecordState;
      expect(rules.objection.grounds.map((ground) => openOn(state, 'objection', ground))).toEqual(
        rules.objection.grounds.map(() => [id]),
      );
    },
  );

  test.each([1, 2])(
    'A1 an exemption of form %s says the same in both languages, and nobody was told until when to reply',
    (version) => {
      const { item } = example(whole[version - 1] ?? '', 'record');
      const { v: _, ...plain } = JSON.parse(text(item, 'state'));
      const secret = openJson(
        keys,
        bytes(item, 'closed'),
        caseIdAt(text(item, 'pk'), text(item, 'sk')),
      ) as Record<string, unknown>;
      const cited = { law: '《中华人民共和国食品安全法》', article: '第一百一十八条' };
      const read = forms.record.read({ ...plain, notice: null, exemption: cited, secret }, version);
      expect(read.exemption).toMatchObject({
        law: { zh: cited.law, en: cited.law },
        article: { zh: cited.article, en: cited.article },
        hearing: { endsAt: null, decideBy: null },
        reviewBy: null,
        review: null,
      });
      const before = { state: { ...read, status: 'active' as const }, seq: 1, revision: 1, head: '' };
      const at = shanghai('2026-09-01');
      const replied = giveCommand(recordProcess, before, commands.reply(), at, actors.subject);
      expect(replied).toMatchObject({
        ok: true,
        value: {
          state: {
            status: 'active',
            exemption: { hearing: { decideBy: shanghai('2026-09-12', '00:00:00.000') } },
          },
        },
      });
    },
  );

  test.each(cases.filter(([, kind]) => kind === 'record'))(
    'M8.1 %s: a record was read by the first version of its format, which there was one of',
    (release) => {
      const { secret } = readCase(keys, example(release, 'record').item).state as RecordState;
      expect(secret.filing.formatVersion).toBe(1);
    },
  );

  describe('M2.1 an individual business on record since an earlier release is protected from now on', () => {
    const since = ['ninth-release', 'tenth-release', 'eleventh-release'];
    const before = cases.filter(([release, kind]) => kind === 'record' && !since.includes(release));
    const business = { subject: { kind: 'organization', code: '92990100MA0QH00035' } } as const;
    const category = { subjectCategory: 'individual-business' } as const;

    /** What a release stored, about another subject. */
    function readAs(release: string, about: Partial<Filing>): RecordState {
      const { item } = example(release, 'record');
      const { secret } = readCase(keys, item).state as RecordState;
      const { v = 1, ...plain } = JSON.parse(text(item, 'state'));
      const closed = { ...secret, replies: [], filing: { ...secret.filing, ...about } };
      return forms.record.read({ ...plain, secret: closed }, v);
    }

    test.each(
      before.flatMap(
        ([release]) =>
          [
            [release, 'code', business],
            [release, 'category', category],
          ] as const,
      ),
    )('%s: by its %s', (release, _, about) => {
      const record = readAs(release, about);
      expect(record.protectedAs).toBe('natural-person');
      const active = { ...record, status: 'active', expunging: null } as const;
      const at = record.notice?.endsAt ?? record.filedAt;
      expect(view(active, { as: 'public' }, at, published.items)).toEqual({ withheld: 'not-public' });
    });

    test.each(before)('%s: any other organization stays what it was', (release) => {
      expect(readAs(release, {}).protectedAs).toBe('organization');
    });

    test('of what was expunged nothing says it any more, and it is read as what protects more', () => {
      const { item } = example('eighth-release', 'record');
      const { v, ...plain } = JSON.parse(text(item, 'state'));
      const read = forms.record.read({ ...plain, status: 'expunged', secret: {} }, v);
      expect(read.protectedAs).toBe('natural-person');
    });
  });

  test('both releases’ records say the same of the same case', () => {
    const [first, second] = whole.map(
      (release) => readCase(keys, example(release, 'record').item).state as RecordState,
    );
    const { id: _1, names: _2, restrictions: _3, secret: one, notice: told, ...rest } = first as RecordState;
    expect(second).toMatchObject({
      ...rest,
      secret: { filing: one.filing, decisionReasons: one.decisionReasons },
    });
    expect(told?.replies.count).toBe(2);
    expect(one.earlierReplies).toEqual([
      { at: shanghai('2026-03-30'), text: 'The permit was renewed in time.' },
      { at: shanghai('2026-03-31'), text: 'And one thing more.' },
    ]);
    expect(second?.names).toHaveLength(1);
  });
});

describe('A10 what earlier releases began of joint responses ends with its record under this one', () => {
  test.each(whole)('%s', (release) => {
    const { state, seq, revision, head } = readCase(keys, example(release, 'joint-response').item);
    if (state.kind !== 'joint-response') throw new Error('There is no joint response.');
    expect(state).toMatchObject({ end: null, standsUntil: null, liftingDays: 15 });
    const before = { state, seq, revision, head };
    const ended = giveCommand(
      jointResponseProcess,
      before,
      { type: 'end', because: 'deleted', since: shanghai('2026-07-01') },
      shanghai('2026-07-01'),
      actors.platform,
    );
    if (!ended.ok) throw new Error(ended.refusal.code);
    expect(ended.value.state.end?.because).toBe('deleted');
    expect(ended.value.form).toBe(jointResponseProcess.stored.version);
  });
});

describe('what the first release stored goes on under this one', () => {
  const lying = () => {
    const memory = emptyTables();
    const { item, events } = example('first-release', 'record');
    memory.register.put(item);
    for (const event of events) memory.history.put(event);
    for (const name of ['objection', 'joint-response', 'authorization', 'submission']) {
      memory.register.put(example('first-release', name).item);
    }
    memory.history.put(example('first-release', 'access').item);
    return { ...memory, id: text(item, 'sk'), store: dynamoCases(memory.tables) };
  };

  test('Invariant 12: its next event is chained by a hash behind the last seal, and all is whole', async () => {
    const { id, store, tables } = lying();
    const [before] = (await store.load(null, [id])).cases;
    if (before?.state.kind !== 'record') throw new Error('There is no record.');
    const record = { ...before, state: before.state };
    const ran = giveCommand(recordProcess, record, { type: 'archive' }, record.state.endsAt, actors.platform);
    if (!ran.ok) throw new Error(ran.refusal.code);
    expect(await store.write({ changes: [ran.value] }, null)).toEqual({ ok: true });
    const events = await dynamoHistory(tables).caseHistory(id);
    expect(events.map(({ isSealed }) => isSealed)).toEqual([...Array(record.seq).fill(true), false]);
    const now = await store.stored(id);
    expect(now && verifyChain(keys, now, events)).toEqual([]);
    expect((await store.load(null, [id])).cases[0]).toMatchObject({ seq: record.seq + 1 });
  });

  test('M32.1 its notices are at the end of its subject’s list, its records and looks in theirs', async () => {
    const { id, store, tables } = lying();
    const home = readCaseId(id)?.home;
    if (home?.of !== 'subject') throw new Error('A record lies with its subject.');
    const ofSubject = await store.notices(home.key, null, 10);
    // The joint response is another firm's.
    expect(ofSubject.items.map(({ item }) => item)).toEqual([
      { case: id, kind: null, issuedAt: null },
      expect.objectContaining({ case: expect.stringMatching(/^obj_/), kind: null }),
      ...(ofSubject.items.length > 2 ? [expect.objectContaining({ kind: null })] : []),
    ]);
    expect(ofSubject.end).toBeNull();
    expect((await store.list(home, 'record', null, 10)).items.map(({ item }) => item.state.id)).toEqual([id]);
    const [look] = (await dynamoHistory(tables).accesses(home.key, null, 10)).items;
    expect(look?.item.pages).toEqual([
      expect.objectContaining({ matter: 'tender 188', outcome: 'shown', seen: [] }),
    ]);
  });

  test('M10.2 its receipts are read', async () => {
    const { store } = lying();
    const receipt = await store.firstReleaseReceipt('sub_00000000-0000-4000-8000-000000000004');
    expect(receipt).toMatchObject({ provider: 'market-regulation', status: 'recorded' });
    expect(receipt?.secret.rows).toHaveLength(2);
  });

  test('M32.1 a look of any release is read by this one', () => {
    for (const release of whole) {
      const { item } = example(release, 'access');
      const look = readAccess(openJson(keys, bytes(item, 'closed'), text(item, 'sk')), text(item, 'pk'));
      expect(look).toMatchObject({ unit: 'procurement-centre', matter: 'tender 188', page: 1 });
    }
  });
});
