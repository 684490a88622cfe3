// Compares what two versions of an endpoint take and give: scopes, parameters, bodies, answers.

import type { Endpoint } from "../../catalog/endpoint.ts";
import { describingMedia } from "../../catalog/media-type.ts";
import type { SchemaStore } from "../../schema/store.ts";
import { diffSchemas, type SchemaFound } from "./diff-schemas.ts";

export type Stores = { readonly old: SchemaStore; readonly now: SchemaStore };

/** A scope that is needed now and was not is breaking. */
export function diffScopes(old: Endpoint, now: Endpoint): readonly SchemaFound[] {
  const more = now.scopes.filter((scope) => !old.scopes.includes(scope));
  const fewer = old.scopes.filter((scope) => !now.scopes.includes(scope));
  return [
    ...more.map((scope): SchemaFound => ["breaking", `needs the scope ${scope}`]),
    ...fewer.map((scope): SchemaFound => ["changed", `no longer needs the scope ${scope}`]),
  ];
}

/** Parameters by place and name: gone, new, or with another schema. */
export function diffParameters(old: Endpoint, now: Endpoint, stores: Stores): readonly SchemaFound[] {
  const key = (parameter: Endpoint["parameters"][number]): string =>
    `${parameter.in} parameter "${parameter.name}"`;
  const before = new Map(old.parameters.map((parameter) => [key(parameter), parameter]));
  const after = new Map(now.parameters.map((parameter) => [key(parameter), parameter]));
  const found: SchemaFound[] = [];
  for (const [name, parameter] of before) {
    const next = after.get(name);
    if (next === undefined) {
      found.push(["breaking", `${name} is gone`]);
      continue;
    }
    if (!parameter.required && next.required) found.push(["breaking", `${name} is now required`]);
    if (parameter.required && !next.required) found.push(["changed", `${name} is no longer required`]);
    found.push(
      ...diffSchemas({ old: parameter.schema, now: next.schema, stores, direction: "request" }).map(
        ([severity, what]): SchemaFound => [severity, `${name}: ${what}`],
      ),
    );
  }
  for (const [name, parameter] of after) {
    if (before.has(name)) continue;
    found.push(
      parameter.required ? ["breaking", `${name} is new and required`] : ["added", `${name} is new`],
    );
  }
  return found;
}

/** Bodies by media type, as what a caller sends. */
export function diffBodies(old: Endpoint, now: Endpoint, stores: Stores): readonly SchemaFound[] {
  if (old.body === undefined && now.body === undefined) return [];
  if (old.body === undefined) return [[now.body?.required ? "breaking" : "added", "takes a body now"]];
  if (now.body === undefined) return [["breaking", "takes no body any more"]];
  const found: SchemaFound[] = [];
  if (!old.body.required && now.body.required) found.push(["breaking", "the body is now required"]);
  for (const media of old.body.content) {
    const next = now.body.content.find((other) => other.type === media.type);
    if (next === undefined) found.push(["breaking", `the body can no longer be ${media.type}`]);
    else found.push(...diffSchemas({ old: media.schema, now: next.schema, stores, direction: "request" }));
  }
  for (const media of now.body.content) {
    if (!old.body.content.some((other) => other.type === media.type))
      found.push(["added", `the body can be ${media.type}`]);
  }
  return found;
}

/** The first successful answer, by its first media type, as what a caller reads. */
export function diffAnswers(old: Endpoint, now: Endpoint, stores: Stores): readonly SchemaFound[] {
  const success = (endpoint: Endpoint) => endpoint.responses.find((response) => /^2/.test(response.status));
  const [before, after] = [success(old), success(now)];
  const media = describingMedia(before?.content ?? []);
  const next = after?.content.find((other) => other.type === media?.type);
  if (media === undefined) return [];
  if (next === undefined) return [["breaking", `no longer answers ${media.type}`]];
  return diffSchemas({ old: media.schema, now: next.schema, stores, direction: "response" });
}
