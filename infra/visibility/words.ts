/** The words of the page that says who sees a record when. */
import type { Mark } from '../../shared/application/kind.ts';
import type { Language } from '../../shared/texts/languages.ts';
import type { WithheldBecause } from '../../shared/visibility/visibility.ts';
import type { LookAs } from './viewers.ts';

interface Words {
  title: string;
  about: string[];
  columns: readonly [status: string, marks: string];
  viewers: Readonly<Record<Exclude<LookAs, 'settling'>, string>>;
  marks: Readonly<Record<Exclude<Mark, 'noted'>, string>>;
  nothing: string;
  whatever: string;
  lostEvents: string;
  over: string;
  expunging: string;
  withdrawn: string;
  shown: string;
  annotated: string;
  because: Readonly<Record<WithheldBecause, string>>;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Who sees a record when',
    about: [
      'Every read asks one function, `view`; this page is what it answers. A row is a record in a status, with what applications do to it; a cell is what somebody sees of it. Of several marks the one that protects most counts. The instant of its end counts before everything, whether or not a timer has run.',
      '"Annotated": with the note of what is open or stands; an objection is noted for everybody, any other application for its subject, its provider and whoever decides. An open application that keeps it from nobody is noted for these alone, and changes nothing for others.',
    ],
    columns: ['status', 'what stands on it'],
    viewers: {
      subject: 'its subject',
      'provider-official': 'a named official of its provider',
      'provider-system': 'a system of its provider',
      handler: 'the handler of an open application to it',
      organ: 'an organ, for a purpose in its scope',
      authorized: 'who has its subject’s authorization',
      'joint-response': 'a unit of a measure on it',
      public: 'everybody, of an organization, but no individual business',
      supervision: 'supervision, of an exemption not seen to',
    },
    marks: {
      annotated: 'under objection',
      suspended: 'suspended',
      repaired: 'repaired',
      undisclosed: 'not disclosed, at its subject’s wish',
    },
    nothing: 'nothing',
    whatever: 'whatever',
    lostEvents: 'a restore lost events of it, and nobody has settled that',
    over: 'at or after its end',
    expunging: 'it is asked to be expunged',
    withdrawn: 'it rests on a consent that is withdrawn',
    shown: 'shown',
    annotated: 'shown, annotated',
    because: {
      'recording-period-over': '— its period is over',
      deleted: '— it is deleted',
      repaired: '— it is repaired',
      undisclosed: '— it is withheld at its subject’s wish',
      suspended: '— it is suspended',
      'events-lost': '— a restore lost events of it',
      'no-case-in-hand': '— no case in hand',
      'not-listed': '— not in effect',
      'notice-period': '— its notice period runs',
      'another-subject': '— another’s',
      'another-provider': '— another’s',
      'outside-scope-of-use': '— outside its scope of use',
      'no-authorization-in-force': '— no authorization in force',
      'not-public': '— not public',
      'another-record': '— another record',
      'nothing-to-see-to': '— nothing to see to',
      'no-consent-in-force': '— no consent in force',
      expunging: '— whether it is held is being decided',
      expunged: '— its content is destroyed',
    },
  },
  'zh-CN': {
    title: '谁在何时看得到一条信息',
    about: [
      '所有读取都经过同一个函数 `view`，本页即其答复。每一行是一种状态的信息及各类申请对它的作用，每一格是某人看到的内容。有多种作用的，以最有利于信息主体的为准。记录期限届满的时刻优先于一切，不论定时任务是否已经运行。',
      '“标注”是指同时写明正在办理或者已经获准的事项：异议对所有人标注，其他申请只对信息主体、信息提供单位和决定人标注。仅仅提出、尚未产生作用的申请，只对上述各方标注，对其他人没有影响。',
    ],
    columns: ['状态', '所受的作用'],
    viewers: {
      subject: '信息主体',
      'provider-official': '信息提供单位的承办人员',
      'provider-system': '信息提供单位的系统',
      handler: '办理相关申请的经办人',
      organ: '国家机关（在使用范围内）',
      authorized: '取得信息主体授权的单位',
      'joint-response': '参与联合响应的单位',
      public: '任何人（法人和非法人组织的信息，不含个体工商户）',
      supervision: '监督部门（尚未核查的免于事前告知）',
    },
    marks: {
      annotated: '异议处理中',
      suspended: '中止公示',
      repaired: '已修复',
      undisclosed: '按本人意愿不予公开',
    },
    nothing: '无',
    whatever: '任何作用',
    lostEvents: '数据恢复中遗失变更，尚未处理',
    over: '期限届满之时及以后',
    expunging: '已申请销毁、尚未决定',
    withdrawn: '所依据的同意已撤回',
    shown: '可见',
    annotated: '可见并标注',
    because: {
      'recording-period-over': '—记录期限届满',
      deleted: '—已删除',
      repaired: '—已修复',
      undisclosed: '—按本人意愿不予公开',
      suspended: '—中止公示',
      'events-lost': '—数据恢复中遗失变更，尚未处理',
      'no-case-in-hand': '—没有经办的申请',
      'not-listed': '—尚未生效或者已失效',
      'notice-period': '—告知期限未满',
      'another-subject': '—他人的信息',
      'another-provider': '—其他单位的信息',
      'outside-scope-of-use': '—超出使用范围',
      'no-authorization-in-force': '—没有有效的授权',
      'not-public': '—不公开',
      'another-record': '—另一条信息',
      'nothing-to-see-to': '—没有需要核查的事项',
      'no-consent-in-force': '—没有有效的同意',
      expunging: '—是否销毁正在决定',
      expunged: '—内容已经销毁',
    },
  },
};
