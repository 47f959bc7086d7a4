import type { _Record as StreamRecord } from '@aws-sdk/client-dynamodb-streams';
import { isObject, type Json, toJson } from '../json.ts';

/** A stream record in the form in which Lambda hands it to a function. */
export interface EventRecord {
  eventID: string;
  eventName: string;
  eventSource: 'aws:dynamodb';
  eventSourceARN: string;
  awsRegion: string;
  dynamodb: { SequenceNumber: string; [key: string]: Json };
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

/** Brings a record of the streams API into Lambda's event form: binary values in base64, times in seconds. */
export function eventRecord(record: StreamRecord, streamArn: string, region: string): EventRecord {
  const { dynamodb } = record;
  const created = dynamodb?.ApproximateCreationDateTime;
  const images = toJson(
    plain({ Keys: dynamodb?.Keys, NewImage: dynamodb?.NewImage, OldImage: dynamodb?.OldImage }),
  );
  return {
    eventID: record.eventID ?? '',
    eventName: record.eventName ?? '',
    eventSource: 'aws:dynamodb',
    eventSourceARN: streamArn,
    awsRegion: region,
    dynamodb: {
      ...(isObject(images) ? images : {}),
      SequenceNumber: dynamodb?.SequenceNumber ?? '',
      SizeBytes: dynamodb?.SizeBytes ?? 0,
      StreamViewType: dynamodb?.StreamViewType ?? '',
      ApproximateCreationDateTime: Math.floor((created?.getTime() ?? 0) / 1000),
    },
  };
}
