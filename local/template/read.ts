import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BootRefusal } from '../refusal.ts';
import { checkKind } from './kinds.ts';

const RESOURCE = z.object({
  Type: z.string(),
  Condition: z.string().optional(),
  Properties: z.record(z.string(), z.unknown()).optional(),
});

const TEMPLATE = z.object({
  Parameters: z.record(z.string(), z.object({ Default: z.coerce.string().optional() })).optional(),
  Conditions: z.record(z.string(), z.unknown()).optional(),
  Resources: z.record(z.string(), RESOURCE),
});

const MANIFEST = z.object({
  files: z.record(z.string(), z.object({ source: z.object({ path: z.string() }) })).optional(),
});

/** One resource as the template declares it, intrinsic functions unresolved. */
export type RawResource = z.infer<typeof RESOURCE>;

/** A synthesized template before its intrinsic functions are resolved. */
export interface RawTemplate {
  stack: string;
  parameters: Record<string, string | undefined>;
  conditions: Record<string, unknown>;
  resources: Record<string, RawResource>;
  /** Folder of an asset by the key under which it would be uploaded (`<hash>.zip`). */
  assetFolder(key: string): string;
}

const TEMPLATE_SUFFIX = '.template.json';

function soleStack(cdkOut: string): string {
  const stacks = readdirSync(cdkOut).filter((name) => name.endsWith(TEMPLATE_SUFFIX));
  const [file, ...others] = stacks;
  if (file === undefined)
    throw new BootRefusal(`There is no synthesized template in ${cdkOut}: run cdk synth.`);
  if (others.length > 0)
    throw new BootRefusal(`${cdkOut} holds ${stacks.length} templates; one is expected.`);
  return file.slice(0, -TEMPLATE_SUFFIX.length);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * Reads the one synthesized template of a `cdk.out` folder and its assets manifest.
 * @throws BootRefusal where there is none or more than one, or where a resource's kind cannot be realised
 */
export function readTemplate(cdkOut: string): RawTemplate {
  const stack = soleStack(cdkOut);
  const template = TEMPLATE.parse(readJson(join(cdkOut, `${stack}${TEMPLATE_SUFFIX}`)));
  const manifest = MANIFEST.parse(readJson(join(cdkOut, `${stack}.assets.json`)));
  for (const [logicalId, resource] of Object.entries(template.Resources)) checkKind(logicalId, resource.Type);
  const parameters = Object.entries(template.Parameters ?? {}).map(
    ([name, { Default }]) => [name, Default] as const,
  );
  return {
    stack,
    parameters: Object.fromEntries(parameters),
    conditions: template.Conditions ?? {},
    resources: template.Resources,
    assetFolder: (key) => {
      const path = manifest.files?.[key.replace(/\.[^.]+$/, '')]?.source.path;
      if (path === undefined) throw new BootRefusal(`The assets manifest does not name ${key}.`);
      return join(cdkOut, path);
    },
  };
}
