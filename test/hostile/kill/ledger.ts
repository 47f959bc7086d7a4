/** What was acknowledged to clients, kept outside the platform. */

export type Bearer = 'yunling-foods' | 'lin-xiaoman';

export interface KnownRecord {
  /** The client of its subject. */
  bearer: Bearer;
  id: string;
  submission: string;
  documentNumber: string;
  /** In effect at once, under a cited law. */
  exempt: boolean;
  delivered: boolean;
  replied: boolean;
  withdrawn: boolean;
}

export interface KnownObjection {
  id: string;
  record: string;
  decided: boolean;
}

export interface KnownResponse {
  id: string;
  asked: string[];
  answered: string[];
}

/** A file of rows that was said to be there: each row a decision of its own. */
export interface KnownFile {
  id: string;
  rows: number;
}

export interface Ledger {
  files: KnownFile[];
  records: KnownRecord[];
  objections: KnownObjection[];
  responses: KnownResponse[];
  /** Inquiries by their identifiers, which are those of their entries on the access list. */
  looks: { id: string; matter: string; seen: string[] }[];
  /** Answers that must not come. */
  wrong: string[];
}

export const emptyLedger = (): Ledger => ({
  files: [],
  records: [],
  objections: [],
  responses: [],
  looks: [],
  wrong: [],
});

/** How many acts the ledger holds, each acknowledged. */
export const actsIn = ({ files, records, objections, responses, looks }: Ledger): number =>
  records.reduce((sum, r) => sum + 1 + [r.delivered, r.replied, r.withdrawn].filter(Boolean).length, 0) +
  objections.reduce((sum, { decided }) => sum + 1 + Number(decided), 0) +
  responses.reduce((sum, { answered }) => sum + 1 + answered.length, 0) +
  looks.length +
  files.length;
