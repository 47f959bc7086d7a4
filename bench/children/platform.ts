/** Runs a platform until standard input ends; prints its addresses when it is up. Argument: the data folder. */
import { startPlatform } from '../../local/boot.ts';
import { CDK_OUT } from '../../local/synth.ts';

const [, , dataDir = ''] = process.argv;
const platform = await startPlatform({ dataDir, cdkOut: CDK_OUT });
process.stdin.resume().once('end', () => void platform.stop().then(() => process.exit(0)));
process.stdout.write(`${JSON.stringify({ url: platform.url, ...platform.endpoints })}\n`);
