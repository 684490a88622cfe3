// The key of a write: how it must look, whom it belongs to, and the key that the API gets in its place.

import type { Session } from "../auth/session.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import { sha256 } from "../catalog/sha256.ts";
import { PortolanError } from "../errors.ts";
import { kindOf } from "../executor/given/read-maps.ts";
import { isIdempotencyHeader } from "../executor/managed-headers.ts";
import type { UpstreamRequest } from "../upstream/request.ts";

/** The tools' input of that name. */
export const KEY_INPUT = {
  idempotency_key: {
    type: "string",
    minLength: 8,
    maxLength: 128,
    description:
      "A new UUID per intended write. An equal call with the same key within 24 hours brings back the first result and is not carried out twice.",
  },
} as const;

const VISIBLE_ASCII = /^[\x21-\x7e]{8,128}$/;

/** @throws PortolanError invalid_arguments. Null: the call has no key. */
export function readKey(args: Readonly<Record<string, unknown>>): string | null {
  const key = Object.hasOwn(args, "idempotency_key") ? args["idempotency_key"] : null;
  if (key === undefined || key === null) return null;
  if (typeof key === "string" && VISIBLE_ASCII.test(key)) return key;
  const expected = "8 to 128 visible ASCII characters without spaces";
  throw new PortolanError("invalid_arguments", `idempotency_key must be ${expected}`, {
    hint: "A UUID does nicely.",
    details: [{ pointer: "/idempotency_key", expected, found: kindOf(key) }],
  });
}

const digestOf = (parts: readonly string[]): string => sha256(JSON.stringify(parts));

/** A key belongs to one person in one client at one API: equal keys of others are other keys. @returns SHA-256, hex */
export function scopedKeyId(of: {
  readonly catalog: string;
  readonly session: Session;
  readonly key: string;
}): string {
  const { user, client } = of.session;
  return digestOf([of.catalog, user.issuer, user.subject, client.id, of.key]);
}

/** True where the API knows keys itself, so that sending the same call with the same key has one effect. */
export const takesKey = (endpoint: Endpoint): boolean => endpoint.parameters.some(isIdempotencyHeader);

/**
 * The request with the API's own idempotency header filled, where the operation declares one: a UUID (RFC 9562
 * section 5.8) that follows from the scoped key and the content, so that equal keys of two people differ there too.
 */
export function withUpstreamKey(
  request: UpstreamRequest,
  of: { readonly endpoint: Endpoint; readonly id: string; readonly digest: string },
): UpstreamRequest {
  const header = of.endpoint.parameters.find(isIdempotencyHeader)?.name.toLowerCase();
  if (header === undefined) return request;
  const hex = digestOf([of.id, of.digest]);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return { ...request, headers: { ...request.headers, [header]: groups.join("-") } };
}
