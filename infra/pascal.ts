/** A name as logical ids have it: `joint-responses` as `JointResponses`, `noticePeriodDays` as `NoticePeriodDays`. */
export const pascal = (name: string): string =>
  name
    .split('-')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('');
