import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { describe, expect, test } from 'vitest';
import { contracts, everyContract } from '../../functions/contracts.ts';
import type { Contract, Contracts } from '../../functions/http/route.ts';
import { apiDocument, type Served } from '../../infra/api-document.ts';
import { pascal } from '../../infra/pascal.ts';
import { DocumentRestApi } from '../../infra/rest-api.ts';
import { documentOf } from '../../local/gateway/document.ts';
import { routesOf } from '../../local/gateway/routes.ts';
import { deployed } from '../support/deployed.ts';

const info = { title: 'api', description: 'An API' };
const open: Contract = { method: 'GET', path: '/v1/things', scopes: [] };
const guarded: Contract = { method: 'POST', path: '/v1/things/{id}/ends', scopes: ['audit:read'] };
const servedBy = (uri: string, ...own: Contract[]): Served[] => own.map((contract) => ({ contract, uri }));
const documentFor = (...served: Served[]) => apiDocument(info, served, 'authorizer', '');

describe('the API of the template is one document', () => {
  const routes = routesOf(documentOf(deployed()));
  const nameOf = ({ method, path, resource = path }: Contract) => `${method} ${resource}`;

  test('every contract is a route of it, and every route has a contract', () => {
    const named = routes.map(({ method, resource }) => `${method} ${resource}`);
    expect(new Set(named)).toEqual(new Set(everyContract.map(nameOf)));
    expect(new Set(named).size).toBe(named.length);
  });

  test.each(Object.entries<Contracts>(contracts))('each route of %s goes to its function', (process, own) => {
    for (const contract of Object.values(own)) {
      const route = routes.find(({ method, resource }) => `${method} ${resource}` === nameOf(contract));
      expect(route?.functionArn).toMatch(new RegExp(`:function:${pascal(process)}Function[0-9A-F]{8}$`));
    }
  });

  test('whoever calls is asked for a token wherever a contract has scopes, and nowhere else', () => {
    const asking = routes.filter(({ scheme }) => scheme !== undefined);
    expect(new Set(asking.map(({ method, resource }) => `${method} ${resource}`))).toEqual(
      new Set(everyContract.filter(({ scopes }: Contract) => scopes.length > 0).map(nameOf)),
    );
  });

  test.each([
    ['us-east-1', 'aws'],
    ['cn-north-1', 'aws-cn'],
  ])('E7: in %s functions are invoked by ARNs of the partition %s', (region, partition) => {
    const [api] = deployed(region).of('AWS::ApiGateway::RestApi');
    const uris = [...JSON.stringify(api?.properties).matchAll(/"(?:uri|authorizerUri)":"([^"]+)"/g)];
    // Of each route, and of the authorizer.
    expect(uris).toHaveLength(routes.length + 1);
    const invocation = `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/arn:${partition}:lambda:${region}:`;
    for (const [, uri] of uris) expect(uri?.startsWith(invocation), uri).toBe(true);
  });

  test('nothing in it is a word that API Gateway would ignore', () => {
    const text = JSON.stringify(documentFor(...servedBy('f', open, guarded)).paths);
    expect(text).not.toMatch(/"(description|summary|operationId|schema|content|tags)":/);
  });
});

describe('what the contracts say is what the document says', () => {
  test('a token is asked for where scopes are; whatever the method, the function is invoked by POST', () => {
    const { paths } = documentFor(...servedBy('f', open, guarded));
    const integration = {
      responses: {},
      'x-amazon-apigateway-integration': { type: 'aws_proxy', httpMethod: 'POST', uri: 'f' },
    };
    expect(paths).toEqual({
      '/v1/things': { get: integration },
      '/v1/things/{id}/ends': { post: { ...integration, security: [{ Token: [] }] } },
    });
  });

  test('contracts that lie under one resource are one operation of it', () => {
    const acts = ['ends', 'starts'].map((act) => ({
      ...guarded,
      path: `/v1/things/{id}/${act}`,
      resource: '/v1/things/{id}/{act}',
    }));
    const { paths } = documentFor(...servedBy('f', open, ...acts));
    expect(Object.keys(paths)).toEqual(['/v1/things', '/v1/things/{id}/{act}']);
    expect(Object.keys(paths['/v1/things/{id}/{act}'] ?? {})).toEqual(['post']);
  });

  test('one that is public and one that is not cannot be one', () => {
    const of = servedBy('f', open, { ...open, scopes: ['audit:read'] });
    for (const served of [of, of.toReversed()])
      expect(() => documentFor(...served)).toThrow(
        'GET /v1/things cannot be public for one contract and not for another.',
      );
  });

  test('nor can those of two functions', () => {
    const of = [...servedBy('f', open), ...servedBy('g', open)];
    expect(() => documentFor(...of)).toThrow('GET /v1/things cannot be served by two functions.');
  });
});

describe('the document is deployed', () => {
  const resourcesFor = (...served: Served[]) => {
    const stack = new Stack(new App(), 'Deployed');
    new DocumentRestApi(stack, 'Rest', documentFor(...served), new LogGroup(stack, 'Logs'));
    return Template.fromStack(stack);
  };
  const deploymentOf = (...served: Served[]) => {
    const template = resourcesFor(...served);
    const [[id] = ['']] = Object.entries(template.findResources('AWS::ApiGateway::Deployment'));
    template.hasResourceProperties('AWS::ApiGateway::Stage', { DeploymentId: { Ref: id } });
    return id;
  };
  const first = deploymentOf(...servedBy('f', open));

  test.each<[string, Served[]]>([
    ['a route more', servedBy('f', open, guarded)],
    ['another path', servedBy('f', { ...open, path: '/v1/others' })],
    ['another function', servedBy('g', open)],
    ['a route that asks for a token now', servedBy('f', { ...open, scopes: ['audit:read'] })],
  ])('anew with %s', (_, served) => {
    expect(deploymentOf(...served)).not.toBe(first);
  });

  test('and not where it is the same', () => {
    expect(deploymentOf(...servedBy('f', open))).toBe(first);
  });

  test('E7: with an endpoint of its region, as the regions of mainland China have no other', () => {
    resourcesFor(...servedBy('f', open)).hasResourceProperties('AWS::ApiGateway::RestApi', {
      EndpointConfiguration: { Types: ['REGIONAL'] },
      Parameters: { endpointConfigurationTypes: 'REGIONAL' },
      Mode: 'overwrite',
    });
  });
});
