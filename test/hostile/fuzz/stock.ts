/** Lawful cases in stock: of each command some on which it may be given, with the request that does so. */
import { type Client, createClient } from '../../../client/src/index.ts';
import { done } from '../../../local/acts/answered.ts';
import { file, readSubmission, recordsOf, type Submission } from '../../../local/acts/file.ts';
import type { SubjectCode } from '../../../shared/identity/subject-code.ts';
import { commendedFirm } from '../../shared/formats/commendation/rows.ts';
import { designationRow } from '../../support/filings.ts';
import { inventedOrganization, penaltyRow, submissionOf } from '../../support/penalties.ts';
import { prepare } from './stock/prepare.ts';
import { by, commendations, designations, type Lawful } from './stock/ready.ts';
import type { Issuer, Token } from './tokens.ts';

const [mostPolls, pollMs] = [300, 100];

/** The commands of which there are cases in stock. */
export const stocked: readonly string[] = Object.keys(prepare);

export class Stock {
  /** Every case that was made for it. */
  readonly ids: string[] = [];
  count = 0;
  readonly together: number;
  private readonly url: string;
  private readonly issuer: Issuer;
  private readonly ready = new Map<string, Lawful[]>();
  private readonly filling = new Map<string, Promise<void>>();

  /** @param together how many cases of a kind are made at once */
  constructor(url: string, issuer: Issuer, together: number) {
    this.url = url;
    this.issuer = issuer;
    this.together = together;
  }

  /** A case on which a command may be given; it is nobody else's until it is put back. */
  async take(command: string): Promise<Lawful> {
    for (;;) {
      const found = this.ready.get(command)?.pop();
      if (found) return found;
      const filling = this.filling.get(command) ?? this.fill(command);
      this.filling.set(command, filling);
      await filling;
    }
  }

  /** Puts a case back on which nothing was done. */
  putBack(command: string, lawful: Lawful): void {
    this.ready.set(command, [...(this.ready.get(command) ?? []), lawful]);
  }

  as = (token: Token): Client =>
    createClient({
      url: this.url,
      language: 'en',
      token: () => this.issuer.sign(token),
    });

  made(id: string): string {
    this.ids.push(id);
    return id;
  }

  row = ({ code }: SubjectCode, changes: Record<string, string> = {}) =>
    penaltyRow({ '行政相对人代码_1（统一社会信用代码）': code, ...changes });

  /** Submits, and waits until it is in a state. */
  async submitted(token: Token, body: Submission, status: string): Promise<string> {
    const id = this.made((await done(file(this.as(token), body))).id);
    await this.until(async () => (await done(readSubmission(this.as(by.filer), id))).status === status);
    return id;
  }

  /** Records of the firm, filed by the same official. */
  async records(
    about: SubjectCode,
    more: Partial<Submission> = {},
    changes: Record<string, string> = {},
  ): Promise<string[]> {
    const designation = () =>
      designationRow({
        subject_code: about.code,
        document_number: `市监列〔2026〕备${++this.count}号`,
        facts: `在食品中添加非食用物质，第${this.count}次。`,
        decided_on: '2026-11-20',
      });
    const commendation = () =>
      commendedFirm({ 统一社会信用代码: about.code, 表彰文号: `市监表〔2026〕备${++this.count}号` });
    const rowOf: Record<string, () => Record<string, unknown>> = {
      [designations]: designation,
      [commendations]: commendation,
    };
    const rows = Array.from(
      { length: this.together },
      rowOf[more.item ?? ''] ?? (() => this.row(about, changes)),
    );
    const id = await this.submitted(by.filer, submissionOf(rows, more), 'recorded');
    const records = recordsOf(await done(readSubmission(this.as(by.filer), id)));
    return records.map((record) => this.made(record));
  }

  async until(holds: () => Promise<boolean>): Promise<void> {
    for (let poll = 0; poll < mostPolls; poll++) {
      if (await holds()) return;
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
    throw new Error('What was set going for a case in stock did not come.');
  }

  private async fill(command: string): Promise<void> {
    const make = prepare[command];
    if (!make) throw new Error(`There is no lawful case of ${command}.`);
    const about = { kind: 'organization', code: inventedOrganization() } as const;
    const made = await make(this, about);
    const whole = made.map(({ id = '', headers = {}, body = {}, token }) => ({
      token,
      id,
      headers,
      body,
      about,
    }));
    this.ready.set(command, [...(this.ready.get(command) ?? []), ...whole]);
    this.filling.delete(command);
  }
}
