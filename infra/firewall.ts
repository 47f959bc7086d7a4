import type { Stage } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { problem } from '../functions/http/problem.ts';
import { languages } from '../shared/texts/languages.ts';
import { inAllLanguages } from './all-languages.ts';

const visibility = (metricName: string) => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  // Sampled requests would show bodies with personal values to whoever reads the metrics.
  sampledRequestsEnabled: false,
});

const managed = (name: string, priority: number, excluded: string[] = []): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  visibilityConfig: visibility(name),
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: excluded.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
});

/** The firewall before the API: known attacks, and too many requests from one address. */
export class Firewall extends Construct {
  constructor(scope: Construct, id: string, stage: Stage, publicPath: string) {
    super(scope, id);
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: visibility('credit-platform'),
      customResponseBodies: {
        busy: {
          contentType: 'APPLICATION_JSON',
          content: JSON.stringify(inAllLanguages(problem('busy', 'too-many-requests'), publicPath)),
        },
      },
      rules: [
        // A submission of 500 records is lawfully larger than the 8 KB that this rule allows.
        managed('AWSManagedRulesCommonRuleSet', 0, ['SizeRestrictions_BODY']),
        managed('AWSManagedRulesKnownBadInputsRuleSet', 1),
        managed('AWSManagedRulesAmazonIpReputationList', 2),
        {
          name: 'rate',
          priority: 3,
          action: {
            block: {
              customResponse: {
                responseCode: 503,
                customResponseBodyKey: 'busy',
                responseHeaders: [
                  { name: 'retry-after', value: '60' },
                  { name: 'content-language', value: languages.join(', ') },
                ],
              },
            },
          },
          visibilityConfig: visibility('rate'),
          statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: 10_000 } },
        },
      ],
    });
    new CfnWebACLAssociation(this, 'Association', { resourceArn: stage.stageArn, webAclArn: acl.attrArn });
  }
}
