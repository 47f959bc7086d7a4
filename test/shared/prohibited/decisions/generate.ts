/** Invented texts of decisions about natural persons: half of them hold what must not be collected, half only sound of it. */
import { citizenCheckDigit } from '../../../../shared/identity/citizen-number.ts';
import { endings, middles, openings } from './bodies.ts';
import { type Chance, chances } from './chance.ts';
import { clean } from './clean.ts';
import { type Hidden, hidden } from './hidden.ts';
import { hospitals, illnesses, persons, places, shops, surnames } from './words.ts';

export interface InventedText {
  text: string;
  /** What it holds; null where nothing of it is kept out. */
  holds: Hidden | null;
  /** The part that decides. */
  part: string;
}

/** Some texts, the same for the same seed: every second one holds what Art. 16 keeps out. */
export function inventedTexts(count: number, seed: number): InventedText[] {
  const chance = chances(seed);
  return Array.from({ length: count }, (_, index) => inventedText(chance, index % 2 === 0));
}

const kinds = Object.keys(hidden) as Hidden[];

function inventedText(chance: Chance, isHidden: boolean): InventedText {
  const holds = isHidden ? chance.pick(kinds) : null;
  const part = filled(chance, chance.pick(holds ? hidden[holds] : clean));
  const others = Array.from(
    { length: chance.between(0, 2) },
    () => `${filled(chance, chance.pick(clean))}，`,
  );
  const around = [chance.pick(openings), ...others.slice(0, 1), `${part}${chance.pick(['。', '，', '；'])}`];
  const text = [...around, ...others.slice(1), chance.pick(middles), chance.pick(endings)]
    .map((each) => filled(chance, each))
    .join('');
  // Sometimes a cell says nothing else.
  return { text: chance.between(1, 8) === 1 ? part : text, holds, part };
}

function filled(chance: Chance, template: string): string {
  const words: Readonly<Record<string, () => string>> = {
    人: () => filled(chance, chance.pick(persons)),
    姓: () => chance.pick(surnames),
    病: () => chance.pick(illnesses),
    院: () => chance.pick(hospitals),
    地: () => chance.pick(places),
    店: () => chance.pick(shops),
    月: () => String(chance.between(1, 11)),
    日: () => String(chance.between(1, 28)),
    额: () => String(chance.between(2, 99) * 100),
    面: () => String(chance.between(8, 200)),
    数: () => String(chance.between(2, 60)),
    号: () => invented(chance),
    号分: () => parted(invented(chance), ' '),
    号横: () => parted(invented(chance), '-'),
    号全: () =>
      invented(chance).replace(/[0-9X]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  };
  return template.replace(/\{([^}]+)\}/g, (whole, name: string) => words[name]?.() ?? whole);
}

/** A number of right form, of somebody born before 1900: nobody's. */
function invented(chance: Chance): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const born = `18${chance.between(50, 99)}${two(chance.between(1, 12))}${two(chance.between(1, 28))}`;
  const first = `350206${born}${String(chance.between(1, 999)).padStart(3, '0')}`;
  return first + citizenCheckDigit(first);
}

const parted = (number: string, sign: string): string =>
  [number.slice(0, 6), number.slice(6, 14), number.slice(14)].join(sign);
