/** What `npm run restore` was given: a command and its own options, and nothing else. */
import { parseArgs } from 'node:util';
import { BootRefusal } from '../../local/refusal.ts';
import { recoveryDays } from '../../shared/operating.ts';
import { addDays, civilDateOf, type Instant } from '../../shared/time/civil.ts';
import { readInstant } from '../../shared/time/instant.ts';

/** The commands, each with the options that it takes. */
const commands = {
  plan: [],
  run: ['to', 'stack', 'data-stack', 'state'],
  start: ['stack', 'data-stack', 'state'],
  copy: ['url'],
  rehearse: ['copy', 'to', 'data'],
} as const;

export type Command = keyof typeof commands;
type Option = (typeof commands)[Command][number];

/** What was asked for; null for help, which alone is what it was asked for. */
export interface Asked {
  command: Command | null;
  values: Partial<Record<Option, string>>;
}

const all = [...new Set(Object.values(commands).flat())];
const names = Object.keys(commands);
const help = 'npm run restore -- --help';

const commandNamed = (name: string): Command => {
  if (Object.hasOwn(commands, name)) return name as Command;
  throw new BootRefusal(`“${name}” is no command: it is one of ${names.join(', ')} (${help}).`);
};

/** An option as it was written. */
interface Written {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

/** What an option was given. @throws BootRefusal where the command takes no such option, or it has no value */
function readOption(
  { name, rawName, value, inlineValue }: Written,
  command: Command | null,
): [Option, string] {
  const option = all.find((each) => each === name);
  if (!option) throw new BootRefusal(`${rawName} is no option here: see ${help}`);
  const taken: readonly string[] = command === null ? all : commands[command];
  if (!taken.includes(option))
    throw new BootRefusal(`${rawName} is no option of “${command}”: leave it out, or see ${help}`);
  if (!value || (!inlineValue && value.startsWith('-')))
    throw new BootRefusal(`${rawName} has no value: write it behind it, or see ${help}`);
  return [option, value];
}

/**
 * Reads the words behind `npm run restore --`.
 * @throws BootRefusal which says what of them is not taken, and what is
 */
export function readAsked(args: string[]): Asked {
  const options = Object.fromEntries(all.map((name) => [name, { type: 'string' } as const]));
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const [word, extra] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const command = word === undefined ? null : commandNamed(word);
  const values: Asked['values'] = {};
  for (const written of given.filter(({ name }) => name !== 'help')) {
    const [option, value] = readOption(written, command);
    if (values[option] !== undefined)
      throw new BootRefusal(`${written.rawName} is given twice: leave one of them out.`);
    values[option] = value;
  }
  if (extra !== undefined)
    throw new BootRefusal(
      `“${extra}” is one word too many behind “${command}”: leave it out, or see ${help}`,
    );
  if (given.some(({ name }) => name === 'help')) return { command: null, values };
  if (command === null && args.length > 0)
    throw new BootRefusal(`There is no command: name one of ${names.join(', ')} (${help}).`);
  return { command, values };
}

const example = '--to 2026-11-27T01:00:00Z';

/**
 * The instant that `--to` names, as every step names it.
 * @throws BootRefusal where it is missing, or no instant in UTC
 */
export function instantIn({ to }: Asked['values']): Instant {
  if (to === undefined) throw new BootRefusal(`--to is missing: name the instant, in UTC, as ${example}`);
  const instant = readInstant(to);
  if (instant === null) throw new BootRefusal(`--to ${to} is no instant in UTC: write it as ${example}`);
  return instant;
}

/**
 * The instant to which tables may be restored: of a whole second, in the past, and not longer ago than is ever kept. What
 * each table keeps of that, its account says (`check.ts`).
 * @throws BootRefusal where it is none
 */
export function instantToRestore(values: Asked['values'], nowMs: number): Instant {
  const instant = instantIn(values);
  const at = Date.parse(instant);
  if (at % 1000 !== 0)
    throw new BootRefusal(
      `--to ${instant} is within a second: tables are restored to a whole one, as ${example}`,
    );
  if (at >= nowMs) throw new BootRefusal(`--to ${instant} lies in the future: name an instant in the past.`);
  if (civilDateOf(instant) < addDays(civilDateOf(new Date(nowMs).toISOString()), -recoveryDays))
    throw new BootRefusal(
      `--to ${instant} is longer ago than the ${recoveryDays} days that point-in-time recovery keeps at most: name a later instant.`,
    );
  return instant;
}

/** The address of a running platform. @throws BootRefusal where it is none */
export function addressIn({ url = 'http://127.0.0.1:8787' }: Asked['values']): URL {
  const address = URL.parse(url);
  if (address && /^https?:$/.test(address.protocol)) return address;
  throw new BootRefusal(`--url ${url} is no address: write it as “npm start” does, http://127.0.0.1:8787`);
}
