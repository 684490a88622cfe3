// Percent-encoding by RFC 3986: everything but the unreserved characters, as UTF-8; nothing is normalised.

/** Section 2.3 unreserved characters stay. @throws URIError for a lone surrogate */
export function encodeStrict(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * For `allowReserved`: reserved characters (section 2.2) and existing escapes stay, except the ones that would end the
 * value or the query: `#`, and in a query `&`. A `+` would be read as a space, so it is encoded.
 */
export function encodeReserved(text: string): string {
  return text.replace(/%[0-9A-Fa-f]{2}|[^%]|%/gu, (piece) => {
    if (/^%[0-9A-Fa-f]{2}$/.test(piece)) return piece;
    return RESERVED_KEPT.has(piece) ? piece : encodeStrict(piece);
  });
}

const RESERVED_KEPT = new Set(":/?@!$'()*,;=");
