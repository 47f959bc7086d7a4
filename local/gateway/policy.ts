import { z } from 'zod';

const ONE_OR_MORE = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

/** The policy document of an authorizer's answer. */
export const POLICY = z.object({
  Statement: z.array(
    z.object({ Effect: z.enum(['Allow', 'Deny']), Action: ONE_OR_MORE, Resource: ONE_OR_MORE }),
  ),
});

/** `*` and `?` as in IAM policies. */
function wildcard(pattern: string, text: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(text);
}

/** Whether a policy lets the caller invoke a method: something allows it and nothing denies it. */
export function allows(policy: z.infer<typeof POLICY>, methodArn: string): boolean {
  const effects = policy.Statement.filter(
    ({ Action, Resource }) =>
      Action.some((each) => wildcard(each, 'execute-api:Invoke')) &&
      Resource.some((each) => wildcard(each, methodArn)),
  ).map(({ Effect }) => Effect);
  return effects.includes('Allow') && !effects.includes('Deny');
}
