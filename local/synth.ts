import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readIfPresent, replaceFile } from './files.ts';
import { BootRefusal } from './refusal.ts';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Where `cdk synth` writes. */
export const CDK_OUT = join(PROJECT, 'cdk.out');

/** What the synthesized template depends on. */
const INPUTS = ['infra', 'functions', 'shared', 'data', 'cdk.json', 'package-lock.json', 'tsconfig.json'];
const HASH_FILE = join(CDK_OUT, '.inputs');

function filesUnder(path: string): string[] {
  const full = join(PROJECT, path);
  if (!existsSync(full)) return [];
  try {
    const entries = readdirSync(full, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [full];
    throw error;
  }
}

function inputsHash(): string {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap(filesUnder).sort()) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function runCdk(): Promise<void> {
  const cdk = join(PROJECT, 'node_modules', '.bin', 'cdk');
  const wrapper = join(PROJECT, 'local', 'child.sh');
  const child = spawn('sh', [wrapper, cdk, 'synth', '--quiet', '--output', CDK_OUT], {
    cwd: PROJECT,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', () =>
      reject(
        new BootRefusal({
          en: 'cdk could not be run: install the packages with npm ci.',
          'zh-CN': '无法运行 cdk：请先用 npm ci 安装依赖。',
        }),
      ),
    );
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new BootRefusal({
            en: `cdk synth ended with code ${code}.`,
            'zh-CN': `cdk synth 未能合成模板，退出码为 ${code}，原因见上。`,
          }),
        );
    });
  });
}

/**
 * Synthesizes the template into `cdk.out`, unless nothing that it depends on has changed since the last time.
 * @returns the folder, and whether it was synthesized anew
 * @throws BootRefusal where cdk fails; it has then said why
 */
export async function synthesize(): Promise<{ cdkOut: string; fresh: boolean }> {
  const hash = inputsHash();
  if (readIfPresent(HASH_FILE) === hash) return { cdkOut: CDK_OUT, fresh: false };
  await runCdk();
  replaceFile(HASH_FILE, hash);
  return { cdkOut: CDK_OUT, fresh: true };
}
