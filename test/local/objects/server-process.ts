// Serves a bucket in a process of its own, so that a test can kill it: its argument is the bucket's folder.
import { LOOPBACK, listenOnLoopback } from '../../../local/listen.ts';
import { createObjectServer } from '../../../local/objects/server.ts';
import { openTransientBucket } from '../../../local/objects/transient.ts';

const bucket = openTransientBucket(process.argv[2] ?? '', { now: Date.now, expiry: [] });
const port = await listenOnLoopback(createObjectServer(new Map([['uploads', bucket]])));
process.stdout.write(`http://${LOOPBACK}:${port}\n`);
