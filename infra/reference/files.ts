/** The files that the function of the reference serves: the document and the page in each language, what the page loads. */
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Language, languages } from '../../shared/texts/languages.ts';
import { openApi } from './document.ts';
import { referenceTexts } from './texts/index.ts';

const renderer = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const ours = fileURLToPath(new URL('page', import.meta.url));

/** What the page loads, in this order. */
const loaded = [
  join(renderer, 'swagger-ui.css'),
  join(ours, 'page.css'),
  join(renderer, 'swagger-ui-bundle.js'),
  join(ours, 'page.js'),
];

/** What its licence asks to go with it. */
const licence = ['LICENSE', 'NOTICE'];

/** Writes them all into the folder of the function's bundle. */
export function writeReferenceFiles(folder: string): void {
  mkdirSync(join(folder, 'docs'), { recursive: true });
  const names = loaded.map((file) => copyNamed(file, join(folder, 'docs')));
  for (const file of licence) copyFileSync(join(renderer, file), join(folder, `swagger-ui.${file}`));
  for (const language of languages) {
    writeFileSync(join(folder, `openapi.${language}.json`), JSON.stringify(openApi(language)));
    writeFileSync(join(folder, `docs.${language}.html`), pageIn(language, names));
  }
}

/** Copies a file under a name that holds a digest of its content. Gives the name. */
function copyNamed(file: string, folder: string): string {
  // Whoever looks for the map of a script would look for a file that is not deployed.
  const content = readFileSync(file, 'utf8').replace(/\n?(\/\/|\/\*)# sourceMappingURL=.*$/, '\n');
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const [stem] = file.slice(dirname(file).length + 1).split('.');
  const name = `${stem}.${digest}${extname(file)}`;
  writeFileSync(join(folder, name), content);
  return name;
}

/** Everything is named from where the page stands, whatever domain and stage that is. */
function pageIn(language: Language, names: readonly string[]): string {
  const tags = names.map((name) =>
    name.endsWith('.css')
      ? `<link rel="stylesheet" href="docs/${name}">`
      : `<script src="docs/${name}" defer></script>`,
  );
  const { title, page } = referenceTexts[language];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
${tags.join('\n')}
</head>
<body>
<div id="reference" data-words="${escaped(JSON.stringify(page))}"></div>
</body>
</html>
`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
