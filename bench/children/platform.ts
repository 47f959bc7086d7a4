/** Runs a platform until standard input ends; prints its addresses when it is up. Arguments: data folder, database. */
import { startPlatform } from '../../local/boot.ts';
import { databaseNamed } from '../../local/dynamodb/database.ts';
import { CDK_OUT } from '../../local/synth.ts';

const [, , dataDir = '', named] = process.argv;
const database = databaseNamed(named ?? 'embedded');
const platform = await startPlatform({ dataDir, cdkOut: CDK_OUT, database });
process.stdin.resume().once('end', () => void platform.stop().then(() => process.exit(0)));
process.stdout.write(`${JSON.stringify({ url: platform.url, ...platform.endpoints })}\n`);
