import { CfnParameter } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { operating } from '../shared/operating.ts';
import { type ParameterName, parameterNotes, parameters } from '../shared/regulation.ts';
import { languages } from '../shared/texts/languages.ts';
import { pascal } from './pascal.ts';
import { stageName } from './rest-api.ts';

/** What a deployment sets: whom it trusts for tokens, and the numbers that the regulation leaves open. */
export class DeploymentParameters {
  readonly tokenIssuer: string;
  readonly tokenJwksUri: string;
  readonly tokenAudience: string;
  readonly defaultLanguage: string;
  /** Under which path callers reach the API; nothing with a domain of the platform's own. */
  readonly publicPath: string;
  /** The name of the log, which every checkpoint says. */
  readonly logOrigin: string;
  /** How it runs. */
  readonly operating: Record<keyof typeof operating, CfnParameter>;
  /** The legal parameters by the environment variable that carries each. */
  readonly legal: Record<string, string>;

  constructor(scope: Construct) {
    const text = (name: string, description: string, usual?: string) =>
      new CfnParameter(scope, name, {
        type: 'String',
        description,
        minLength: 1,
        ...(usual ? { default: usual } : {}),
      }).valueAsString;
    this.tokenIssuer = text(
      'TokenIssuer',
      'The issuer of the tokens (the "iss" of the city’s identity provider)',
    );
    this.tokenJwksUri = text(
      'TokenJwksUri',
      'Where that issuer publishes its keys (an https address of a JWKS)',
    );
    this.tokenAudience = text(
      'TokenAudience',
      'The audience that tokens name for this platform',
      'public-credit',
    );
    this.logOrigin = text(
      'LogOrigin',
      'The name of the log of the history, such as an address without its scheme: verifiers know it by that, so it stays',
      'public-credit-platform/log',
    );
    this.publicPath = new CfnParameter(scope, 'PublicPath', {
      type: 'String',
      description:
        'The path under which callers reach the API: that of its stage, or, with a domain of the platform’s own, that of its mapping or nothing',
      allowedPattern: '(/[A-Za-z0-9._~-]+)*',
      default: `/${stageName}`,
    }).valueAsString;
    this.defaultLanguage = new CfnParameter(scope, 'DefaultLanguage', {
      type: 'String',
      description: 'The language of answers to whoever asks for none (Accept-Language)',
      allowedValues: [...languages],
      default: languages[0],
    }).valueAsString;
    const setting = (name: keyof typeof operating): CfnParameter => {
      const { what, min, max, default: usual } = operating[name];
      const values = { default: usual, minValue: min, maxValue: max, description: what };
      return new CfnParameter(scope, pascal(name), { type: 'Number', ...values });
    };
    this.operating = {
      intakeLimitSeconds: setting('intakeLimitSeconds'),
      uploadHours: setting('uploadHours'),
      rowsAtOnce: setting('rowsAtOnce'),
      intakeConcurrency: setting('intakeConcurrency'),
      stepsReservedConcurrency: setting('stepsReservedConcurrency'),
    };
    this.legal = Object.fromEntries(
      (Object.keys(parameters) as ParameterName[]).map((name) => {
        const { env, min, max, default: usual } = parameters[name];
        const { what, article } = parameterNotes[name];
        const parameter = new CfnParameter(scope, pascal(name), {
          type: 'Number',
          default: usual,
          minValue: min,
          maxValue: max,
          description: `${what} (${article}), in days`,
        });
        return [env, parameter.valueAsString];
      }),
    );
  }
}
