/** A workflow's definition: read from its file, held against the tasks that it names, and completed for the machine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tasks } from '../../functions/steps/tasks.ts';
import { type Workflow, workflows } from '../../shared/process/workflows.ts';
import { checkDefinition } from './check.ts';
import { complete } from './complete.ts';
import type { Definition } from './language.ts';

const suffix = '.asl.json';

/** The name of a workflow's definition in this folder. */
export const definitionFile = (workflow: Workflow): string => `${workflow}${suffix}`;

/** The course as it stands in the workflow's file. Throws where there is no file. */
export function readDefinition(workflow: Workflow): Definition {
  const file = new URL(definitionFile(workflow), import.meta.url);
  if (!existsSync(file)) {
    throw new Error(
      `The workflow "${workflow}" has no definition: write infra/workflows/${definitionFile(workflow)}.`,
    );
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The definition as the machine gets it, placeholders unfilled. Throws where it does not fit its tasks. */
export function deployedDefinition(workflow: Workflow): string {
  const definition = readDefinition(workflow);
  checkDefinition(definitionFile(workflow), definition, tasks[workflow]);
  return JSON.stringify(complete(definition, workflow), null, 2);
}

/** Throws where a definition in this folder belongs to no workflow of the list. */
export function checkNoneIsLeftOver(
  files: readonly string[] = readdirSync(new URL('.', import.meta.url)),
): void {
  const known = new Set<string>(workflows.map(definitionFile));
  for (const file of files) {
    if (file.endsWith(suffix) && !known.has(file)) {
      throw new Error(`infra/workflows/${file} is no workflow's: name it in shared/process/workflows.ts.`);
    }
  }
}
