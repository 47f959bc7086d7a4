/** What `npm start` says, in each language. */
import type { Language } from '../shared/texts/languages.ts';

export interface Said {
  synthesizing: string;
  synthesized: string;
  upToDate: string;
  services: string;
  resources: string;
  up: string;
  stopping: string;
  listening: (url: string) => string;
  clients: string;
  columns: readonly [id: string, secret: string, scope: string, who: string];
  data: (folder: string) => string;
}

/** What takes its time while a platform starts. */
export type Progress = 'services' | 'resources';

export const said: Readonly<Record<Language, Said>> = {
  en: {
    synthesizing: 'synthesizing the template',
    synthesized: 'synthesized',
    upToDate: 'the template is up to date',
    services: 'starting the database and the queues',
    resources: 'creating the tables and queues of the template',
    up: 'up',
    stopping: 'Stopping.',
    listening: (url) => `Listening on ${url}`,
    clients: 'Demo clients (this machine only):',
    columns: ['client_id', 'client_secret', 'scope', 'who'],
    data: (folder) => `Data and logs are in ${folder} (functions.log, platform.log). Stop with Ctrl-C.`,
  },
  'zh-CN': {
    synthesizing: '正在合成模板',
    synthesized: '模板已合成',
    upToDate: '模板已是最新',
    services: '正在启动数据库和队列',
    resources: '正在创建模板中的表和队列',
    up: '已启动',
    stopping: '正在停止。',
    listening: (url) => `地址：${url}`,
    clients: '演示客户端（仅限本机）：',
    columns: ['client_id', 'client_secret', 'scope', '身份'],
    data: (folder) => `数据和日志在 ${folder}（functions.log、platform.log）。按 Ctrl-C 停止。`,
  },
};
