import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolve, type Scope } from '../../local/template/intrinsics.ts';
import { readTemplates } from '../../local/template/read.ts';
import { bindTemplates } from '../../local/template/resolve.ts';
import { temporaryFolder, writeCdkOut } from './support/fixture.ts';

const scope: Scope = {
  ref: (name) => `<${name}>`,
  attribute: (id, name) => `<${id}.${name}>`,
  imported: (name) => `<import ${name}>`,
  condition: (name) => name === 'Yes',
};

describe('intrinsic functions', () => {
  test.each([
    [{ Ref: 'A' }, '<A>'],
    [{ 'Fn::GetAtt': ['A', 'Arn'] }, '<A.Arn>'],
    [{ 'Fn::GetAtt': 'A.Arn' }, '<A.Arn>'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'B' }, 1]] }, 'a-<B>-1'],
    [{ 'Fn::Sub': `\${A}/\${A.Arn}/\${!Literal}` }, `<A>/<A.Arn>/\${Literal}`],
    [{ 'Fn::Sub': [`\${x}-\${A}`, { x: { Ref: 'X' } }] }, '<X>-<A>'],
    [{ 'Fn::Select': ['1', { 'Fn::Split': [':', 'a:b:c'] }] }, 'b'],
    [{ 'Fn::If': ['Yes', 'then', 'else'] }, 'then'],
    [{ 'Fn::If': ['No', 'then', { Ref: 'Other' }] }, '<Other>'],
    [{ 'Fn::ImportValue': { 'Fn::Join': [':', ['s', 'n']] } }, '<import s:n>'],
    [{ 'Fn::Equals': [{ Ref: 'A' }, '<A>'] }, true],
    [{ 'Fn::Not': [{ Condition: 'Yes' }] }, false],
    [{ 'Fn::And': [{ Condition: 'Yes' }, { 'Fn::Or': [{ Condition: 'No' }, { Condition: 'Yes' }] }] }, true],
    [{ a: { Ref: 'AWS::NoValue' }, b: [{ Ref: 'AWS::NoValue' }, 1] }, { b: [1] }],
    [{ Condition: { StringEquals: {} } }, { Condition: { StringEquals: {} } }],
  ])('%j gives %j', (value, expected) => {
    expect(resolve(value, scope)).toEqual(expected);
  });

  test('an unknown one is refused by name', () => {
    expect(() => resolve({ 'Fn::Cidr': 'x' }, scope)).toThrow('Fn::Cidr');
  });
});

function bind(template: unknown, parameters: Record<string, string> = {}, region = 'us-east-1') {
  const raws = readTemplates(writeCdkOut(temporaryFolder(), template));
  return bindTemplates(raws, { region, queueBase: 'http://127.0.0.1:1', parameters });
}

/** A queue that is named by a value of the template, so that one can see what it resolves to. */
const naming = (QueueName: unknown) => ({ Type: 'AWS::SQS::Queue', Properties: { QueueName } });

test('references give local names, addresses and ARNs', () => {
  const template = bind(
    {
      Parameters: { P: { Type: 'String', Default: 'p' }, Q: { Type: 'String' } },
      Resources: {
        T: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'named' } },
        W: { Type: 'AWS::SQS::Queue' },
        M: { Type: 'AWS::StepFunctions::StateMachine' },
        Probe: {
          Type: 'AWS::Scheduler::Schedule',
          Properties: {
            table: [{ Ref: 'T' }, { 'Fn::GetAtt': ['T', 'StreamArn'] }],
            queue: [{ Ref: 'W' }, { 'Fn::GetAtt': ['W', 'Arn'] }],
            machine: { Ref: 'M' },
            parameters: [{ Ref: 'P' }, { Ref: 'Q' }, { Ref: 'AWS::StackName' }],
          },
        },
      },
    },
    { Q: 'q' },
  );
  expect(template.of('AWS::Scheduler::Schedule')[0]?.properties).toEqual({
    table: ['named', 'arn:aws:dynamodb:us-east-1:000000000000:table/named/stream/local'],
    queue: ['http://127.0.0.1:1/000000000000/W', 'arn:aws:sqs:us-east-1:000000000000:W'],
    machine: 'arn:aws:states:us-east-1:000000000000:stateMachine:M',
    parameters: ['p', 'q', 'Fixture'],
  });
});

