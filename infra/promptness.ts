import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { talliedCode } from '../shared/promptness/lateness.ts';
import { counted } from './counted.ts';

/** Counts how promptly units provide, by unit and item, of what a function records: of whom it is, nothing is counted. */
export function countPromptness(scope: Construct, recorder: LambdaFunction): void {
  const by = { Unit: '$.message.unit', Item: '$.message.item' };
  counted(scope, 'RecordsFiled', recorder, { code: talliedCode, value: '$.message.filed', by });
  counted(scope, 'RecordsLate', recorder, { code: talliedCode, value: '$.message.late', by });
  counted(scope, 'DaysLate', recorder, { code: talliedCode, value: '$.message.daysLate', by });
}
