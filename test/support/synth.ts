import { synthesize } from '../../local/synth.ts';

/** Before any test: the template is synthesized, unless nothing has changed since it last was. */
export async function setup(): Promise<void> {
  await synthesize();
}
