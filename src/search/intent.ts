// How well what a query wants done fits what an endpoint does: by family (method and path shape) and by the verb itself.
import type { EndpointView } from "./endpoint-view.ts";
import type { Query } from "./query.ts";
import { type Family, relatedVerbs, verbFamily } from "./verbs.ts";

type Fit = Readonly<Record<Family, number>>;

/** Asked family → how well each family of endpoint answers, −1 to 1. */
const FIT: Readonly<Record<Exclude<Family, "act">, Fit>> = {
  list: { list: 1, search: 0.6, get: 0.3, create: -0.6, update: -0.7, delete: -1, act: -0.6 },
  get: { get: 0.9, list: 0.6, search: 0.4, create: -0.6, update: -0.7, delete: -1, act: -0.6 },
  search: { search: 1, list: 0.7, get: 0.3, create: -0.6, update: -0.7, delete: -1, act: -0.6 },
  create: { create: 1, update: 0.25, act: 0.1, get: -0.5, list: -0.5, search: -0.6, delete: -1 },
  update: { update: 1, create: 0.1, act: 0.2, get: -0.4, list: -0.5, search: -0.6, delete: -1 },
  delete: { delete: 1, act: 0, update: -0.2, create: -0.6, get: -0.6, list: -0.6, search: -0.8 },
};

/** A query without a verb is most often a read; an act is asked for by some other verb, so it is a write. */
const NO_VERB: Fit = { list: 0.5, get: 0.45, search: 0.3, create: 0, update: -0.05, act: 0, delete: -0.6 };
const OTHER_VERB: Fit = {
  act: 0.5,
  create: 0.25,
  update: 0.2,
  delete: 0,
  list: -0.35,
  get: -0.35,
  search: -0.35,
};

/** Fit of method and path shape, −1 to 1. */
export function familyFit(query: Query, view: EndpointView): number {
  if (query.family === undefined) return NO_VERB[view.family] + manyFit(query, view);
  if (query.family === "act") return query.loss && view.family === "delete" ? 0.4 : OTHER_VERB[view.family];
  const fit = FIT[query.family];
  const own =
    view.endpoint.method === "PUT" && view.family !== "act"
      ? Math.max(fit.create, fit.update)
      : fit[view.family];
  if (query.family === "get") return own + manyFit(query, view);
  return own + itemFit(query, view);
}

/** Many are asked for: a listing; one: an item. */
function manyFit(query: Query, view: EndpointView): number {
  if (view.family !== "list" && view.family !== "get") return 0;
  return (view.family === "list") === query.many ? 0.25 : -0.15;
}

/** One thing is changed or removed at its own address, all of them at the collection's. */
function itemFit(query: Query, view: EndpointView): number {
  if (query.family !== "delete" && query.family !== "update") return 0;
  return view.item === query.many ? -0.1 : 0.1;
}

/** Fit of the verb itself, 0 to 1: the endpoint's own verb, or one that means nearly the same. */
export function verbFit(query: Query, view: EndpointView): number {
  const { verb, verbTerm } = query;
  if (verb === undefined || verbTerm === undefined) return 0;
  if (view.verbs.has(verb)) return verbFamily(verb) === "act" ? 1 : 0.5;
  if (view.verbTerms.has(verbTerm)) return 0.9;
  for (const own of view.verbs) {
    if (relatedVerbs(verb, own)) return 0.6;
  }
  return view.fields.path.has(verbTerm) ? 0.3 : 0;
}