test('a resource exists only where its condition holds', () => {
  const template = bind({
    Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } },
    Resources: { W: { Type: 'AWS::SQS::Queue', Condition: 'Never' }, V: { Type: 'AWS::SQS::Queue' } },
  });
  expect(template.of('AWS::SQS::Queue').map(({ logicalId }) => logicalId)).toEqual(['V']);
});

test('a kind that cannot be realised is refused, naming it and the resource', () => {
  const resources = { Resources: { Db: { Type: 'AWS::RDS::DBInstance' } } };
  expect(() => bind(resources)).toThrow(
    'The local platform cannot realise AWS::RDS::DBInstance (resource Db).',
  );
});

test('a parameter without a value is refused by name', () => {
  const template = bind({
    Parameters: { P: { Type: 'String' } },
    Resources: { W: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { Ref: 'P' } } } },
  });
  expect(() => template.of('AWS::SQS::Queue')).toThrow('parameter P has no value');
});

test.each([
  ['us-east-1', 'aws amazonaws.com', 'arn:aws:states:us-east-1:000000000000:stateMachine:M'],
  ['cn-north-1', 'aws-cn amazonaws.com.cn', 'arn:aws-cn:states:cn-north-1:000000000000:stateMachine:M'],
])('E7: in %s partition, addresses and ARNs are those of the region', (region, expected, machine) => {
  const parts = [{ Ref: 'AWS::Partition' }, { Ref: 'AWS::URLSuffix' }];
  const template = bind(
    {
      Resources: {
        M: { Type: 'AWS::StepFunctions::StateMachine' },
        P: naming({ 'Fn::Join': [' ', parts] }),
        Q: naming({ Ref: 'M' }),
      },
    },
    {},
    region,
  );
  const names = template.of('AWS::SQS::Queue').map(({ properties }) => properties.QueueName);
  expect(names).toEqual([expected, machine]);
});

describe('several stacks are one platform', () => {
  const bindBoth = (first: object, second: object) => {
    const cdkOut = writeCdkOut(temporaryFolder(), first);
    writeFileSync(join(cdkOut, 'Second.template.json'), JSON.stringify(second));
    writeFileSync(join(cdkOut, 'Second.assets.json'), '{}');
    const place = { region: 'us-east-1', queueBase: 'http://127.0.0.1:1', parameters: {} };
    return bindTemplates(readTemplates(cdkOut), place);
  };
  const exporting = {
    Resources: { T: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'named' } } },
    Outputs: {
      O: { Value: { Ref: 'T' }, Export: { Name: { 'Fn::Sub': `\${AWS::StackName}:T` } } },
      Told: { Value: 'nobody' },
    },
  };
  const importing = { Resources: { Q: naming({ 'Fn::ImportValue': 'Fixture:T' }) } };

  test('what one exports, the other imports', () => {
    const template = bindBoth(exporting, importing);
    expect(template.of('AWS::DynamoDB::Table', 'AWS::SQS::Queue')).toMatchObject([
      { logicalId: 'T' },
      { logicalId: 'Q', properties: { QueueName: 'named' } },
    ]);
  });

  test('an import that nobody exports is refused by name', () => {
    const template = bindBoth({ Resources: {} }, importing);
    expect(() => template.of('AWS::SQS::Queue')).toThrow('Fixture:T');
  });

  test('two resources of one name are refused by it', () => {
    expect(() => bindBoth({ Resources: { Q: naming('a') } }, importing)).toThrow('a resource Q');
  });
});
