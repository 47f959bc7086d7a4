/** The names that a text may hold: of statuses, of what may be done, of types. Each is said in every language. */
import type { ApplicationCommand } from '../application/state.ts';
import type { AuthorizationCommand } from '../authorization/state.ts';
import type { AnyCase } from '../cases.ts';
import type { ColumnMapCommand } from '../column-map/state.ts';
import type { CommentCommand } from '../comment/state.ts';
import type { ConsentCommand } from '../consent/state.ts';
import type { DeclarationCommand } from '../declaration/state.ts';
import type { ExpungementCommand } from '../expungement/state.ts';
import type { FileCommand } from '../file/state.ts';
import type { FindingCommand } from '../finding/state.ts';
import type { JointResponseCommand } from '../joint-response/state.ts';
import type { PledgeCommand } from '../pledge/state.ts';
import type { LossCommand } from '../process/loss.ts';
import type { ProhibitedCategory } from '../prohibited/word-list.ts';
import type { PublicationCommand } from '../publication/state.ts';
import type { RecallCommand } from '../recall/state.ts';
import type { RecordCommand } from '../record/commands.ts';
import type { SubmissionCommand } from '../submission/state.ts';

type Command =
  | ApplicationCommand
  | AuthorizationCommand
  | ColumnMapCommand
  | CommentCommand
  | ConsentCommand
  | DeclarationCommand
  | ExpungementCommand
  | FileCommand
  | FindingCommand
  | JointResponseCommand
  | LossCommand
  | PledgeCommand
  | PublicationCommand
  | RecallCommand
  | RecordCommand
  | SubmissionCommand;

/** What opens a case. */
type Opening =
  | 'apply'
  | 'comment'
  | 'declare'
  | 'draft'
  | 'file'
  | 'find'
  | 'give'
  | 'grant'
  | 'map'
  | 'open'
  | 'pledge'
  | 'start'
  | 'submit'
  | 'tell';

export interface Names {
  statuses: Readonly<Record<AnyCase['status'], string>>;
  commands: Readonly<Record<Opening | Command['type'], string>>;
  /** What is not collected about a natural person, or only with their written consent (Art. 16). */
  prohibited: Readonly<Record<ProhibitedCategory, string>>;
  types: Readonly<Record<'string' | 'number' | 'int' | 'boolean' | 'array' | 'object' | 'record', string>>;
}

/** The name of something in a list of names; what stands in no list is its own name. */
export const nameIn = (list: Readonly<Record<string, string>>, of: string): string =>
  (Object.hasOwn(list, of) && list[of]) || `${of}`;
