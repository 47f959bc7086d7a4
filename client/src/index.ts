export { type Client, createClient, csv, workbook } from './client.ts';
export type { paths } from './document.ts';
export type { ClientOptions, Fetch, RetryOptions, Surroundings, TokenSource } from './options.ts';
export {
  type Asked,
  eachFound,
  eachItem,
  getPage,
  type Inquired,
  type Inquiry,
  type InquiryPath,
  type Item,
  type ListPath,
  type ListQuery,
  type Page,
} from './pages.ts';
export { ifMatch, type Problem, ProblemError, unwrap } from './problem.ts';
export { type Credentials, clientCredentials } from './tokens.ts';
