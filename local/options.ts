import { type ParseArgsConfig, parseArgs } from 'node:util';
import { BootRefusal } from './refusal.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * What a command was given, by the names of its options.
 *
 * @throws BootRefusal that says what was not understood, and what there is
 */
export function given<const T extends Options>(command: string, options: T) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const known = Object.entries(options).map(
      ([name, { type }]) => `[--${name}${type === 'string' ? ' …' : ''}]`,
    );
    const [what] = (error as Error).message.split('. ');
    const usage = `${command} -- ${known.join(' ')}`;
    const [, named] = /'([^']*)'/.exec(what ?? '') ?? [];
    throw new BootRefusal({
      en: `${what?.replace(/\.$/, '')}. There is: ${usage}`,
      'zh-CN': `无法识别“${named}”。可用的写法：${usage}`,
    });
  }
}
