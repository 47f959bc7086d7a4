import { isObject, type JsonObject } from '../json.ts';
import { BootRefusal } from '../refusal.ts';
import { ACCOUNT, type Place, referenceTo } from './identity.ts';
import { resolve, type Scope } from './intrinsics.ts';
import type { RawResource, RawTemplate } from './read.ts';

/** A resource with all its intrinsic functions resolved. */
export interface Resource {
  logicalId: string;
  properties: JsonObject;
}

/** A template whose references are resolved to local names and addresses. */
export interface Template {
  /** The resources of the given kinds that the template's conditions let exist. */
  of(...kinds: string[]): Resource[];
  assetFolder(key: string): string;
}

/** Where the template is realised and which parameters it gets. */
export interface Surroundings extends Place {
  /** Overrides of the parameters' defaults; names the template does not declare are ignored. */
  parameters: Record<string, string>;
}

function scopeOf(raw: RawTemplate, surroundings: Surroundings): Scope {
  const pseudo: Record<string, string> = {
    'AWS::Region': surroundings.region,
    'AWS::AccountId': ACCOUNT,
    'AWS::Partition': 'aws',
    'AWS::StackName': raw.stack,
    'AWS::StackId': `arn:aws:cloudformation:${surroundings.region}:${ACCOUNT}:stack/${raw.stack}/local`,
    'AWS::URLSuffix': 'amazonaws.com',
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

/** Binds a template to its surroundings; properties are resolved when they are asked for. */
export function bindTemplate(raw: RawTemplate, surroundings: Surroundings): Template {
  const scope = scopeOf(raw, surroundings);
  const exists = (resource: RawResource) =>
    resource.Condition === undefined || scope.condition(resource.Condition);
  const propertiesOf = (resource: RawResource): JsonObject => {
    const properties = resolve(resource.Properties ?? {}, scope);
    return isObject(properties) ? properties : {};
  };
  return {
    assetFolder: raw.assetFolder,
    of: (...kinds) =>
      Object.entries(raw.resources)
        .filter(([, resource]) => kinds.includes(resource.Type) && exists(resource))
        .map(([logicalId, resource]) => ({ logicalId, properties: propertiesOf(resource) })),
  };
}
