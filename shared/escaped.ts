/** What RFC 3986 escapes and `encodeURIComponent` does not. */
const unescaped = /[!'()*]/g;

/** A text as RFC 3986 has it in a query, and RFC 5987 in a header. */
export const escaped = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(
    unescaped,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
