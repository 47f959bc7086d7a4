import { type Stack, Validations } from 'aws-cdk-lib';

/** Findings of cdk-nag that stay, each with why. Anything else fails the synthesis. */
const acknowledged: Record<string, string> = {
  'AwsSolutions-COG4':
    'Tokens come from the city’s own identity provider, which identifies citizens and officials; a Lambda authorizer checks them on every route that is not public.',
  'AwsSolutions-APIG4':
    'The catalog, the measures, the reference and health are public by law or by nature (Art. 8, 9, 17).',
  'AwsSolutions-APIG2':
    'Each function checks the request against the contract that the reference is made from, and answers field by field; a gateway model could only say that it is wrong.',
  'AwsSolutions-SMG4':
    'The secret names subjects and seals the history: another one would orphan every record. Its protection is the customer managed key, which rotates.',
  'AwsSolutions-SQS3': 'These queues are the dead-letter queues of the stream and of the schedule.',
  'AwsSolutions-IAM5[Resource::*]':
    'X-Ray and the log delivery of state machines know no narrower resource (AWS documentation of both).',
  'AwsSolutions-IAM5[Resource::<SweepFunctionC5ABE24A.Arn>:*]':
    'The schedule may call any version of the one sweep function, as the construct of AWS grants it.',
  'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]':
    'API Gateway writes its logs with the account-wide role that AWS prescribes for it.',
};

/** Acknowledges them on the stack. */
export function acknowledge(stack: Stack): void {
  for (const [id, reason] of Object.entries(acknowledged))
    Validations.of(stack).acknowledge({ id: `AwsSolutions::${id}`, reason });
}
