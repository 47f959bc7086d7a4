/** The texts of the reference, by their names as the document asks for them. */
import type { ProcessName } from '../../../functions/contracts.ts';
import type { Described } from '../../../functions/http/operation.ts';
import type { Language } from '../../../shared/texts/languages.ts';
import { processes } from '../processes.ts';
import { en } from './en.ts';
import type { ProcessTexts, ReferenceCatalog } from './texts.ts';
import { zh } from './zh.ts';

export interface ReferenceTexts
  extends Pick<
    ReferenceCatalog,
    | 'title'
    | 'description'
    | 'token'
    | 'server'
    | 'csv'
    | 'workbook'
    | 'headers'
    | 'ids'
    | 'examples'
    | 'page'
  > {
  tag(process: ProcessName): string;
  summary(process: ProcessName, route: string): string;
  query(name: string): string;
  answer(status: string): string;
  field(component: string, name: string): string;
  value(value: string): string;
}

type Named = Readonly<Record<string, string>>;

function found(texts: Named, name: string): string {
  const text = texts[name];
  if (text === undefined) throw new Error(`The reference has no text for "${name}".`);
  return text;
}

type Texts = ProcessTexts<Described>;

const textsOfProcess = (process: ProcessName, language: Language): Texts =>
  processes[process].texts[language];

function textsOf(catalog: ReferenceCatalog, language: Language): ReferenceTexts {
  const fields: Readonly<Record<string, Named | undefined>> = Object.assign(
    {},
    catalog.shared,
    ...Object.values(processes).map(({ texts }) => texts[language].fields),
  );
  return {
    ...catalog,
    tag: (process) => textsOfProcess(process, language).about,
    summary: (process, route) => found(textsOfProcess(process, language).operations, route),
    query: (name) => found(catalog.queries, name),
    answer: (status) => found(catalog.answers, status),
    value: (value) => found(catalog.values, value),
    field: (component, name) => fields[component]?.[name] ?? found(catalog.common, name),
  };
}

export const referenceTexts: Readonly<Record<Language, ReferenceTexts>> = {
  en: textsOf(en, 'en'),
  'zh-CN': textsOf(zh, 'zh-CN'),
};
