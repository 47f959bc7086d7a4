/** Parses the body of a request that is JSON, and refuses what a parser would silently take for something else. */
import type { MiddlewareObj } from '@middy/core';
import jsonBodyParser from '@middy/http-json-body-parser';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { repeatedName } from '../../shared/formats/repeated-name.ts';
import { namedTwice } from '../../shared/named-twice.ts';
import { header, isJsonType } from './request.ts';

/** An object of the body has a name twice. */
export class NamedTwice extends Error {
  override name = 'NamedTwice';
  /** As faults name fields. */
  readonly field: string;

  constructor(path: readonly string[]) {
    super('An object has a name twice.');
    this.field = path.map(repeatedName).join('.');
  }
}

/**
 * Parses what is sent as JSON, a byte order mark before it left out: many programs write one (RFC 8259, 8.1).
 * @throws NamedTwice where an object has a name twice
 */
export function jsonBody(): MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult> {
  const parser = jsonBodyParser({ disableContentTypeError: true });
  return {
    before: async (request) => {
      const { event } = request;
      const text = isJsonType(header(event, 'content-type') ?? '') ? textOf(event) : null;
      if (text !== null) [event.body, event.isBase64Encoded] = [text, false];
      await parser.before?.(request);
      const twice = text === null ? null : namedTwice(text);
      if (twice) throw new NamedTwice(twice);
    },
  };
}

function textOf({ body, isBase64Encoded }: APIGatewayProxyEvent): string | null {
  if (body === null) return null;
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString() : body;
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
