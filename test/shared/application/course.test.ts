import { describe, expect, test } from 'vitest';
import { courseOf } from '../../../shared/application/course.ts';
import { applicationKinds, ruleOf } from '../../../shared/application/rules.ts';
import { applicationStatuses } from '../../../shared/application/state.ts';
import { texts } from '../../../shared/texts/every.ts';
import { languages } from '../../../shared/texts/languages.ts';
import { isForeign } from '../../support/words.ts';

describe('M37.1 the picture of an application’s course', () => {
  const every = applicationKinds.flatMap((kind) => applicationStatuses.map((status) => ({ kind, status })));

  test.each(languages)('marks where it stands, in the words of %s alone', (language) => {
    for (const { kind, status } of every) {
      const picture = courseOf(texts[language].names, kind, status);
      expect(picture).toMatch(/^stateDiagram-v2\n/);
      expect(picture).toContain(`class ${status} now`);
      expect(isForeign(picture, language)).toBe(false);
    }
  });

  test('shows that it may be taken back, where it may', () => {
    for (const kind of applicationKinds) {
      const picture = courseOf(texts.en.names, kind, 'open');
      const { takeBack } = ruleOf(kind);
      expect([picture.includes('open --> withdrawn'), picture.includes('decided --> withdrawn')]).toEqual([
        takeBack !== 'never',
        takeBack === 'always',
      ]);
    }
  });

  test.each([
    ['objection', ['open --> withdrawn: withdraw'], ['decided', 'withdrawn']],
    ['nondisclosure', ['open --> withdrawn: withdraw', 'decided --> withdrawn: withdraw'], ['withdrawn']],
    ['suspension', [], ['decided']],
  ] as const)('of %s it is this, and nothing else', (kind, back, ends) => {
    const statuses = back.length ? ['open', 'decided', 'withdrawn'] : ['open', 'decided'];
    expect(courseOf(texts.en.names, kind, 'decided').split('\n')).toEqual([
      'stateDiagram-v2',
      ...statuses.map((each) => `  state "${each}" as ${each}`),
      '  [*] --> open: apply',
      '  open --> decided: decide',
      ...back.map((each) => `  ${each}`),
      ...ends.map((each) => `  ${each} --> [*]`),
      '  classDef now stroke-width:4px',
      '  class decided now',
    ]);
  });
});
