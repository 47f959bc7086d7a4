import type { titles as english } from '../en/titles.ts';
import type { Texts } from '../texts.ts';

/** What a problem is called, in Chinese. */
export const titles: Texts<typeof english> = {
  'malformed-request': '请求无法读取',
  unauthenticated: '需要有效的令牌',
  'no-basis': '没有法定的查询依据',
  'scope-too-small': '令牌没有所需的权限',
  'not-yours': '不属于您的权限范围',
  'not-found': '未找到',
  conflict: '目前不能办理',
  'changed-meanwhile': '内容已有变动',
  'body-too-large': '内容过大',
  'unsupported-media-type': '不支持的内容类型',
  'invalid-fields': '部分内容不符合要求',
  'idempotency-key-reused': '请求标识已用于其他请求',
  'precondition-required': '需要提供 If-Match',
  busy: '系统繁忙',
  'keys-unfit': '平台暂时不能提供服务',
  'internal-error': '平台处理失败',
};
