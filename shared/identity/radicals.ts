/**
 * Radicals and compatibility forms, which text copied out of a PDF holds in the place of the characters that they look
 * like. Unicode composes the Kangxi radicals and compatibility ideographs (NFKC), but not the supplement of radicals.
 */

/** Each radical of the supplement (U+2E80 to U+2EF3) that looks like a whole character, before it. */
const SUPPLEMENT =
  '⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺢水⺣火⺥爪⺦丬⺧牛⺩王⺬示⺭示⺮竹⺯糸⺱网⺲网⺴网⺶羊⺷羊⺸羊⺹老⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑长⻒镸⻓长⻔门⻕阜⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟';

const characters = new Map<string, string>();
for (let at = 0; at + 1 < SUPPLEMENT.length; at += 2)
  characters.set(SUPPLEMENT.charAt(at), SUPPLEMENT.charAt(at + 1));

const RADICALS = /[\u2e80-\u2eff]/g;
/** Radicals of both blocks, and compatibility ideographs. */
const ANY = /[\u2e80-\u2fdf\uf900-\ufaff]/;

/** A text with the characters themselves where radicals or compatibility forms of them stand. */
export const withoutRadicals = (text: string): string =>
  ANY.test(text)
    ? text
        .replace(/[\u2f00-\u2fdf\uf900-\ufaff]/g, (form) => form.normalize('NFKC'))
        .replace(RADICALS, (radical) => characters.get(radical) ?? radical)
    : text;
