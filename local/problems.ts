/** What the platform on one machine says itself where it does not do what is asked, in each language. */
import { type Language, languages } from '../shared/texts/languages.ts';
import { type Answer, jsonAnswer } from './http.ts';

interface Problem {
  title: string;
  detail: string;
}

interface Problems {
  notLocal: Problem;
  notThere: Problem;
  headersTooLong: Problem;
  unreadable: Problem;
  failed: Problem;
  clock: { title: string; details: Record<ClockFault, string> };
}

/** Why the clock is not moved. */
export type ClockFault = 'no-object' | 'no-duration' | 'no-instant' | 'backwards' | 'too-far';

const problems: Readonly<Record<Language, Problems>> = {
  en: {
    notLocal: { title: 'Forbidden', detail: 'Only programs on this machine may ask this.' },
    notThere: { title: 'Not found', detail: 'There is nothing at this address of the local platform.' },
    headersTooLong: {
      title: 'Request header fields too large',
      detail: 'The address and the headers of a request hold 16 KB at most.',
    },
    unreadable: {
      title: 'Bad request',
      detail: 'This cannot be read as an HTTP request, or did not come in time.',
    },
    failed: { title: 'Internal server error', detail: 'The local platform failed; see its log.' },
    clock: {
      title: 'The clock was not moved',
      details: {
        'no-object': 'The body must be an object with "advance" or "to".',
        'no-duration':
          '"advance" must be an ISO 8601 duration of weeks, days, hours, minutes and seconds, as P10D or PT36H.',
        'no-instant': '"to" must be an ISO 8601 instant.',
        backwards: 'The clock cannot be moved backwards.',
        'too-far': 'The clock goes no further than the year 9000.',
      },
    },
  },
  'zh-CN': {
    notLocal: { title: '不允许', detail: '只有本机上的程序才能访问此地址。' },
    notThere: { title: '没有找到', detail: '本机平台的这个地址没有内容。' },
    headersTooLong: { title: '请求头过长', detail: '一次请求的地址和请求头合计不得超过16千字节。' },
    unreadable: { title: '请求有误', detail: '无法识别为网络请求，或者未在规定时间内发送完毕。' },
    failed: { title: '内部错误', detail: '本机平台出错，请查看平台日志。' },
    clock: {
      title: '时钟没有调整',
      details: {
        'no-object': '请求正文应为一个对象，其中写明 "advance" 或者 "to"。',
        'no-duration': '"advance" 应为周、日、时、分、秒组成的时长，例如 P10D 或者 PT36H。',
        'no-instant': '"to" 应为一个时刻，例如 2026-12-01T02:00:00Z。',
        backwards: '时钟不能往回调。',
        'too-far': '时钟最多只能调到9000年。',
      },
    },
  },
};

/** A problem document (RFC 9457) in every language: whoever asks the machine itself has said none. */
export function problemAnswer(status: number, of: (said: Problems) => Problem): Answer {
  const said = languages.map((language) => of(problems[language]));
  const body = {
    type: 'about:blank',
    title: said.map(({ title }) => title).join(' / '),
    status,
    code: `http-${status}`,
    detail: said.map(({ detail }) => detail).join(' / '),
  };
  return jsonAnswer(status, body, {
    'content-type': 'application/problem+json',
    'content-language': languages.join(', '),
  });
}
