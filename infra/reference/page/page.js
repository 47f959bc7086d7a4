// Shows the reference with Swagger UI, in the language of the page. Runs in the browser, beside its bundle.
/* global SwaggerUIBundle */
SwaggerUIBundle({
  dom_id: '#reference',
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
