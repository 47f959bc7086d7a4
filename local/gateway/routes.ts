import { z } from 'zod';
import { BootRefusal } from '../refusal.ts';
import { numeric, propertiesOf } from '../template/properties.ts';
import type { Template } from '../template/resolve.ts';

const RESOURCE = z.object({ ParentId: z.string(), PathPart: z.string() });
const METHOD = z.object({
  ResourceId: z.string(),
  HttpMethod: z.string(),
  AuthorizationType: z.enum(['NONE', 'CUSTOM']).default('NONE'),
  AuthorizerId: z.string().optional(),
  Integration: z.object({
    Type: z.literal('AWS_PROXY'),
    Uri: z.string(),
    TimeoutInMillis: numeric.default(29_000),
  }),
});

/** A method of the API. */
export interface Route {
  /** The path's template, `/v1/objections/{id}`. */
  resource: string;
  segments: string[];
  /** An HTTP method, or `ANY`. */
  method: string;
  functionArn: string;
  timeoutMs: number;
  authorizerId: string | undefined;
}

/** A route with the values of its path's parameters. */
export interface Match {
  route: Route;
  parameters: Record<string, string>;
}

function functionIn(uri: string, logicalId: string): string {
  const arn = /\/functions\/(arn:[^/]+)\/invocations$/.exec(uri)?.[1];
  if (arn === undefined)
    throw new BootRefusal(`The integration of ${logicalId} is not a Lambda function: ${uri}`);
  return arn;
}

function pathsOf(template: Template): Map<string, string> {
  const resources = new Map(
    template
      .of('AWS::ApiGateway::Resource')
      .map((resource) => [resource.logicalId, propertiesOf(resource, RESOURCE)] as const),
  );
  const pathOf = (id: string): string => {
    const resource = resources.get(id);
    // What is no resource of its own is the root of the API.
    return resource === undefined ? '' : `${pathOf(resource.ParentId)}/${resource.PathPart}`;
  };
  return new Map([...resources.keys()].map((id) => [id, pathOf(id)]));
}

/** Reads the template's API methods. */
export function routesOf(template: Template): Route[] {
  const paths = pathsOf(template);
  return template.of('AWS::ApiGateway::Method').map((resource) => {
    const properties = propertiesOf(resource, METHOD);
    const { Integration, AuthorizationType, AuthorizerId, HttpMethod } = properties;
    const path = paths.get(properties.ResourceId) ?? '';
    return {
      resource: path === '' ? '/' : path,
      segments: path.split('/').slice(1),
      method: HttpMethod,
      functionArn: functionIn(Integration.Uri, resource.logicalId),
      timeoutMs: Integration.TimeoutInMillis,
      authorizerId: AuthorizationType === 'CUSTOM' ? AuthorizerId : undefined,
    };
  });
}

/** `{name}`, or `{name+}` for the whole rest of a path. */
const PARAMETER = /^\{([^}+]+)(\+?)\}$/;

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function matchSegments(segments: string[], path: string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const [, name, greedy] = PARAMETER.exec(segment) ?? [];
    const value = path[index];
    if (value === undefined || value === '') return undefined;
    if (name === undefined && segment !== value) return undefined;
    if (name === undefined) continue;
    if (greedy) return { ...parameters, [name]: path.slice(index).map(decode).join('/') };
    parameters[name] = decode(value);
  }
  return segments.length === path.length ? parameters : undefined;
}

/** Literal segments come before parameters, parameters before the rest of a path, a method before ANY. */
function rank({ segments, method }: Route): string {
  const kinds = segments.map((segment) =>
    PARAMETER.exec(segment)?.[2] === '+' ? 2 : segment.startsWith('{') ? 1 : 0,
  );
  return `${kinds.join('')}${method === 'ANY' ? 1 : 0}`;
}

/** Makes the finder of the route for a method and a path (without query). */
export function createRouter(routes: Route[]): (method: string, path: string) => Match | undefined {
  const ordered = routes.toSorted((left, right) => rank(left).localeCompare(rank(right)));
  return (method, path) => {
    const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    const segments = trimmed === '/' ? [] : trimmed.split('/').slice(1);
    for (const route of ordered) {
      if (route.method !== method && route.method !== 'ANY') continue;
      const parameters = matchSegments(route.segments, segments);
      if (parameters !== undefined) return { route, parameters };
    }
    return undefined;
  };
}
