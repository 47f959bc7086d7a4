/** What the compiler does not see of a row of the table of applications. */
import { describe, expect, test } from 'vitest';
import { applicationKinds, outcomesOf, ruleOf } from '../../../shared/application/rules.ts';
import { recordAuthority } from '../../../shared/record/authority.ts';

describe('M33.1 M34.1 M35.1 M53.1 a kind of application', () => {
  test.each(applicationKinds)(
    'who decides on a %s may do on its record what the decision does there',
    (kind) => {
      const { carriedOutBy, decide } = ruleOf(kind);
      const by: readonly string[] = recordAuthority[carriedOutBy].by;
      expect(decide.by.filter((each) => !by.includes(each))).toEqual([]);
    },
  );

  test.each(applicationKinds)(
    'a %s may be decided in more than one way, but where a document of others does',
    (kind) => {
      const { isByDocument } = ruleOf(kind);
      expect(outcomesOf(kind, 'record').length).toBeGreaterThan(isByDocument ? 0 : 1);
    },
  );

  test('each says something else on the record', () => {
    const says = applicationKinds.flatMap((kind) => {
      const { open, granted } = ruleOf(kind).marks;
      return [open.says, ...(granted ? [granted.says] : [])];
    });
    expect(new Set(says).size).toBe(says.length);
  });

  test.each(applicationKinds)(
    'what a granted %s leaves is taken back only where nothing is owed for it',
    (kind) => {
      const { marks, takeBack } = ruleOf(kind);
      // What stands once it is granted and may be undone by a word of who applied is their wish alone.
      expect(takeBack === 'always').toBe(marks.granted?.mark === 'undisclosed');
    },
  );
});
