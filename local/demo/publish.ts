import { readFileSync } from 'node:fs';
import { localTime } from '../../shared/texts/time.ts';
import { drafter, organ, secondOfficial } from './cast.ts';
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
    const inEffect = async () => (await api.get(organ, `/v1/catalog/${item}`)).body;
    const content = { ...first, scopeOfUse: first.scopeOfUse.filter((use: string) => use !== withdrawn) };
    const draft = { what: 'items', name: item, content };
    const drafted = await api.post(drafter, '/v1/publications', draft, { key: 'demo-draft' });
    expect(drafted.status === 201, 'the draft is kept', drafted.body);
    memory.publication = drafted.body.id;
    const approvals = `/v1/publications/${drafted.body.id}/approvals`;
    const ifMatch = drafted.headers.get('etag') ?? '';
    const own = await api.post(drafter, approvals, {}, { ifMatch, key: 'demo-approve-own' });
    // Done again after it was cut off, the draft may be approved already: he is told that it has changed.
    expect([409, 412].includes(own.status), 'who drafted it does not approve it', own.body);
    const approved = await api.post(secondOfficial, approvals, {}, { ifMatch, key: 'demo-approve' });
    expect(approved.status === 201, 'another official does', approved.body);
    const { effectiveAt, version } = approved.body;
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
    const { body: replaced } = await api.get(organ, `/v1/catalog/${item}?version=${version - 1}`);
    expect(replaced.scopeOfUse.includes(withdrawn), 'what it replaces can still be read', replaced);
    return {
      en: `version ${version} in effect at ${localTime(effectiveAt)}, no longer for "${withdrawn}"`,
      'zh-CN': `第 ${version} 版于 ${localTime(effectiveAt)} 生效，不再用于“${withdrawn}”`,
    };
  },
};
