import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { type Operations, operation, ServiceError } from './aws-json.ts';
import { readJsonIfPresent, replaceFile } from './files.ts';
import { isObject, parseJson } from './json.ts';
import { numeric, propertiesOf } from './template/properties.ts';
import type { Template } from './template/resolve.ts';

const GENERATE = z.object({
  PasswordLength: numeric.default(32),
  ExcludeCharacters: z.string().default(''),
  ExcludePunctuation: z.boolean().default(false),
  ExcludeNumbers: z.boolean().default(false),
  ExcludeLowercase: z.boolean().default(false),
  ExcludeUppercase: z.boolean().default(false),
  IncludeSpace: z.boolean().default(false),
  RequireEachIncludedType: z.boolean().optional(),
  SecretStringTemplate: z.string().optional(),
  GenerateStringKey: z.string().optional(),
});
const SECRET = z.object({ Name: z.string().optional(), GenerateSecretString: GENERATE });
const SAVED = z.record(z.string(), z.string());

/** A secret of the template with its value. */
export interface Secret {
  logicalId: string;
  name: string;
  value: string;
}

const LOWERCASE = 'abcdefghijklmnopqrstuvwxyz';
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

function password(rules: z.infer<typeof GENERATE>): string {
  const alphabet = [
    rules.ExcludeLowercase ? '' : LOWERCASE,
    rules.ExcludeUppercase ? '' : LOWERCASE.toUpperCase(),
    rules.ExcludeNumbers ? '' : '0123456789',
    rules.ExcludePunctuation ? '' : PUNCTUATION,
    rules.IncludeSpace ? ' ' : '',
  ]
    .join('')
    .split('')
    .filter((character) => !rules.ExcludeCharacters.includes(character));
  const characters = Array.from({ length: rules.PasswordLength }, () => alphabet[randomInt(alphabet.length)]);
  return characters.join('');
}

function generate(rules: z.infer<typeof GENERATE>): string {
  const { SecretStringTemplate, GenerateStringKey } = rules;
  if (SecretStringTemplate === undefined || GenerateStringKey === undefined) return password(rules);
  const base = parseJson(SecretStringTemplate);
  return JSON.stringify({ ...(isObject(base) ? base : {}), [GenerateStringKey]: password(rules) });
}

/** The template's secrets; a value is generated once and kept in a file that only the user can read. */
export function openSecrets(template: Template, dataDir: string): Secret[] {
  const file = join(dataDir, 'secrets.json');
  const saved = SAVED.parse(readJsonIfPresent(file) ?? {});
  const secrets = template.of('AWS::SecretsManager::Secret').map((resource) => {
    const { Name, GenerateSecretString } = propertiesOf(resource, SECRET);
    const name = Name ?? resource.logicalId;
    return { logicalId: resource.logicalId, name, value: saved[name] ?? generate(GenerateSecretString) };
  });
  const values = Object.fromEntries(secrets.map(({ name, value }) => [name, value]));
  replaceFile(file, JSON.stringify({ ...saved, ...values }), 0o600);
  return secrets;
}

/** GetSecretValue, by name or ARN. */
export function secretOperations(secrets: Secret[], arnOf: (name: string) => string): Operations {
  return {
    'secretsmanager.GetSecretValue': operation(z.object({ SecretId: z.string() }), ({ SecretId }) => {
      const secret = secrets.find(({ name }) => name === SecretId || arnOf(name) === SecretId);
      if (secret === undefined) {
        throw new ServiceError(
          'ResourceNotFoundException',
          "Secrets Manager can't find the specified secret.",
        );
      }
      const { name, value } = secret;
      return {
        ARN: arnOf(name),
        Name: name,
        SecretString: value,
        VersionId: 'local000000000000000000000000000',
        VersionStages: ['AWSCURRENT'],
      };
    }),
  };
}
