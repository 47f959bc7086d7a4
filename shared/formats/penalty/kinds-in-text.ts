/** Which kinds of penalty the text of one names as imposed. */

/** How each kind is written in running text; several kinds where the words fit each of them. */
const written: readonly (readonly [words: RegExp, kinds: readonly [string, ...string[]]])[] = [
  [/警告/, ['警告']],
  [/通报批评/, ['通报批评']],
  [/罚款|罚金|罚没款/, ['罚款']],
  [/没收|罚没/, ['没收违法所得', '没收非法财物']],
  [/暂扣/, ['暂扣许可证件']],
  [/降低[^，。；,;]{0,20}等级|等级[^，。；,;]{0,8}降/, ['降低资质等级']],
  [/吊销/, ['吊销许可证件']],
  [/限制开展生产经营/, ['限制开展生产经营活动']],
  [
    /停产停业|停业整顿|停产整顿|责令停[产业]|责令停止(?:生产|营业|经营)(?:$|[^\p{Script=Han}]|[和或并及])/u,
    ['责令停产停业', '限制开展生产经营活动'],
  ],
  [/责令关闭|予以关闭/, ['责令关闭']],
  [/(限制|禁止|不得|终身禁?)[^，。；,;]{0,8}从[业事]/, ['限制从业']],
  [/拘留/, ['行政拘留']],
];

/**
 * What may be a kind, or an order that is none, as statutes have both: 责令停止使用 of a building and of a lift, 禁止参加 of bids. It
 * is for the row to say.
 */
const ambiguous: readonly (readonly [words: RegExp, kinds: readonly string[]])[] = [
  [/停止|停[工建办]|暂停/, ['责令停产停业', '限制开展生产经营活动', '限制从业']],
  [
    /(?:限制|禁止|不得|不予受理|取消)[^，。；,;]*(?:参[加与]|投标|采购|申请|承[接揽]|招生|业务|活动)/,
    ['限制开展生产经营活动', '限制从业'],
  ],
];

/** What only says what would follow, or what was not imposed, and whom to turn to. */
const PLANNED = '(?<![虚模草])拟(?![定制稿造])|(?<!(?:根据|采纳|依据|按照|听取)[^，,。；;\\n]{0,8})建议';
const CONDITIONAL = new RegExp(
  `逾期|到期不|如[不未]|不服本|复议|诉讼|加处|情节严重的|再次|不予|不再|未予|免予|免除|曾|拒不|另案|${PLANNED}`,
);
/** What is planned and proposed of a kind is imposed by a decision to come. */
const PLANS_KIND = new RegExp(`(?:${PLANNED})[^，,。；;\\n]*(?:警告|罚|没收|暂扣|吊销|降低|责令|限制|拘留)`);
const SENTENCE = /[。；;\n]/;
const PART = /[，,]/;
/** 逾期不缴纳的，加处罚款; 如不改正，将处罚款: what follows such a part is under its condition, too. */
const GOES_ON = /的$|^(?:如(?![实下期])|若|倘)/;
/** What a law provides, in its own words. */
const CITED = /“[^”]*(?:以上|以下)[^”]*”/g;

/** That nothing is imposed, or that something is only to be mended. */
const NONE = /(?:不予|不再|免予|免于|免除)(?:行政)?(?:处罚|罚款)|责令.{0,6}改正|批评教育|教育放行/;

/** The parts of a text that say what is imposed. */
const imposing = (text: string): string[] =>
  text
    .replace(CITED, '')
    .split(SENTENCE)
    .flatMap((sentence) => {
      const parts = sentence.split(PART);
      const isConditional = (part: string | undefined) => part !== undefined && CONDITIONAL.test(part);
      return parts.filter((part, index) => {
        const before = parts[index - 1];
        return !isConditional(part) && !(isConditional(before) && GOES_ON.test(before ?? ''));
      });
    });

/** The kinds that a text names, each with those that the same words may mean. */
export function kindsNamedIn(text: string): (readonly [string, ...string[]])[] {
  const clauses = imposing(text);
  return written.flatMap(([words, kinds]) => (clauses.some((clause) => words.test(clause)) ? [kinds] : []));
}

/** The kinds that a text may name, where its words may be an order, too. */
export function kindsPerhapsNamedIn(text: string): string[] {
  const clauses = imposing(text);
  return ambiguous.flatMap(([words, kinds]) => (clauses.some((clause) => words.test(clause)) ? kinds : []));
}

/** Whether a text says that no penalty is imposed, or only that one is planned, and names none that is. */
export const saysNone = (text: string): boolean =>
  (NONE.test(text) || PLANS_KIND.test(text)) && kindsNamedIn(text).length === 0;
