/**
 * Stands in every bundle for the SDK's search for credentials: Lambda puts them into the environment, so the ways of
 * laptops, containers and single sign-on, a third of the SDK, are left out.
 */
export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';
