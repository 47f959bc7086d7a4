import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contracts, everyContract } from '../../functions/contracts.ts';
import type { Contracts } from '../../functions/http/route.ts';
import { longestRun } from '../../functions/secret.ts';
import { accessFor } from '../../infra/access.ts';
import { documentOf } from '../../local/gateway/document.ts';
import { CDK_OUT } from '../../local/synth.ts';
import { auditEveryDays, auditWithinDays } from '../../shared/operating.ts';
import { workflows } from '../../shared/process/workflows.ts';
import { en } from '../../shared/texts/en.ts';
import { deployed, functionEnvironment } from '../support/deployed.ts';

interface Resource {
  Type: string;
  DeletionPolicy?: string;
  Properties?: Record<string, unknown>;
}

const textOf = (stack: string) => readFileSync(join(CDK_OUT, `${stack}.template.json`), 'utf8');
const resourcesOf = (stack: string): [string, Resource][] =>
  Object.entries(JSON.parse(textOf(stack)).Resources);
const typesOf = (stack: string): string[] => resourcesOf(stack).map(([, { Type }]) => Type);

const [data, platform] = ['CreditPlatformData', 'CreditPlatform'];
const stored = ['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::SecretsManager::Secret'];
/** What says of one of these who may use it. */
const policies = ['AWS::S3::BucketPolicy'];

describe('data and platform are two stacks', () => {
  test('what is stored lies in the one, which holds nothing else and keeps it all', () => {
    expect(new Set(typesOf(data))).toEqual(new Set([...stored, ...policies]));
    const kept = resourcesOf(data).filter(([, { Type }]) => stored.includes(Type));
    expect(kept.map(([, { DeletionPolicy }]) => DeletionPolicy)).toEqual(Array(8).fill('Retain'));
  });

  test('no deployment of the other can replace or delete any of it', () => {
    for (const type of stored) expect(typesOf(platform)).not.toContain(type);
  });

  test('the platform runs on a restored table as soon as it is named, with its stream', () => {
    const stream = 'arn:aws:dynamodb:us-east-1:000000000000:table/restored/stream/2026';
    const restored = deployed('us-east-1', { RegisterTable: 'restored', RegisterStream: stream });
    expect(functionEnvironment('StepsFunction', restored).REGISTER_TABLE).toBe('restored');
    const sources = restored
      .of('AWS::Lambda::EventSourceMapping')
      .map(({ properties }) => properties.EventSourceArn);
    expect(sources).toContain(stream);
    const { Rules } = JSON.parse(textOf(platform));
    expect(Object.keys(Rules)).toEqual(expect.arrayContaining(['RegisterWhole', 'HistoryWhole']));
  });

  test('no function runs longer than keys are waited for that it may have in hand', () => {
    const functions = resourcesOf(platform).filter(([, { Type }]) => Type === 'AWS::Lambda::Function');
    const longest = Math.max(...functions.map(([, { Properties }]) => Number(Properties?.Timeout)));
    expect(longest * 1000).toBeLessThanOrEqual(longestRun);
  });

  test('a log that outlives its stack has a name that no later deployment takes', () => {
    const named = resourcesOf(platform).flatMap(([, { Type, Properties }]) =>
      Type === 'AWS::Logs::LogGroup' && Properties?.LogGroupName
        ? [JSON.stringify(Properties.LogGroupName)]
        : [],
    );
    expect(named).toHaveLength(workflows.length);
    for (const name of named) expect(name).toContain('AWS::StackId');
  });

  test('E7: neither writes out a partition', () => {
    for (const stack of [data, platform]) expect(textOf(stack)).not.toMatch(/arn:aws[:-]/);
  });
});

describe('a stack holds at most 500 resources', () => {
  const count = (...types: string[]) => typesOf(platform).filter((type) => types.includes(type)).length;
  const groups = Object.keys(contracts);
  /** Function, role, log group, alarm of its errors, permission of the API. */
  const ofFunction = 5;
  /** Machine, log group, alarm of its failures. */
  const ofWorkflow = 3;

  test('it holds well under that: routes are a document, which costs none', () => {
    console.info(`${typesOf(platform).length} resources with ${everyContract.length} routes`);
    expect(typesOf(platform).length).toBeLessThan(300);
    expect(
      typesOf(platform)
        .filter((type) => type.startsWith('AWS::ApiGateway::'))
        .sort(),
    ).toEqual([
      'AWS::ApiGateway::Account',
      'AWS::ApiGateway::Deployment',
      'AWS::ApiGateway::RestApi',
      'AWS::ApiGateway::Stage',
    ]);
  });

  test('and the document leaves room in the 1 MB that a template may have', () => {
    const bytes = Buffer.byteLength(textOf(platform));
    console.info(`${bytes} bytes of template`);
    expect(bytes).toBeLessThan(750_000);
  });

  test('as a function has one permission whatever its routes, and a machine one alarm', () => {
    expect(count('AWS::Lambda::Permission')).toBe(groups.length + 1);
    const ids = resourcesOf(platform).map(([id]) => id);
    expect(ids.filter((id) => /^Alarms(notice|objection|jointresponse)/.test(id))).toHaveLength(
      workflows.length,
    );
  });

  test('what is counted for a function and a workflow is what the joint response has', () => {
    const kinds = resourcesOf(platform)
      .filter(([id]) => /jointresponse/i.test(id))
      .map(([, { Type }]) => Type);
    expect(kinds.sort()).toEqual([
      'AWS::CloudWatch::Alarm',
      'AWS::CloudWatch::Alarm',
      'AWS::IAM::Role',
      'AWS::Lambda::Function',
      'AWS::Lambda::Permission',
      'AWS::Logs::LogGroup',
      'AWS::Logs::LogGroup',
      'AWS::StepFunctions::StateMachine',
    ]);
    expect(kinds).toHaveLength(ofFunction + ofWorkflow);
  });
});

