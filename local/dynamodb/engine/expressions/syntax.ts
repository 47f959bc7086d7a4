/** What expressions mean, as trees; names and values may be placeholders still. */

/** A way into an item: names, and places in lists. */
export type Path = readonly (string | number)[];

export type Operand =
  | { kind: 'path'; path: Path }
  | { kind: 'value'; name: string }
  | { kind: 'size'; of: Operand };

export type Sign = '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Test =
  | 'attribute_exists'
  | 'attribute_not_exists'
  | 'attribute_type'
  | 'begins_with'
  | 'contains';

export type Condition =
  | { kind: 'and' | 'or'; left: Condition; right: Condition }
  | { kind: 'not'; of: Condition }
  | { kind: 'compare'; sign: Sign; left: Operand; right: Operand }
  | { kind: 'between'; of: Operand; low: Operand; high: Operand }
  | { kind: 'in'; of: Operand; list: Operand[] }
  | { kind: 'test'; test: Test; of: Operand; with: Operand | undefined };

export type Term =
  | Exclude<Operand, { kind: 'size' }>
  | { kind: 'if_not_exists'; path: Path; otherwise: Term }
  | { kind: 'list_append'; left: Term; right: Term }
  | { kind: 'sum'; sign: 1 | -1; left: Term; right: Term };

export type Update =
  | { kind: 'SET'; path: Path; to: Term }
  | { kind: 'REMOVE'; path: Path }
  | { kind: 'ADD' | 'DELETE'; path: Path; value: string };

/** An expression that was understood, and the placeholders in it. */
export interface Parsed<T> {
  tree: T;
  names: readonly string[];
  values: readonly string[];
}
