import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BootRefusal } from '../refusal.ts';

/** DynamoDB Local 1.25 needs Java 11 or newer. */
const OLDEST_JAVA = 11;

const INSTALL =
  process.platform === 'darwin' ? 'brew install openjdk' : 'apt-get install openjdk-17-jre-headless';

/**
 * Checks that a Java runtime is there that can run DynamoDB Local.
 * @throws BootRefusal with the command that installs one
 */
export async function checkJava(): Promise<void> {
  const version = await promisify(execFile)('java', ['-version']).then(
    ({ stdout, stderr }) => /version "(\d+)/.exec(stderr + stdout)?.[1],
    () => undefined,
  );
  if (version === undefined)
    throw new BootRefusal({
      en: `The local database needs Java. Install it: ${INSTALL}`,
      'zh-CN': `该数据库需要 Java。请先安装：${INSTALL}`,
    });
  if (Number(version) < OLDEST_JAVA) {
    throw new BootRefusal({
      en: `The local database needs Java ${OLDEST_JAVA}, found ${version}. Install it: ${INSTALL}`,
      'zh-CN': `该数据库需要 Java ${OLDEST_JAVA}，本机是 ${version}。请先安装：${INSTALL}`,
    });
  }
}
