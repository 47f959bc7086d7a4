// Shows the reference with Swagger UI, in the language of the page. Runs in the browser, beside its bundle.
/* global SwaggerUIBundle */
const place = document.getElementById('reference');

// The renderer has its own words in English alone: where the page has others, they stand in their place.
const words = new Map(Object.entries(JSON.parse(place.dataset.words)));

// What is written in a request or an example is not the renderer's, nor is the name of a field or one of its values.
const ours =
  'textarea, code, pre, .parameters-col_name .parameter__name, .json-schema-2020-12__title, .json-schema-2020-12-json-viewer__value';

// Types and limits are put together: `array<string> | null`, `[1, 80] characters`.
const composed = '.parameter__type, .json-schema-2020-12__attribute, .json-schema-2020-12__constraint';

/** A type or limit, word by word; the pattern in one is none. */
function inWords(text) {
  const [, said, pattern] = /^(matches(?= )|.*)(.*)$/.exec(text);
  return said.replace(/[a-z]+(?:[ -][a-z]+)*/g, (word) => words.get(word) ?? word) + pattern;
}

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    const element = node.parentElement;
    if (element?.closest(ours)) return;
    const said = words.get(node.data.trim()) ?? (element?.closest(composed) ? inWords(node.data) : node.data);
    if (said !== node.data && said !== node.data.trim()) node.data = said;
    return;
  }
  for (const child of node.childNodes) translate(child);
}

new MutationObserver((changes) => {
  for (const { target, addedNodes, type } of changes) {
    if (type === 'characterData') translate(target);
    for (const node of addedNodes) translate(node);
  }
}).observe(place, { childList: true, characterData: true, subtree: true });

SwaggerUIBundle({
  domNode: place,
  url: 'v1/openapi.json',
  // Neither this page nor who reads it is told to anybody: no badge of a validator.
  validatorUrl: null,
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  requestInterceptor: (request) => ({
    ...request,
    headers: { 'Accept-Language': document.documentElement.lang, ...request.headers },
  }),
});
