// The last look before sending, with no knowledge of who decided: the address, read as the HTTP client reads it, is on
// the configured base and has the template's literal segments.
import { PortolanError } from "../errors.ts";
import type { UpstreamRequest } from "./request.ts";

/** @throws PortolanError path_param_invalid */
export function requireSameTarget(request: UpstreamRequest, address: string): void {
  const base = new URL(request.baseUrl);
  const url = new URL(address);
  const prefix = base.pathname.replace(/\/+$/, "");
  const [written = ""] = request.target.split("?", 1);
  const same =
    url.origin === base.origin &&
    url.username === "" &&
    url.password === "" &&
    url.pathname === `${prefix}${written}` &&
    hasSegmentsOf(request.template, url.pathname.slice(prefix.length));
  if (same) return;
  throw new PortolanError("path_param_invalid", "the values would change which operation is called");
}

/** Segment for segment: a literal one is equal, one with parameters begins and ends with its literals. */
function hasSegmentsOf(template: string, path: string): boolean {
  const [plain = ""] = template.split(/[?#]/, 1);
  const wanted = plain.split("/");
  const given = path.split("/");
  return (
    wanted.length === given.length && wanted.every((segment, index) => fits(segment, given[index] ?? ""))
  );
}

function fits(segment: string, encoded: string): boolean {
  const first = segment.indexOf("{");
  const last = segment.lastIndexOf("}");
  const given = decode(encoded);
  if (first < 0 || last < first) return given === decode(segment);
  const head = segment.slice(0, first);
  const tail = segment.slice(last + 1);
  return (
    given.length > head.length + tail.length &&
    given.startsWith(head) &&
    given.endsWith(tail) &&
    !/^\.{1,2}$/.test(given)
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
