import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tableOf, writeProof } from './document.ts';
import { besideEachOther } from './lanes.ts';
import { ProofLedger, type Proven } from './ledger.ts';
import { type Part, parts } from './parts.ts';
import { playPart } from './run.ts';

const proven = (part: string, seed: number, more: Partial<Proven> = {}): Proven => ({
  part,
  seed,
  commit: 'abc',
  held: true,
  seconds: 61,
  lines: ['58 of 58 caught'],
  at: '2026-11-26T02:00:00.000Z',
  ...more,
});

describe('the long proofs go on where they were cut off, and write what they showed', () => {
  test('a part that held of this commit is not played again; of another, broken, or with files changed, it is', () => {
    const root = mkdtempSync(join(tmpdir(), 'prove-'));
    const ledger = new ProofLedger(root);
    ledger.add(proven('faults', 1));
    ledger.add(proven('faults', 2, { held: false }));
    const again = new ProofLedger(root);
    expect(again.find('faults', 1, 'abc')).toBeDefined();
    expect(again.find('faults', 1, 'abd')).toBeUndefined();
    expect(again.find('faults', 2, 'abc')).toBeUndefined();
    again.add(proven('faults', 2));
    again.add(proven('kill', 1, { commit: 'abc+' }));
    expect(again.find('kill', 1, 'abc+')).toBeUndefined();
    expect(new ProofLedger(root).entries).toHaveLength(3);
  });

  test('the page of proofs has a row of each, and keeps what stands around it', () => {
    const page = join(mkdtempSync(join(tmpdir(), 'prove-')), 'proof.md');
    writeFileSync(page, 'before\n<!-- npm run prove -->\nold\n<!-- end -->\nafter\n');
    writeProof(page, tableOf(parts, [proven('kill', 7, { held: false }), proven('faults', 1)]));
    const written = readFileSync(page, 'utf8');
    expect(written).toMatch(/^before\n[\s\S]*\nafter\n$/);
    expect(written).not.toContain('old');
    expect(written).toContain('| faults | held | 1 min 01 s | abc, 2026-11-26 |');
    expect(written.indexOf('| faults |')).toBeLessThan(written.indexOf('| kill | **broken** |'));
    writeFileSync(page, 'no marks');
    expect(() => writeProof(page, '')).toThrow('has no place');
  });

  test('a part holds where its command ends well, and keeps the lines that say what held', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'prove-'));
    const file = join(folder, 'part.mjs');
    writeFileSync(
      file,
      "console.log('kept 1'); console.error('kept 2'); console.log('other'); process.exit(+process.argv[2])",
    );
    const part = { name: 'p', what: '', file, says: /^kept/ };
    const heard: string[] = [];
    const say = (line: string) => heard.push(line);
    const held = await playPart({ ...part, args: () => ['0'] }, 1, say);
    expect([held.held, held.lines.toSorted()]).toEqual([true, ['kept 1', 'kept 2']]);
    expect(heard).toContain('other');
    expect((await playPart({ ...part, args: () => ['1'] }, 1, say)).held).toBe(false);
  });

  test('two parts are played beside each other, and what measures times with nothing beside it', async () => {
    const part = (name: string, alone: Pick<Part, 'alone'> = {}): Part => ({
      name,
      what: '',
      file: '',
      says: /x/,
      args: () => [],
      ...alone,
    });
    const planned = [part('timed', { alone: true }), part('a'), part('b'), part('c'), part('d')].map(
      (each) => ({
        part: each,
        seed: 1,
      }),
    );
    const playing = new Set<string>();
    const beside: Record<string, number> = {};
    const names = await besideEachOther(planned, async ({ part: { name } }) => {
      playing.add(name);
      await new Promise((resolve) => setImmediate(resolve));
      beside[name] = playing.size;
      await new Promise((resolve) => setImmediate(resolve));
      playing.delete(name);
      return name;
    });
    expect(names).toEqual(['a', 'b', 'c', 'd', 'timed']);
    expect(beside).toEqual({ a: 2, b: 2, c: 2, d: 2, timed: 1 });
  });

  test('an option that is not understood is answered with how the command is used', () => {
    const main = new URL('./main.ts', import.meta.url).pathname;
    for (const args of [
      ['--only', 'nothing'],
      ['--seeds', '0'],
      ['--colour', 'red'],
    ]) {
      const { status, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
      expect([status, stderr]).toEqual([2, expect.stringContaining('npm run prove --')]);
    }
  });
});
