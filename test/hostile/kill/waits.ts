/** The waits of the workflows, as the platform's control surface shows them. */
export interface Wait {
  machine: string;
  name: string;
  state: string;
  phase: string;
  since: string;
  deadline: string | null;
}

/** All executions that wait, in an order of their own. */
export async function waitsOf(url: string): Promise<Wait[]> {
  const answer = await fetch(`${url}/_local/executions`);
  const { executions } = (await answer.json()) as { executions: Wait[] };
  return executions
    .filter(({ phase }) => phase === 'awaiting' || phase === 'sleeping')
    .sort((left, right) => left.name.localeCompare(right.name));
}

/** Those that stand where they stood, but not until when they did. */
export function changedWaits(before: readonly Wait[], after: readonly Wait[]): string[] {
  const byName = new Map(after.map((wait) => [`${wait.machine} ${wait.name}`, wait]));
  return before.flatMap((wait) => {
    const now = byName.get(`${wait.machine} ${wait.name}`);
    const same = now?.state === wait.state && now.since === wait.since;
    return same && now.deadline !== wait.deadline
      ? [`the wait of ${wait.name} in ${wait.state}: until ${wait.deadline}, then until ${now.deadline}`]
      : [];
  });
}
