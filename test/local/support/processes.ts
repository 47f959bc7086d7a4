import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    // The process ended while it was looked at.
    return '';
  }
}

/** Ids of the processes whose command line mentions a text. Linux only. */
export function processesWith(text: string): number[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.filter((id) => readProc(`${id}/cmdline`).includes(text)).map(Number);
}

/** Whether those processes are gone within two seconds. */
export async function gone(text: string): Promise<boolean> {
  for (let tries = 0; tries < 100 && processesWith(text).length > 0; tries += 1) await sleep(20);
  return processesWith(text).length === 0;
}

function socketsOf(pid: number): Set<string> {
  const links = readdirSync(`/proc/${pid}/fd`).map((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`);
    } catch {
      return '';
    }
  });
  return new Set(links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []));
}

const LISTENING = '0A';

/** The addresses (in the kernel's hexadecimal form, without port) on which a process listens. Linux only. */
export function listeningAddresses(pid: number): string[] {
  const own = socketsOf(pid);
  const rows = ['net/tcp', 'net/tcp6'].flatMap((table) => readProc(table).split('\n').slice(1));
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, , , state, , , , , , inode]) => state === LISTENING && own.has(inode ?? ''))
    .map(([, local = '']) => local.split(':')[0] ?? '');
}

/** 127.0.0.1, as itself and within IPv6, in the kernel's form. */
export const LOOPBACK_ADDRESSES = ['0100007F', '0000000000000000FFFF00000100007F'];
