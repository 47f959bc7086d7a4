import { repliedAndDecided } from '../support/casework.ts';
import { atMost, comparedRow, type Figure } from '../support/figure.ts';
import { startProxy } from '../support/proxy.ts';
import { databaseAt, openStage } from '../support/stage.ts';
import { through, wire } from '../support/wiring.ts';
import { WriteMeter } from '../support/write-units.ts';

/** As long as a reply and the reasons of a decision may be. */
const longest = 4000;

const kilobytesOf = (text: string): number => Math.ceil(Buffer.byteLength(text) / 1024);

/** What is written of what people say, over its size: once, not again with every later change. */
export const repliesFigure: Figure = {
  name: 'replies',
  what: 'write units of a reply and its decision, each of the longest, over the size in whole KB of what is said',
  async measure() {
    const stage = await openStage();
    const meter = new WriteMeter(stage.tables);
    const proxy = await startProxy(stage.endpoint, meter.around);
    const wired = wire(through(stage.tables, databaseAt(proxy.endpoint)));
    const words = { reply: '申'.repeat(longest), reasons: '由'.repeat(longest) };
    const filed = await repliedAndDecided(stage, wired, words);
    await filed.delivered();
    meter.take();
    await filed.replied();
    await filed.decided();
    const kilobytes = kilobytesOf(words.reply) + kilobytesOf(words.reasons);
    return [
      comparedRow(
        'write units of a reply and its decision',
        meter.take().units,
        'write units',
        kilobytes,
        atMost(5),
      ),
    ];
  },
};
