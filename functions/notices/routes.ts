import type { Dependencies } from '../dependencies.ts';
import type { Route } from '../http/route.ts';
import { decideReplyRoute, deliverRoute, replyRoute } from './act.ts';
import { readNoticeRoute } from './read.ts';

export const noticeRoutes = (wired: Dependencies): Route[] => [
  readNoticeRoute(wired),
  deliverRoute(wired),
  replyRoute(wired),
  decideReplyRoute(wired),
];
