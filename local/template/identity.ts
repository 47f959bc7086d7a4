import { bucketName } from '../objects/bucket.ts';
import { BootRefusal } from '../refusal.ts';
import { ACCOUNT, arnIn, partitionOf } from './partition.ts';

/** Where the resources of a template live. */
export interface Place {
  region: string;
  /** Base address of the queue service, without a trailing slash. */
  queueBase: string;
}

/** A resource as references to it see it: its name and properties, resolved. */
export interface Referred {
  logicalId: string;
  kind: string;
  /** A text property, resolved, or undefined where the template does not set it. */
  property(name: string): string | undefined;
}

type Values = (resource: Referred, place: Place) => Record<string, string>;

function arn(service: string, place: Place, rest: string): string {
  return arnIn(place.region, service, rest);
}

function named(property: string): (resource: Referred) => string {
  return (resource) => resource.property(property) ?? resource.logicalId;
}

const tableValues: Values = (resource, place) => {
  const name = named('TableName')(resource);
  const table = arn('dynamodb', place, `table/${name}`);
  // The label of a stream is known only to the database; the event source finds the stream by the table's name.
  return { Ref: name, Arn: table, StreamArn: `${table}/stream/local` };
};

/** `Ref` and the attributes of each kind that other resources refer to. */
const VALUES: Record<string, Values> = {
  'AWS::DynamoDB::Table': tableValues,
  'AWS::DynamoDB::GlobalTable': tableValues,
  'AWS::SQS::Queue': (resource, place) => {
    const name = named('QueueName')(resource);
    const url = `${place.queueBase}/${ACCOUNT}/${name}`;
    return { Ref: url, QueueUrl: url, QueueName: name, Arn: arn('sqs', place, name) };
  },
  'AWS::S3::Bucket': (resource, place) => {
    const name = resource.property('BucketName') ?? bucketName(resource.logicalId);
    return { Ref: name, Arn: `arn:${partitionOf(place.region).partition}:s3:::${name}` };
  },
  'AWS::KMS::Key': (resource, place) => {
    const { logicalId } = resource;
    return { Ref: logicalId, KeyId: logicalId, Arn: arn('kms', place, `key/${logicalId}`) };
  },
  'AWS::SecretsManager::Secret': (resource, place) => {
    const secret = arn('secretsmanager', place, `secret:${named('Name')(resource)}-local0`);
    return { Ref: secret, Id: secret };
  },
  'AWS::Lambda::Function': (resource, place) => {
    const name = named('FunctionName')(resource);
    return { Ref: name, Arn: arn('lambda', place, `function:${name}`) };
  },
  'AWS::Lambda::Version': (resource) => ({ Ref: `${resource.property('FunctionName')}:1`, Version: '1' }),
  'AWS::Lambda::Alias': (resource) => ({
    Ref: `${resource.property('FunctionName')}:${resource.property('Name')}`,
  }),
  'AWS::StepFunctions::StateMachine': (resource, place) => {
    const name = named('StateMachineName')(resource);
    const machine = arn('states', place, `stateMachine:${name}`);
    return { Ref: machine, Arn: machine, Name: name };
  },
  'AWS::ApiGateway::RestApi': (resource) => ({ Ref: resource.logicalId, RestApiId: resource.logicalId }),
  'AWS::ApiGateway::Stage': (resource) => ({ Ref: named('StageName')(resource) }),
};

/** Kinds without local meaning still have names, in the variables and policies that mention them. */
const nominal: Values = (resource, place) => ({
  Ref: resource.logicalId,
  Arn: arn('local', place, resource.logicalId),
});

/**
 * What `Ref` (attribute "Ref") or `Fn::GetAtt` of a resource gives.
 * @throws BootRefusal where this kind has no such attribute here
 */
export function referenceTo(resource: Referred, attribute: string, place: Place): string {
  const values = VALUES[resource.kind];
  const value = (values ?? nominal)(resource, place)[attribute];
  if (value !== undefined) return value;
  if (values === undefined) return `${resource.logicalId}.${attribute}`;
  throw new BootRefusal(
    `${resource.kind} has no attribute ${attribute} here (resource ${resource.logicalId}).`,
  );
}
