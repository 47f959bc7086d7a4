/** Many texts in little memory: as bytes, outside what is looked through for garbage. */
import { coded } from '../../texts/said.ts';
import { Refused } from '../refused.ts';
import type { CellText } from './strings.ts';

/** In bytes, of all texts that cells share, as they are kept: 1,200 characters of Chinese for each of 100,000 rows. */
const mostBytes = 256_000_000;
/** What keeping a text costs beside it, so that empty ones are bounded too. */
const beside = 8;
/** How many texts lie together. */
const pageSize = 256;

/** Where every character is one of Latin-1 a byte is enough for each, else it takes two. */
const isWide = (text: string): boolean => /[^\0-\xff]/.test(text);
const wide = 1;
const struck = 2;

interface Page {
  bytes: Buffer;
  /** Where each text ends. */
  ends: Uint32Array;
  marks: Uint8Array;
}

/** Texts by their position, from 0. */
export class SharedTexts {
  private readonly pages: Page[] = [];
  private begun: { bytes: Buffer; marks: number }[] = [];
  private left = mostBytes;

  /** Throws `Refused` where there is too much text to be kept. */
  add({ text, isStruck }: CellText): void {
    const isWideText = isWide(text);
    const bytes = Buffer.from(text, isWideText ? 'utf16le' : 'latin1');
    this.left -= bytes.length + beside;
    if (this.left < 0) throw new Refused(coded('workbook-texts-too-large', { most: mostBytes / 1_000_000 }));
    this.begun.push({ bytes, marks: (isWideText ? wide : 0) + (isStruck ? struck : 0) });
    if (this.begun.length === pageSize) {
      this.pages.push(pageOf(this.begun));
      this.begun = [];
    }
  }

  /** Null where there is none. */
  at(index: number): CellText | null {
    if (!Number.isInteger(index) || index < 0) return null;
    const page = this.pages[Math.floor(index / pageSize)];
    const place = index % pageSize;
    if (!page) return this.atEnd(index);
    const marks = page.marks[place] ?? 0;
    const text = page.bytes.toString(
      encodingBy(marks),
      place === 0 ? 0 : page.ends[place - 1],
      page.ends[place],
    );
    return { text, isStruck: (marks & struck) !== 0 };
  }

  private atEnd(index: number): CellText | null {
    const found = this.begun[index - this.pages.length * pageSize];
    if (!found) return null;
    return { text: found.bytes.toString(encodingBy(found.marks)), isStruck: (found.marks & struck) !== 0 };
  }
}

const encodingBy = (marks: number) => ((marks & wide) !== 0 ? 'utf16le' : 'latin1');

function pageOf(texts: readonly { bytes: Buffer; marks: number }[]): Page {
  let end = 0;
  return {
    bytes: Buffer.concat(texts.map(({ bytes }) => bytes)),
    ends: Uint32Array.from(texts, ({ bytes }) => {
      end += bytes.length;
      return end;
    }),
    marks: Uint8Array.from(texts, ({ marks }) => marks),
  };
}
