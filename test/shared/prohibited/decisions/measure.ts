/** How many of some invented texts are missed, and how many refused that tell of nobody. */
import { found, holdsNumber } from '../support.ts';
import { type InventedText, inventedTexts } from './generate.ts';

export interface Measured {
  /** How many texts hold something, and how many nothing. */
  holding: number;
  clean: number;
  /** What holds something of which nothing was found. */
  missed: InventedText[];
  /** What holds nothing, and would come back. */
  wronglyRefused: InventedText[];
}

const isRefused = ({ text }: InventedText): boolean => found(text).length > 0 || holdsNumber(text);

export function measured(count: number, seed: number): Measured {
  const texts = inventedTexts(count, seed);
  const holding = texts.filter(({ holds }) => holds !== null);
  const clean = texts.filter(({ holds }) => holds === null);
  return {
    holding: holding.length,
    clean: clean.length,
    missed: holding.filter((text) => !isRefused(text)),
    wronglyRefused: clean.filter(isRefused),
  };
}
