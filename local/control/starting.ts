import { inEveryLanguage } from '../../shared/texts/every.ts';
import { languages } from '../../shared/texts/languages.ts';
import { coded, meaning } from '../../shared/texts/said.ts';
import { titleOf, written } from '../../shared/texts/write.ts';
import { type Answer, jsonAnswer } from '../http.ts';

/** What is answered while the platform is starting or stopping: what the gateway says when it is busy. */
export function starting(): Answer {
  const body = {
    type: '/v1/codes/busy',
    title: inEveryLanguage((texts) => titleOf('busy', texts)),
    status: 503,
    code: 'busy',
    detail: inEveryLanguage((texts) => written(meaning(coded('busy')), texts)),
  };
  return jsonAnswer(503, body, {
    'content-type': 'application/problem+json',
    'content-language': languages.join(', '),
    'retry-after': '1',
  });
}
