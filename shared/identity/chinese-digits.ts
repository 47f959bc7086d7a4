/** Zero to nine as they are written in Chinese, in plain and in bankers' signs, each at its value. */
export const chineseDigits = [
  ...['〇零○', '一壹', '二贰貳', '三叁參叄', '四肆'],
  ...['五伍', '六陆陸', '七柒', '八捌', '九玖'],
] as const;

/** The value of a digit in Chinese; less than zero for any other sign. */
export const chineseDigit = (sign: string): number =>
  chineseDigits.findIndex((signs) => signs.includes(sign));
