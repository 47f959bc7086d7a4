// Runs a platform in a process of its own, so that a test can kill it: arguments are the data directory and cdk.out.
import { startPlatform } from '../../../local/boot.ts';

const [, , dataDir = '', cdkOut = ''] = process.argv;
const { url, endpoints } = await startPlatform({ dataDir, cdkOut });
process.stdout.write(`${JSON.stringify({ url, ...endpoints })}\n`);
