/** What S3 answers with: errors and lists, in XML. */
import type { Answer } from '../http.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as XML has it. */
export const xmlText = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** An answer in XML. */
export const xmlAnswer = (status: number, xml: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `${declaration}${xml}`,
});

/** An error as S3 tells it. */
export const failure = (status: number, code: string, message: string): Answer =>
  xmlAnswer(status, `<Error><Code>${code}</Code><Message>${xmlText(message)}</Message></Error>`);

/** What cannot be answered otherwise, thrown. */
export class Refused extends Error {
  readonly answer: Answer;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.answer = failure(status, code, message);
  }
}
