import { readFileSync } from 'node:fs';
import { localTime } from '../../shared/texts/time.ts';
import { versionOf } from '../acts/answered.ts';
import { drafter, organ, secondOfficial } from '../acts/cast.ts';
import { approve, draft } from '../acts/publish.ts';
import { readItem } from '../acts/read.ts';
import { expect, type Step } from './step.ts';

const item = 'administrative-penalties';

/** What the first version of the item says. */
const first = JSON.parse(
  readFileSync(new URL(`../../data/published/items/${item}.json`, import.meta.url), 'utf8'),
).content;

const withdrawn = 'other-provided';

export const publication: Step = {
  title: {
    en: 'The department narrows a catalog item: one official drafts, another approves, later it is in effect',
    'zh-CN': '主管部门收紧目录事项：一人起草，另一人批准，到时生效',
  },
  async run(api, memory) {
    const inEffect = async () => (await readItem(api.as(organ), item)).body;
    const content = { ...first, scopeOfUse: first.scopeOfUse.filter((use: string) => use !== withdrawn) };
    const next = { what: 'items', name: item, content } as const;
    const drafted = await draft(api.as(drafter), next, { key: 'demo-draft' });
    expect(drafted.status === 201, 'the draft is kept', drafted.body);
    const { id } = drafted.body;
    memory.publication = id;
    const read = versionOf(drafted);
    const own = await approve(api.as(drafter), id, read, {}, { key: 'demo-approve-own' });
    // Done again after it was cut off, the draft may be approved already: he is told that it has changed.
    expect([403, 412].includes(own.status), 'who drafted it does not approve it', own.body);
    const approved = await approve(api.as(secondOfficial), id, read, {}, { key: 'demo-approve' });
    expect(approved.status === 201, 'another official does', approved.body);
    const { effectiveAt, version } = approved.body;
    expect(effectiveAt && version, 'its number and its instant are said', approved.body);
    if ((await api.now()) < effectiveAt) {
      const before = await inEffect();
      expect(before.version === version - 1, 'until its instant the version before it is in effect', before);
      await api.moveTo(effectiveAt);
    }
    const after = await inEffect();
    expect(
      after.version === version && !after.scopeOfUse.includes(withdrawn),
      'from its instant on it is in effect',
      after,
    );
    const { body: replaced } = await readItem(api.as(organ), item, { version: String(version - 1) });
    expect(replaced.scopeOfUse.includes(withdrawn), 'what it replaces can still be read', replaced);
    return {
      en: `version ${version} in effect at ${localTime(effectiveAt)}, no longer for "${withdrawn}"`,
      'zh-CN': `第 ${version} 版于 ${localTime(effectiveAt)} 生效，不再用于“${withdrawn}”`,
    };
  },
};
