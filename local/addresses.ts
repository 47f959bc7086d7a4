import type { Server } from 'node:http';
import { join } from 'node:path';
import { LOOPBACK, listenOnLoopback, rememberedPort, rememberPort } from './listen.ts';
import { arnIn } from './template/partition.ts';

/** The local names of services' resources. */
export interface Arns {
  machine(name: string): string;
  secret(name: string): string;
  function(name: string): string;
}

/** The ARNs in a region. */
export function arnsIn(region: string): Arns {
  return {
    machine: (name) => arnIn(region, 'states', `stateMachine:${name}`),
    secret: (name) => arnIn(region, 'secretsmanager', `secret:${name}-local0`),
    function: (name) => arnIn(region, 'lambda', `function:${name}`),
  };
}

/**
 * Listens on the wanted port, or on the one of the last run, or on any free one.
 * @returns the address, without a trailing slash
 */
export async function listenAt(
  server: Server,
  dataDir: string,
  name: string,
  wanted?: number,
): Promise<string> {
  const file = join(dataDir, `${name}.port`);
  const port = await listenOnLoopback(server, wanted ?? rememberedPort(file));
  rememberPort(file, port);
  return `http://${LOOPBACK}:${port}`;
}
