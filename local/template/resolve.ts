import { isObject, type JsonObject } from '../json.ts';
import { BootRefusal } from '../refusal.ts';
import { type Place, referenceTo } from './identity.ts';
import { resolve, type Scope } from './intrinsics.ts';
import { ACCOUNT, arnIn, partitionOf } from './partition.ts';
import type { RawResource, RawTemplate } from './read.ts';

/** A resource with all its intrinsic functions resolved. */
export interface Resource {
  logicalId: string;
  /** The ARN of the stack that it belongs to. */
  stackId: string;
  properties: JsonObject;
}

/** The templates of a platform as one, their references resolved to local names and addresses. */
export interface Template {
  /** The resources of the given kinds that the templates' conditions let exist. */
  of(...kinds: string[]): Resource[];
  assetFolder(key: string): string;
}

/** Where the template is realised and which parameters it gets. */
export interface Surroundings extends Place {
  /** Overrides of the parameters' defaults; names the template does not declare are ignored. */
  parameters: Record<string, string>;
}

function scopeOf(raw: RawTemplate, surroundings: Surroundings, imported: Scope['imported']): Scope {
  const { region } = surroundings;
  const { partition, urlSuffix } = partitionOf(region);
  const pseudo: Record<string, string> = {
    'AWS::Region': region,
    'AWS::AccountId': ACCOUNT,
    'AWS::Partition': partition,
    'AWS::StackName': raw.stack,
    'AWS::StackId': arnIn(region, 'cloudformation', `stack/${raw.stack}/local`),
    'AWS::URLSuffix': urlSuffix,
  };
  const attribute = (logicalId: string, name: string): string => {
    const resource = raw.resources[logicalId];
    if (resource === undefined) throw new BootRefusal(`The template refers to ${logicalId}, which it lacks.`);
    const property = (key: string) => {
      const value = resource.Properties?.[key];
      return value === undefined ? undefined : String(resolve(value, scope));
    };
    return referenceTo({ logicalId, kind: resource.Type, property }, name, surroundings);
  };
  const scope: Scope = {
    attribute,
    imported,
    ref: (name) => {
      if (name in pseudo) return pseudo[name] ?? '';
      if (!(name in raw.parameters)) return attribute(name, 'Ref');
      const value = surroundings.parameters[name] ?? raw.parameters[name];
      if (value === undefined) throw new BootRefusal(`The template's parameter ${name} has no value.`);
      return value;
    },
    condition: (name) => resolve(raw.conditions[name], scope) === true,
  };
  return scope;
}

/** A template's resources of the given kinds; properties are resolved when they are asked for. */
function resourcesOf(raw: RawTemplate, scope: Scope, kinds: string[]): Resource[] {
  const exists = (resource: RawResource) =>
    resource.Condition === undefined || scope.condition(resource.Condition);
  const propertiesOf = (resource: RawResource): JsonObject => {
    const properties = resolve(resource.Properties ?? {}, scope);
    return isObject(properties) ? properties : {};
  };
  return Object.entries(raw.resources)
    .filter(([, resource]) => kinds.includes(resource.Type) && exists(resource))
    .map(([logicalId, resource]) => ({
      logicalId,
      stackId: scope.ref('AWS::StackId'),
      properties: propertiesOf(resource),
    }));
}

/**
 * Binds the templates of a platform to their surroundings: what one exports, the others import.
 * @throws BootRefusal where two name a resource alike: here each is called by that name
 */
export function bindTemplates(raws: RawTemplate[], surroundings: Surroundings): Template {
  checkNames(raws);
  const imported = (name: string): string => {
    for (const { raw, scope } of stacks) {
      const found = raw.exports.find((each) => resolve(each.name, scope) === name);
      if (found) return String(resolve(found.value, scope));
    }
    throw new BootRefusal(`No template exports ${name}, which another imports.`);
  };
  const stacks = raws.map((raw) => ({ raw, scope: scopeOf(raw, surroundings, imported) }));
  return {
    of: (...kinds) => stacks.flatMap(({ raw, scope }) => resourcesOf(raw, scope, kinds)),
    assetFolder: (key) => {
      const folder = raws.map((raw) => raw.assetFolder(key)).find((each) => each !== undefined);
      if (folder === undefined) throw new BootRefusal(`No assets manifest names ${key}.`);
      return folder;
    },
  };
}

function checkNames(raws: RawTemplate[]): void {
  const seen = new Set<string>();
  for (const logicalId of raws.flatMap(({ resources }) => Object.keys(resources))) {
    if (seen.has(logicalId)) throw new BootRefusal(`Two templates have a resource ${logicalId}.`);
    seen.add(logicalId);
  }
}