describe('a function may write the register only where one of its contracts writes', () => {
  test.each([
    ['reference', undefined],
    ['public', 'read-published'],
    ['disclosures', 'read-disclosed'],
    ['inquiries', 'read-history'],
    ['worklist', 'read-history'],
    ['audit', 'read-write'],
    ['submissions', 'read-write'],
    ['records', 'read-write'],
    ['notices', 'read-write'],
    ['me', 'read-write'],
    ['applications', 'read-write'],
    ['joint-responses', 'read-write'],
    ['consents', 'read-write'],
    ['pledges', 'read-write'],
    ['declarations', 'read-write'],
    ['recalls', 'read-write'],
    ['publications', 'read-write'],
  ] as const)('%s: %s', (process, access) => {
    expect(accessFor(Object.values<Contracts[string]>(contracts[process]))).toBe(access);
  });
});

/** What the gateway and the firewall say by themselves. */
function saidByItself(
  parameters?: Record<string, string>,
): { type: string; title: string; detail: string; code: string }[] {
  const template = deployed('us-east-1', parameters);
  const ofGateway = Object.values(documentOf(template)['x-amazon-apigateway-gateway-responses']).flatMap(
    ({ responseTemplates }) => Object.values(responseTemplates),
  );
  const ofFirewall = template
    .of('AWS::WAFv2::WebACL')
    .flatMap(({ properties }) => Object.values(properties.CustomResponseBodies ?? {}))
    .map(({ Content }) => Content);
  expect([ofGateway.length, ofFirewall.length]).toEqual([9, 1]);
  return [...ofGateway, ...ofFirewall].map((text) => JSON.parse(text));
}

test('what the gateway and the firewall say by themselves is in Chinese and English', () => {
  for (const { title, detail, code } of saidByItself()) {
    for (const words of [title, detail]) {
      expect(words).toMatch(/\p{Script=Han}{2}/u);
      expect(words).toMatch(/ \/ [A-Z][A-Za-z]* ?[a-z]*/);
    }
    expect(Object.keys(en.codes)).toContain(code);
  }
});

test.each([
  ['the stage', undefined, '/live/v1/codes/'],
  ['a domain of its own', { PublicPath: '' }, '/v1/codes/'],
  ['the mapping of a domain', { PublicPath: '/credit' }, '/credit/v1/codes/'],
])('B4: what they say leads to its text under %s', (_, parameters, place) => {
  for (const { type } of saidByItself(parameters)) expect(type.startsWith(place), type).toBe(true);
});

test('M30.1 one error of what a schedule calls is told, as it is called three times in five minutes at most', () => {
  const resources = resourcesOf(platform);
  const targets = resources
    .filter(([, { Type }]) => Type === 'AWS::Scheduler::Schedule')
    .map(([, { Properties }]) => /"(\w+Function\w+)"/.exec(JSON.stringify(Properties?.Target))?.[1] ?? '');
  expect(targets).toHaveLength(3);
  const thresholdOf = (name: string) =>
    resources.find(
      ([, { Type, Properties }]) =>
        Type === 'AWS::CloudWatch::Alarm' &&
        Properties?.MetricName === 'Errors' &&
        JSON.stringify(Properties.Dimensions).includes(`"${name}"`),
    )?.[1].Properties?.Threshold;
  expect(targets.map(thresholdOf)).toEqual([1, 1, 1]);
});

test('M30.1 operators are told where no round of the audit ended for days, also where nothing is said at all', () => {
  const [, alarm] = resourcesOf(platform).find(([id]) => id.startsWith('AlarmsAuditNotDone')) ?? [];
  expect(alarm?.Properties).toMatchObject({
    ComparisonOperator: 'LessThanThreshold',
    Threshold: 1,
    Period: 86_400,
    EvaluationPeriods: auditWithinDays,
    TreatMissingData: 'breaching',
  });
  expect(auditWithinDays * 86_400).toBeLessThanOrEqual(604_800);
  expect(auditEveryDays).toBeLessThan(auditWithinDays);
});
