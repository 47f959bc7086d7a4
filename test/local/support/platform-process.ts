// Runs a platform in a process of its own, so that a test can kill it: arguments are the data directory, cdk.out
// and, if given, the instant (ms) at which a new clock starts.
import { startPlatform } from '../../../local/boot.ts';

const [, , dataDir = '', cdkOut = '', startAt] = process.argv;
const { url, endpoints } = await startPlatform({
  dataDir,
  cdkOut,
  ...(startAt ? { startAt: Number(startAt) } : {}),
});
process.stdout.write(`${JSON.stringify({ url, ...endpoints })}\n`);
