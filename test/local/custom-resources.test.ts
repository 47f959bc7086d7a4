import { afterAll, describe, expect, test } from 'vitest';
import { type Platform, startPlatform } from '../../local/boot.ts';
import { CDK_OUT } from '../../local/synth.ts';
import { dataFolder } from '../support/platform.ts';
import { published as shipped } from '../support/published.ts';
import { temporaryFolder, writeCdkOut } from './support/fixture.ts';
import { itemsOf } from './support/table.ts';
import { templateWithCustomResource } from './support/template.ts';

const stop: Array<() => Promise<void>> = [];
afterAll(() => Promise.all(stop.map((each) => each())));

async function start(dataDir: string, cdkOut: string): Promise<Platform> {
  const platform = await startPlatform({ dataDir, cdkOut });
  stop.push(platform.stop);
  return platform;
}

/** Says of each thing that is published its name and version. */
async function publishedOn({ url }: Platform, path: string): Promise<[string, number][]> {
  const { items } = JSON.parse(await (await fetch(`${url}${path}`)).text());
  return items.map(({ id, version }: { id: string; version: number }) => [id, version]);
}

test('what the product ships with is published at the first start, and once', async () => {
  const folder = dataFolder();
  for (const run of ['the first', 'another'] as const) {
    const platform = await start(folder.path, CDK_OUT);
    expect(await publishedOn(platform, '/v1/catalog'), run).toEqual(
      shipped.items.map(({ id }) => [id, 1]).sort(),
    );
    expect(await publishedOn(platform, '/v1/pledge-matters'), run).toEqual([
      ['credit-repair', 1],
      ['food-safety-inspection', 1],
      ['wages-paid-on-time', 1],
    ]);
    expect(await publishedOn(platform, '/v1/measures'), run).toEqual([
      ['restricted-procurement-and-subsidies', 1],
    ]);
    await platform.stop();
  }
  folder.remove();
});

describe('a resource that a function of the template provides', () => {
  const cdkOutThatSays = (folder: string, Says: string, more: { ServiceTimeout?: number } = {}) =>
    writeCdkOut(folder, templateWithCustomResource({ Says, ...more }));

  test('is created with fresh data and updated with data that is there, as a deployment does', async () => {
    const folder = temporaryFolder();
    const cdkOut = cdkOutThatSays(folder, 'SUCCESS', { ServiceTimeout: 20 });
    const first = await start(`${folder}/data`, cdkOut);
    await first.stop();
    const second = await start(`${folder}/data`, cdkOut);
    const events = (await itemsOf(second.endpoints.dynamodb, 'provided#'))
      .map(({ event }) => JSON.parse(event?.S ?? ''))
      .sort((a, b) => a.RequestType.localeCompare(b.RequestType));
    const ServiceToken = 'arn:aws:lambda:us-east-1:000000000000:function:Provider';
    const properties = { ServiceToken, ServiceTimeout: '20', Table: 'Table', Says: 'SUCCESS' };
    const both = {
      StackId: 'arn:aws:cloudformation:us-east-1:000000000000:stack/Fixture/local',
      LogicalResourceId: 'Provided',
      ResourceType: 'AWS::CloudFormation::CustomResource',
      ServiceToken,
      ResourceProperties: properties,
    };
    expect(events).toMatchObject([
      { ...both, RequestType: 'Create' },
      { ...both, RequestType: 'Update', PhysicalResourceId: 'physical', OldResourceProperties: properties },
    ]);
  });

  test.each([
    ['FAILED', {}, 'Provided could not be provided: The reason.'],
    ['an error', {}, 'Provided could not be provided: its function ended with RangeError.'],
    [
      'nothing',
      { ServiceTimeout: 1 },
      'Provided could not be provided: its function said nothing within 1 s.',
    ],
  ])('keeps the platform from starting where its function says %s', async (says, more, reason) => {
    const folder = temporaryFolder();
    await expect(start(`${folder}/data`, cdkOutThatSays(folder, says, more))).rejects.toThrow(
      expect.objectContaining({ name: 'BootRefusal', message: reason }),
    );
  });

  test('is refused where its provider is no function of the template', async () => {
    const folder = temporaryFolder();
    const template = templateWithCustomResource({ Says: 'SUCCESS' });
    template.Resources.Provided.Properties.ServiceToken = { 'Fn::GetAtt': ['Work', 'Arn'] };
    await expect(start(`${folder}/data`, writeCdkOut(folder, template))).rejects.toThrow(
      'of Provided is no function of the template.',
    );
  });
});
