/** The words of the page that says who may give which command. */
import type { Bar, Standing } from '../../shared/authority/may.ts';
import type { Language } from '../../shared/texts/languages.ts';

interface Words {
  title: string;
  about: string[];
  columns: readonly [command: string, by: string, not: string];
  standings: Readonly<Record<Standing, string>>;
  bars: Readonly<Record<Bar, string>>;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Who may give which command',
    about: [
      'A command on a case is given by whom the case names for it, in one role a request, and by nobody else: to all others there is no such case. Whoever has a conflict of interest leaves it to others. What a unit owed that has ended is done by whom the register of units names for it. An official is one whom the token names; a unit’s system, without an official, takes no step in anybody’s case.',
      'A timer only reminds, marks, returns, archives, and lets take effect what no reply stands against: it decides nothing.',
    ],
    columns: ['command', 'who may give it', 'who may not, after all'],
    standings: {
      anybody: 'anybody who is signed in: a person, a firm, an official of a unit',
      subject: 'the person whom it is about',
      provider: 'an official of the providing unit',
      sender: 'a system of the providing unit',
      inquirer: 'an official of a unit that inquired',
      handler: 'an official of the management body',
      adjudicator: 'an official of a court or organ that hears the proceedings',
      designator: 'an official of a unit that may initiate the measure',
      respondent: 'an official of a unit that was asked',
      supervision: 'an official of supervision',
      department: 'an official of the department',
      platform: 'a timer of the platform',
      deployment: 'the deployment, of what it ships with',
    },
    bars: {
      'about-oneself': 'whoever it is about',
      'own-unit-concerned': 'officials of the unit that it is about, or of the one that has its duties',
      'brought-by-oneself': 'the official who filed the record',
      'brought-by-own-unit': 'officials of the unit that filed the record',
      'own-draft': 'the official who drafted it',
      'claimed-by-another': 'whoever has not claimed it, where another has',
      'wrote-in-it': 'officials whose words it holds',
      'worded-by-oneself': 'officials who corrected it',
    },
  },
  'zh-CN': {
    title: '各项操作由谁办理',
    about: [
      '对一个事项的操作，只能由该事项指明的人以一种身份办理；对其他任何人，该事项视为不存在。有利害关系的应当回避，由他人办理。单位终止后，其尚未办结的事项由单位名录指明的承接单位办理。承办人员以令牌写明的为准；没有写明承办人员的单位系统，不得对任何人的事项作出处理。',
      '定时任务只提醒、标记、退回、归档，以及使期满无申辩的记录生效；不作任何决定。',
    ],
    columns: ['操作', '由谁办理', '谁须回避'],
    standings: {
      anybody: '任何登录的人：个人、企业、单位的承办人员',
      subject: '当事人本人',
      provider: '信息提供单位的承办人员',
      sender: '信息提供单位的系统',
      inquirer: '查询单位的承办人员',
      handler: '公共信用信息工作机构的承办人员',
      adjudicator: '审理该案的人民法院或者复议机关的承办人员',
      designator: '可以发起该措施的单位的承办人员',
      respondent: '被要求响应的单位的承办人员',
      supervision: '监督部门的承办人员',
      department: '主管部门的承办人员',
      platform: '平台的定时任务',
      deployment: '部署（随产品发布的内容）',
    },
    bars: {
      'about-oneself': '事项所涉的本人',
      'own-unit-concerned': '作为当事人的单位及承接其事项的单位的承办人员',
      'brought-by-oneself': '报送该记录的承办人员',
      'brought-by-own-unit': '报送该记录的单位的承办人员',
      'own-draft': '起草该内容的承办人员',
      'claimed-by-another': '该事项已由他人领取的，领取人以外的承办人员',
      'wrote-in-it': '所写文字在其中的承办人员',
      'worded-by-oneself': '更正过该记录的承办人员',
    },
  },
};
