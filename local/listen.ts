import type { Server } from 'node:http';
import { readIfPresent, replaceFile } from './files.ts';

/** The only interface anything listens on. */
export const LOOPBACK = '127.0.0.1';

function attempt(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * Listens on the loopback interface.
 * @param wanted the port to try first; any free one is taken where it is in use
 * @returns the port taken
 */
export async function listenOnLoopback(server: Server, wanted = 0): Promise<number> {
  if (wanted === 0) return attempt(server, 0);
  return attempt(server, wanted).catch(() => attempt(server, 0));
}

/** The port that `file` remembers from the last run (0 where none), so that addresses survive a restart. */
export function rememberedPort(file: string): number {
  const port = Number(readIfPresent(file));
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : 0;
}

/** Remembers a port for the next run. */
export function rememberPort(file: string, port: number): void {
  replaceFile(file, String(port));
}

/** Stops accepting, cuts open connections, and waits until the server is closed. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
