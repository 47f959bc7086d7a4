import type { ApiDocument } from './document.ts';

/** A method of the API. */
export interface Route {
  /** The path's template, `/v1/objections/{id}`. */
  resource: string;
  segments: string[];
  method: string;
  functionArn: string;
  timeoutMs: number;
  /** The security scheme that judges its requests; where it has none, anybody is let in. */
  scheme: string | undefined;
}

/** A route with the values of its path's parameters. */
export interface Match {
  route: Route;
  parameters: Record<string, string>;
}

/** The routes of the API: each operation of its document. */
export function routesOf({ paths }: ApiDocument): Route[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const { uri, timeoutInMillis } = operation['x-amazon-apigateway-integration'];
      return {
        resource: path,
        segments: segmentsOf(path),
        method: method.toUpperCase(),
        functionArn: uri,
        timeoutMs: timeoutInMillis,
        scheme: operation.security.flatMap(Object.keys)[0],
      };
    }),
  );
}

const segmentsOf = (path: string): string[] => (path === '/' ? [] : path.split('/').slice(1));

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

/** Literal segments come before parameters, parameters before the rest of a path. */
function rank({ segments }: Route): string {
  const kinds = segments.map((segment) =>
    PARAMETER.exec(segment)?.[2] === '+' ? 2 : segment.startsWith('{') ? 1 : 0,
  );
  return kinds.join('');
}

/** Makes the finder of the route for a method and a path (without query). */
export function createRouter(routes: Route[]): (method: string, path: string) => Match | undefined {
  const ordered = routes.toSorted((left, right) => rank(left).localeCompare(rank(right)));
  return (method, path) => {
    const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    const segments = segmentsOf(trimmed);
    for (const route of ordered) {
      if (route.method !== method) continue;
      const parameters = matchSegments(route.segments, segments);
      if (parameters !== undefined) return { route, parameters };
    }
    return undefined;
  };
}
