// How a server may read one value of a path before it routes: still encoded, decoded once or more often, with a matrix
// parameter, a file extension or surrounding white space cut off.
import { decodeOnce } from "../../catalog/match-path.ts";
import { encodeStrict } from "./percent-encode.ts";

export type Reading = (value: string) => string;

const decoded: Reading = (value) => decodeOnce(value) ?? value;

/** RFC 3986 section 3.3: what follows `;` in a segment is a parameter of it, which many servers cut off. */
const withoutMatrix: Reading = (value) =>
  value
    .split("/")
    .map((segment) => segment.split(";", 1)[0] ?? "")
    .join("/");

/** Several frameworks take `.json` and the like behind the last segment as the wanted format. */
const withoutExtension: Reading = (value) => value.replace(/\.[a-z][a-z0-9]{0,7}$/i, "");

const trimmed: Reading = (value) => value.trim();

/** As often as a chain of proxies and frameworks might decode. */
const DECODINGS: readonly Reading[] = [
  encodeStrict,
  (value) => value,
  decoded,
  (value) => decoded(decoded(value)),
  (value) => decoded(decoded(decoded(value))),
];
const CUTS: readonly Reading[] = [
  (value) => value,
  withoutMatrix,
  withoutExtension,
  (value) => withoutExtension(withoutMatrix(value)),
];

/** Each reading that a plausible server applies to every value of a path. */
export const READINGS: readonly Reading[] = DECODINGS.flatMap((decode) =>
  CUTS.map(
    (cut): Reading =>
      (value) =>
        trimmed(cut(decode(value))),
  ),
).concat(DECODINGS);

/** Letter case, and characters that compatibility forms make equal, tell no two routes apart. */
export const fold = (text: string): string => text.normalize("NFKC").toUpperCase().toLowerCase();
