import { BootRefusal } from '../refusal.ts';

const REALISED = new Set([
  'AWS::ApiGateway::Deployment',
  'AWS::ApiGateway::RestApi',
  'AWS::ApiGateway::Stage',
  'AWS::CloudFormation::CustomResource',
  'AWS::DynamoDB::GlobalTable',
  'AWS::DynamoDB::Table',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::S3::Bucket',
  'AWS::SQS::Queue',
  'AWS::Scheduler::Schedule',
  'AWS::SecretsManager::Secret',
  'AWS::StepFunctions::StateMachine',
]);

/** What has no meaning on one machine: permissions, alarms, log groups, quotas, and keys but those that sign. */
const WITHOUT_LOCAL_MEANING = [
  /^AWS::IAM::/,
  /^AWS::Logs::/,
  /^AWS::KMS::/,
  /^AWS::S3::BucketPolicy$/,
  /^AWS::CloudWatch::/,
  /^AWS::WAFv2::/,
  /^AWS::ApplicationInsights::/,
  /^AWS::SNS::(Topic|TopicPolicy|Subscription)$/,
  /^AWS::ApiGateway::(Account|UsagePlan)$/,
  /^AWS::Lambda::(Permission|Version|Alias)$/,
  /^AWS::SecretsManager::ResourcePolicy$/,
  /^AWS::SQS::QueuePolicy$/,
  /^AWS::Scheduler::ScheduleGroup$/,
  /^AWS::CDK::Metadata$/,
];

/**
 * Refuses a resource whose kind is neither realised here nor known to be without meaning on one machine.
 * @throws BootRefusal naming the kind and the resource
 */
export function checkKind(logicalId: string, kind: string): void {
  if (REALISED.has(kind) || WITHOUT_LOCAL_MEANING.some((pattern) => pattern.test(kind))) return;
  throw new BootRefusal(`The local platform cannot realise ${kind} (resource ${logicalId}).`);
}
