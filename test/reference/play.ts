/** The examples of the reference: one course of things through every operation, in the words of a language. */
import { referenceTexts } from '../../infra/reference/texts/index.ts';
import type { Language } from '../../shared/texts/languages.ts';
import { callers } from '../support/callers.ts';
import { applied } from './plays/apply.ts';
import { castOf } from './plays/cast.ts';
import { expunged } from './plays/expunge.ts';
import { noticed } from './plays/file.ts';
import { consented, inquired } from './plays/inquire.ts';
import { answeredJointly } from './plays/measure.ts';
import { missed, objected } from './plays/object.ts';
import { open } from './plays/open.ts';
import { overseen } from './plays/oversee.ts';
import { declared, pledged, practitionerFound } from './plays/pledge.ts';
import { heard, published } from './plays/publish.ts';
import { recalled } from './plays/recall.ts';
import { fileSent } from './plays/send-file.ts';
import { recorder } from './recorder.ts';

const begun = '2026-12-01T02:00:00.000Z';

/** Plays them all. Gives each operation's example by its id. */
export async function played(language: Language) {
  const words = referenceTexts[language].examples;
  const recording = await recorder(language, begun);
  const city = { ...recording, ...castOf(words), words };
  await open(city);
  const record = await noticed(city);
  await fileSent(city);
  await objected(city);
  await missed(city);
  await inquired(city);
  await consented(city);
  await city.call('GET /v1/disclosures', city.anybody, {
    query: { item: 'administrative-penalties', unit: 'market-regulation' },
  });
  await pledged(city);
  await declared(city);
  await practitionerFound(city);
  await answeredJointly(city);
  await recalled(city);
  await published(city);
  await city.call('GET /v1/worklist', city.provider);
  await city.call('GET /v1/audit/promptness', callers.supervision);
  await city.call('GET /v1/audit/refused-looks', callers.supervision);
  await overseen(city);
  await expunged(city);
  await recording.sealAll();
  await city.call('GET /v1/audit/proofs/{id}', callers.supervision, { id: record });
  const id = await recording.damage(record);
  await city.call('GET /v1/audit/findings/{id}', callers.supervision, { id });
  await city.call('POST /v1/audit/findings/{id}/settlements', callers.supervision, {
    id,
    body: { document: words.settledDocument, reasons: words.settledReasons },
    headers: { 'if-match': '"1"' },
  });
  await recording.loses(record);
  const lost = await city.call('GET /v1/losses/{id}', callers.handler, { id: record });
  await city.call('POST /v1/losses/{id}/settlements', callers.handler, {
    id: record,
    body: { outcome: 'stands', document: words.lossDocument, reasons: words.lossReasons },
    headers: { 'if-match': String(lost.headers.etag) },
  });
  await applied(city);
  // Last, as the clock goes on by the period for comments.
  await heard(city);
  return recording.kept();
}
