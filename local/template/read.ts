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
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .optional(),
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
  /** What other templates may import. */
  exports: { name: unknown; value: unknown }[];
  /** Folder of an asset by the key under which it would be uploaded (`<hash>.zip`); undefined where it has none. */
  assetFolder(key: string): string | undefined;
}

const TEMPLATE_SUFFIX = '.template.json';

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/**
 * Reads the synthesized templates of a `cdk.out` folder, one a stack, and their assets manifests.
 * @throws BootRefusal where there is none, or where a resource's kind cannot be realised
 */
export function readTemplates(cdkOut: string): RawTemplate[] {
  const files = readdirSync(cdkOut).filter((name) => name.endsWith(TEMPLATE_SUFFIX));
  if (files.length === 0)
    throw new BootRefusal({
      en: `There is no synthesized template in ${cdkOut}: run cdk synth.`,
      'zh-CN': `${cdkOut} 中没有合成好的模板：请运行 cdk synth。`,
    });
  return files.map((file) => readStack(cdkOut, file.slice(0, -TEMPLATE_SUFFIX.length)));
}

function readStack(cdkOut: string, stack: string): RawTemplate {
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
    exports: Object.values(template.Outputs ?? {}).flatMap(({ Value, Export }) =>
      Export ? { name: Export.Name, value: Value } : [],
    ),
    assetFolder: (key) => {
      const path = manifest.files?.[key.replace(/\.[^.]+$/, '')]?.source.path;
      return path === undefined ? undefined : join(cdkOut, path);
    },
  };
}
