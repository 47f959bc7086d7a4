/** Amazon States Language, as far as anything here looks at it. */
export interface State {
  Type: string;
  Arguments?: { FunctionName?: string; Payload: Record<string, string> };
  Retry?: readonly object[];
  Catch?: readonly { ErrorEquals: string[]; Next: string }[];
  [field: string]: unknown;
}

export interface Definition {
  States: Record<string, State>;
}
