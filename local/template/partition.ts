/** AWS as it is divided: mainland China's regions, among others, have ARNs and addresses of their own. */

/** The account that stands in for the user's. */
export const ACCOUNT = '000000000000';

const PARTITIONS = [
  { prefix: 'cn-', partition: 'aws-cn', urlSuffix: 'amazonaws.com.cn' },
  { prefix: 'us-gov-', partition: 'aws-us-gov', urlSuffix: 'amazonaws.com' },
];

/** The partition of a region, and what its addresses end with. */
export function partitionOf(region: string): { partition: string; urlSuffix: string } {
  const found = PARTITIONS.find(({ prefix }) => region.startsWith(prefix));
  return found ?? { partition: 'aws', urlSuffix: 'amazonaws.com' };
}

/** The ARN of something of the account in a region. */
export function arnIn(region: string, service: string, rest: string): string {
  return `arn:${partitionOf(region).partition}:${service}:${region}:${ACCOUNT}:${rest}`;
}
