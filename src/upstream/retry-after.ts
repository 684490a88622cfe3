// How long the API asks to wait (RFC 9110 section 10.2.3), capped: an assistant must never wait for years.

/** Seconds. */
const MAX_RETRY_AFTER_S = 3600;

type Headers = Readonly<Record<string, string>>;

/** Whole seconds, or undefined. A date counts from the answer's own Date header, so that clocks need not agree. */
export function retryAfterOf(headers: Headers): number | undefined {
  const text = headers["retry-after"]?.trim();
  if (text !== undefined && text !== "") return capped(secondsOf(text, headers));
  return headers["x-ratelimit-remaining"] === "0" ? capped(resetOf(headers)) : undefined;
}

function secondsOf(text: string, headers: Headers): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^[-+\d.]+$/.test(text)) return Number.NaN;
  return (Date.parse(text) - Date.parse(headers["date"] ?? "")) / 1000;
}

/** Seconds from now, or a Unix time: large numbers are times. */
function resetOf(headers: Headers): number {
  const value = Number(headers["x-ratelimit-reset"]);
  return value > 1_000_000_000 ? value - Date.parse(headers["date"] ?? "") / 1000 : value;
}

function capped(seconds: number): number | undefined {
  if (!Number.isFinite(seconds)) return seconds === Number.POSITIVE_INFINITY ? MAX_RETRY_AFTER_S : undefined;
  return seconds < 0 ? undefined : Math.min(MAX_RETRY_AFTER_S, Math.ceil(seconds));
}
