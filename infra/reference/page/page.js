// Shows the reference with Swagger UI, in the language of the page. Runs in the browser, beside its bundle.
/* global SwaggerUIBundle */
const place = document.getElementById('reference');

// The renderer has its own words in English alone: where the page has others, they stand in their place.
const words = new Map(Object.entries(JSON.parse(place.dataset.words)));

function translate(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    const word = words.get(node.data.trim());
    // What is written in a request or an example is not the renderer's.
    if (word !== undefined && word !== node.data && !node.parentElement?.closest('textarea, code, pre')) {
      node.data = word;
    }
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
