import { languages } from '../../shared/texts/languages.ts';
import { coded, meaning } from '../../shared/texts/said.ts';
import { inEveryLanguage, titleOf, written } from '../../shared/texts/write.ts';
import { type Answer, jsonAnswer } from '../http.ts';

/** What is answered while the platform is starting or stopping: what the gateway says when it is busy. */
export function starting(): Answer {
  const body = {
    type: '/v1/codes/busy',
    title: inEveryLanguage((language) => titleOf('busy', language)),
    status: 503,
    code: 'busy',
    detail: inEveryLanguage((language) => written(meaning(coded('busy')), language)),
  };
  return jsonAnswer(503, body, {
    'content-type': 'application/problem+json',
    'content-language': languages.join(', '),
    'retry-after': '1',
  });
}
