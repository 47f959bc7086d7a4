/** What functions have reserved while they are up, also of those that were stopped before anybody noted it. */
import { isObject } from '../../local/json.ts';
import { BootRefusal } from '../../local/refusal.ts';
import { resolve, type Scope } from '../../local/template/intrinsics.ts';
import { parametersOf, type Worker, workersOf } from './stacks.ts';
import type { Kept, Running } from './step.ts';

/** What one reserved that is up, null for nothing; 0 where it is stopped. */
async function reservedNow({ aws }: Running, { name }: Worker): Promise<number | null> {
  const had = (await aws('lambda', 'get-function-concurrency', '--function-name', name)) as {
    ReservedConcurrentExecutions?: number;
  } | null;
  return had?.ReservedConcurrentExecutions ?? null;
}

/** Whether any function is stopped, by whomever. */
export async function someStopped(on: Running): Promise<boolean> {
  for (const worker of await workersOf(on)) if ((await reservedNow(on, worker)) === 0) return true;
  return false;
}

/**
 * What each function has reserved, of which it is not kept yet. One that is stopped has what the deployed template says:
 * that it is stopped is never taken for what it had.
 * @param which of them: all, or only those that are stopped
 * @throws BootRefusal where the template does not say it: names those that are stopped, and what to do
 */
export async function reserved(on: Running, which: 'all' | 'stopped'): Promise<Kept['stopped']> {
  const found: Kept['stopped'] = {};
  const stopped: Worker[] = [];
  for (const worker of await workersOf(on)) {
    if (worker.name in on.kept.stopped) continue;
    const now = await reservedNow(on, worker);
    if (now === 0) stopped.push(worker);
    else if (which === 'all') found[worker.name] = now;
  }
  if (stopped.length === 0) return found;
  const names = stopped.map(({ name }) => name).join(', ');
  on.tell(`Stopped already, and started again as the deployed template says: ${names}`);
  const bySay = await template(on);
  for (const worker of stopped) {
    const own = bySay(worker.logical);
    if (own === undefined)
      throw new BootRefusal(
        `Stopped already: ${names}. What ${worker.name} had reserved the deployed template does not say: go on with the --state file of the restore that stopped it, or give it what it had (aws lambda put-function-concurrency, or delete-function-concurrency).`,
      );
    found[worker.name] = own;
  }
  return found;
}

/** What the deployed template reserves for a function, null for nothing; undefined where it does not say so. */
async function template(on: Running): Promise<(logical: string) => number | null | undefined> {
  const answer = await on.aws('cloudformation', 'get-template', '--stack-name', on.plan.stack);
  const body = isObject(answer) ? answer.TemplateBody : undefined;
  const { Resources, Conditions } = templateIn(body);
  const parameters = await parametersOf(on);
  const scope = scopeOf(isObject(Conditions) ? Conditions : {}, parameters);
  return (logical) => {
    const resource = isObject(Resources) ? Resources[logical] : undefined;
    if (!isObject(resource) || !isObject(resource.Properties)) return undefined;
    try {
      const own = resolve(resource.Properties.ReservedConcurrentExecutions ?? null, scope);
      const count = Number(own);
      if (own === null) return null;
      return Number.isInteger(count) && count > 0 ? count : undefined;
    } catch {
      return undefined;
    }
  };
}

/** The template as it is answered: read from JSON, or as its text. */
function templateIn(body: unknown): Record<string, unknown> {
  try {
    const read: unknown = typeof body === 'string' ? JSON.parse(body) : body;
    return isObject(read) ? read : {};
  } catch {
    return {};
  }
}

function scopeOf(conditions: Record<string, unknown>, parameters: ReadonlyMap<string, string>): Scope {
  const unknown = (name: string) => {
    throw new BootRefusal(`Nothing here says what ${name} is.`);
  };
  const scope: Scope = {
    attribute: unknown,
    imported: unknown,
    ref: (name) => parameters.get(name) ?? unknown(name),
    condition: (name) => (name in conditions ? resolve(conditions[name], scope) === true : unknown(name)),
  };
  return scope;
}
