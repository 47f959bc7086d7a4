import { type Stack, Validations } from 'aws-cdk-lib';

/** Findings on the platform that stay, each with why. Anything else fails the synthesis. */
export const acknowledgedOfPlatform: Record<string, string> = {
  'AwsSolutions::AwsSolutions-APIG2':
    'Each function checks the request against the contract that the reference is made from, and answers field by field; a gateway model could only say that it is wrong.',
  'AwsSolutions::AwsSolutions-SQS3':
    'These queues are the dead-letter queues of the stream and of the schedule.',
  'AwsSolutions::AwsSolutions-IAM5[Resource::*]':
    'X-Ray and the log delivery of state machines know no narrower resource (AWS documentation of both).',
  'AwsSolutions::AwsSolutions-IAM5[Resource::<SweepFunctionC5ABE24A.Arn>:*]':
    'The schedule may call any version of the one sweep function, as the construct of AWS grants it.',
  'AwsSolutions::AwsSolutions-IAM5[Resource::<SealerFunction5FC530F9.Arn>:*]': 'The same of the one sealer.',
  'AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::{"Fn::If":["LogBucketGiven",{"Ref":"LogBucket"},{"Fn::ImportValue":"CreditPlatformData:LogBucket"}]}/*]':
    'The objects of the one bucket of the log: the sealer creates them, and its readers read them. Nobody may remove one.',
  'AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::{"Fn::If":["LogBucketGiven",{"Ref":"LogBucket"},{"Fn::ImportValue":"CreditPlatformData:LogBucket"}]}/tile/*]':
    'The tiles of that bucket, which anybody may read.',
  'AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::{"Fn::If":["LogBucketGiven",{"Ref":"LogBucket"},{"Fn::ImportValue":"CreditPlatformData:LogBucket"}]}/checkpoint/*]':
    'The checkpoints of that bucket, which anybody may read.',
  'AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::{"Fn::If":["UploadsBucketGiven",{"Ref":"UploadsBucket"},{"Fn::ImportValue":"CreditPlatformData:UploadsBucket"}]}/upload/*]':
    'The raw uploads of that one bucket: their addresses are signed, and the worker of files reads and removes them.',
  'AwsSolutions::AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::{"Fn::If":["UploadsBucketGiven",{"Ref":"UploadsBucket"},{"Fn::ImportValue":"CreditPlatformData:UploadsBucket"}]}/result/*]':
    'The result files of that one bucket, in the same way.',
  'AwsSolutions::AwsSolutions-IAM5[Resource::<AuditorFunction4BCE6CF5.Arn>:*]':
    'The same of the one auditor.',
  'AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]':
    'API Gateway writes its logs with the account-wide role that AWS prescribes for it.',
  'CloudFormation-Validate::W1030':
    'An empty parameter of the data is never used: what their stack exports takes its place.',
  'CloudFormation-Validate::W2509': 'The parameter holds the ARN of the secret, not what is in it.',
};

/** The same of the stack of the data. */
export const acknowledgedOfData: Record<string, string> = {
  'AwsSolutions::AwsSolutions-S1':
    'What is read of the log is public and logged by the gateway; its objects are created once, and a lock keeps every version. Uploads come and go by addresses that the platform signs, each on its file’s record, and are gone in days.',
  'AwsSolutions::AwsSolutions-SMG4':
    'The secret names subjects and seals the history: another one would orphan every record. Its protection is the customer managed key, which rotates.',
};

/** Acknowledges findings on a stack. */
export function acknowledge(stack: Stack, acknowledged: Record<string, string>): void {
  for (const [id, reason] of Object.entries(acknowledged)) Validations.of(stack).acknowledge({ id, reason });
}
