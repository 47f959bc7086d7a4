// Runs a platform in a process of its own, so that a test can kill it: its argument is its options, as JSON.
import { flushCompileCache } from 'node:module';
import { startPlatform } from '../../../local/boot.ts';

const { url, endpoints } = await startPlatform(JSON.parse(process.argv[2] ?? '{}'));
process.stdout.write(`${JSON.stringify({ url, ...endpoints })}\n`);
// What was compiled is kept now: whoever is killed keeps nothing.
flushCompileCache();
