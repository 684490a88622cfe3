// What an operation does to which rows, read from its method, its path and the shape of its answer.
import type { Endpoint } from "../catalog/endpoint.ts";
import {
  answerSchema,
  type Envelope,
  listEnvelope,
  oneEnvelope,
  singular,
  successOf,
  wordsOf,
} from "./envelope.ts";
import { own } from "./row.ts";
import type { Schemas } from "./schema-view.ts";

export type Role =
  | "list"
  | "create"
  | "read"
  | "update"
  | "replace"
  | "delete"
  | "clear"
  | "action"
  | "collection_action"
  | "singleton_read"
  | "singleton_write"
  | "singleton_delete";

/** Where an item's id stands in the call. */
export type IdSource = { readonly in: "path" | "input"; readonly name: string };

export type Resource = {
  readonly role: Role;
  /** Path of the collection with its parameters in braces: `pets/{pet_id}/photos`. */
  readonly collection: string;
  readonly noun: string;
  readonly id?: IdSource;
  /** Of an action: `cancel`. */
  readonly verb?: string;
};

/** The operations over one collection, and the field by which its rows are known. */
export type Kin = {
  readonly list?: Endpoint;
  readonly create?: Endpoint;
  readonly read?: Endpoint;
  /** The fullest schema of a row. */
  readonly item: unknown;
  readonly listEnvelope?: Envelope;
  readonly idField: string | undefined;
  /** What the path asks of an id, beside what the field does. */
  readonly idSchema: unknown;
  /** Rows cannot be listed or made through the API: any id is good until it is deleted. */
  readonly open: boolean;
};

export type Resources = {
  readonly of: (endpoint: Endpoint) => Resource;
  readonly kin: (collection: string) => Kin;
  /** Whether some operation addresses single rows of the collection. */
  readonly isCollection: (collection: string) => boolean;
};

const VERBS: Readonly<Record<string, Role>> = {
  list: "list",
  search: "list",
  query: "list",
  find: "list",
  getall: "list",
  all: "list",
  lookup: "list",
  filter: "list",
  info: "read",
  get: "read",
  read: "read",
  retrieve: "read",
  show: "read",
  fetch: "read",
  details: "read",
  describe: "read",
  create: "create",
  add: "create",
  new: "create",
  insert: "create",
  update: "update",
  edit: "update",
  set: "update",
  rename: "update",
  change: "update",
  modify: "update",
  delete: "delete",
  remove: "delete",
  destroy: "delete",
};
const FINDS = /^(search|query|find|list|filter|lookup)$/;

/** Braces emptied, so that paths that differ only in parameter names are one. */
export const normal = (path: string): string =>
  path
    .replaceAll(/\{[^}]*\}/g, "{}")
    .replace(/^\//, "")
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "");

export function openResources(endpoints: readonly Endpoint[], schemas: Schemas): Resources {
  const byPath = new Map<string, Endpoint[]>();
  for (const endpoint of endpoints) {
    const key = normal(endpoint.path);
    byPath.set(key, [...(byPath.get(key) ?? []), endpoint]);
  }
  const at = (path: string, method: string): Endpoint | undefined =>
    byPath.get(normal(path))?.find((one) => one.method === method);
  const postOnly = endpoints.filter((one) => one.method === "POST").length > endpoints.length * 0.9;
  const isCollection = (path: string): boolean => byPath.has(`${normal(path)}/{}`);
  const roles = new Map<Endpoint, Resource>();
  const of = (endpoint: Endpoint): Resource => {
    const known = roles.get(endpoint);
    if (known !== undefined) return known;
    const made = resourceOf(endpoint, { schemas, at, isCollection, postOnly });
    roles.set(endpoint, made);
    return made;
  };
  const kins = new Map<string, Kin>();
  const kin = (collection: string): Kin => {
    const key = normal(collection);
    const known = kins.get(key);
    if (known !== undefined) return known;
    const near = [...(byPath.get(key) ?? []), ...(byPath.get(`${key}/{}`) ?? []), ...rpcNear(endpoints, key)];
    const made = kinOf(near, { schemas, of, key });
    kins.set(key, made);
    return made;
  };
  return { of, kin, isCollection };
}

/** Operations such as `/documents.info` and `/documents/get` over a collection named `documents`. */
const rpcNear = (endpoints: readonly Endpoint[], key: string): readonly Endpoint[] =>
  key.includes("{}")
    ? []
    : endpoints.filter((one) => one.path.startsWith(`/${key}.`) || one.path.startsWith(`/${key}/`));

type House = {
  readonly schemas: Schemas;
  readonly at: (path: string, method: string) => Endpoint | undefined;
  readonly isCollection: (path: string) => boolean;
  readonly postOnly: boolean;
};

const nounOf = (collection: string): string =>
  collection.split("/").findLast((part) => !part.includes("{")) ?? collection;
const lastParameter = (segment: string): string | undefined => /\{([^}]+)\}/.exec(segment)?.[1];

function resourceOf(endpoint: Endpoint, house: House): Resource {
  const path = endpoint.path
    .replace(/[?#].*$/, "")
    .replace(/^\//, "")
    .replace(/(.)\/$/, "$1");
  const custom = /^(.*[^/]):([A-Za-z_-]+)$/.exec(path);
  if (custom !== null) return actionOn(custom[1] ?? "", custom[2] ?? "", endpoint, house);
  const segments = path.split("/");
  const last = segments.at(-1) ?? "";
  const parent = segments.slice(0, -1).join("/");
  const name = lastParameter(last);
  if (name !== undefined) return itemRole(endpoint, parent, name);
  return rpcRole(endpoint, path, house) ?? literalRole(endpoint, { path, parent, last }, house);
}

function itemRole(endpoint: Endpoint, collection: string, name: string): Resource {
  const roles: Readonly<Record<string, Role>> = {
    PUT: "replace",
    PATCH: "update",
    POST: "update",
    DELETE: "delete",
  };
  return {
    role: roles[endpoint.method] ?? "read",
    collection,
    noun: nounOf(collection),
    id: { in: "path", name },
  };
}

function rpcRole(endpoint: Endpoint, path: string, house: House): Resource | undefined {
  if (path.includes("{")) return undefined;
  const dotted = /^(.+)\.([A-Za-z]+)$/.exec(path);
  const slashed = house.postOnly ? /^(.+)\/([A-Za-z_]+)$/.exec(path) : null;
  const [, collection = "", verb = ""] = dotted ?? slashed ?? [];
  const simple = wordsOf(verb);
  const named = Object.hasOwn(VERBS, simple) ? VERBS[simple] : undefined;
  if (collection === "" || (endpoint.method !== "POST" && named === undefined)) return undefined;
  const noun = nounOf(collection);
  const id = inputId(endpoint, noun, house.schemas);
  const envelope = listEnvelope(answerSchema(endpoint, house.schemas), noun, house.schemas);
  if (named === "list" || (named === "read" && id === undefined && envelope !== undefined)) {
    return envelope === undefined
      ? { role: "singleton_read", collection: path, noun }
      : { role: "list", collection, noun };
  }
  if (named === "create") return { role: "create", collection, noun };
  if (id === undefined) {
    if (named === "read") return { role: "singleton_read", collection, noun };
    return { role: "collection_action", collection, noun, verb };
  }
  return { role: named ?? "action", collection, noun, id, verb };
}

/** The field of a body or query that names the row. */
function inputId(endpoint: Endpoint, noun: string, schemas: Schemas): IdSource | undefined {
  const media = endpoint.body?.content[0];
  const fields = Object.keys(schemas.view(schemas.byKey(media?.schema)).properties);
  const names = [...fields, ...endpoint.parameters.map((parameter) => parameter.name)];
  const one = wordsOf(singular(noun));
  const found =
    names.find((name) => name === "id") ?? names.find((name) => [`${one}_id`, one].includes(wordsOf(name)));
  return found === undefined ? undefined : { in: "input", name: found };
}

type Literal = { readonly path: string; readonly parent: string; readonly last: string };

function literalRole(endpoint: Endpoint, { path, parent, last }: Literal, house: House): Resource {
  const noun = last;
  const whole: Omit<Resource, "role"> = { collection: path, noun };
  const isList = hasList(endpoint, noun, house.schemas);
  if (isList && endpoint.method === "GET" && listsRowsOf(endpoint, parent, house))
    return { role: "list", collection: parent, noun: nounOf(parent) };
  if (endpoint.method === "GET" || endpoint.method === "HEAD")
    return { ...whole, role: isList ? "list" : "singleton_read" };
  const listed = house.at(path, "GET");
  const isListed = listed !== undefined && hasList(listed, noun, house.schemas);
  const changesParent = parent.endsWith("}") && answersParent(endpoint, parent, house);
  if (endpoint.method === "POST" && (isListed || house.isCollection(path)) && !FINDS.test(last))
    return { ...whole, role: "create" };
  if (endpoint.method === "DELETE") return { ...whole, role: isListed ? "clear" : "singleton_delete" };
  if (endpoint.method !== "POST" && !changesParent) return { ...whole, role: "singleton_write" };
  if (endpoint.method === "POST" && listed !== undefined && !changesParent)
    return { ...whole, role: "singleton_write" };
  const isCreate = successOf(endpoint)?.status === "201" && !parent.endsWith("}");
  return isCreate && parent === "" ? { ...whole, role: "create" } : actionOn(parent, last, endpoint, house);
}

const hasList = (endpoint: Endpoint, noun: string, schemas: Schemas): boolean =>
  listEnvelope(answerSchema(endpoint, schemas), noun, schemas) !== undefined;

/** Whether two schemas are one definition of an object. */
function isSameObject(a: unknown, b: unknown, schemas: Schemas): boolean {
  const target = schemas.resolve(a);
  return (
    target !== undefined &&
    target === schemas.resolve(b) &&
    Object.keys(schemas.view(target).properties).length > 1
  );
}

/** `GET /pets/findByStatus` answers rows of `/pets`: the same schema by name. */
function listsRowsOf(endpoint: Endpoint, parent: string, house: House): boolean {
  const { schemas, at } = house;
  if (parent === "" || parent.endsWith("}") || !house.isCollection(parent)) return false;
  const noun = nounOf(parent);
  const mine = listEnvelope(answerSchema(endpoint, schemas), noun, schemas)?.item;
  const listed = at(parent, "GET");
  const source = at(`${parent}/{}`, "GET") ?? at(parent, "POST");
  const items = [
    listed === undefined ? undefined : listEnvelope(answerSchema(listed, schemas), noun, schemas)?.item,
    source === undefined ? undefined : oneEnvelope(answerSchema(source, schemas), noun, schemas).item,
  ];
  return items.some((item) => isSameObject(item, mine, schemas));
}

/** Whether the answer is the parent row itself, as in `PATCH /orders/{id}/customer` → Order. */
function answersParent(endpoint: Endpoint, parent: string, house: House): boolean {
  const read = house.at(parent, "GET");
  if (read === undefined) return false;
  return isSameObject(
    answerSchema(endpoint, house.schemas),
    answerSchema(read, house.schemas),
    house.schemas,
  );
}

function actionOn(base: string, verb: string, endpoint: Endpoint, house: House): Resource {
  const last = base.split("/").at(-1) ?? "";
  const name = lastParameter(last);
  if (name !== undefined) {
    const collection = base.split("/").slice(0, -1).join("/");
    return { role: "action", collection, noun: nounOf(collection), id: { in: "path", name }, verb };
  }
  const noun = nounOf(base);
  if (FINDS.test(wordsOf(verb)) && hasList(endpoint, noun, house.schemas))
    return { role: "list", collection: base, noun };
  return { role: "collection_action", collection: base, noun, verb };
}

function kinOf(
  near: readonly Endpoint[],
  house: { schemas: Schemas; of: Resources["of"]; key: string },
): Kin {
  const { schemas, of, key } = house;
  const mine = near.filter((one) => normal(of(one).collection) === key);
  const withRole = (role: Role): Endpoint | undefined => mine.find((one) => of(one).role === role);
  const list = mine.find((one) => of(one).role === "list" && one.method === "GET") ?? withRole("list");
  const create =
    withRole("create") ?? (mine.some((one) => of(one).role === "read") ? withRole("replace") : undefined);
  const read = withRole("read");
  const noun = nounOf(key);
  const envelope = list === undefined ? undefined : listEnvelope(answerSchema(list, schemas), noun, schemas);
  const source = read ?? create ?? withRole("update");
  const one =
    source === undefined ? undefined : oneEnvelope(answerSchema(source, schemas), noun, schemas).item;
  const item = isObject(one, schemas) ? one : (envelope?.item ?? one);
  const named = mine.find((endpoint) => of(endpoint).id !== undefined);
  const name = named === undefined ? undefined : of(named).id?.name;
  const parameter = named?.parameters.find((one) => one.in === "path" && one.name === name);
  return {
    ...(list === undefined ? {} : { list }),
    ...(create === undefined ? {} : { create }),
    ...(read === undefined ? {} : { read }),
    ...(envelope === undefined ? {} : { listEnvelope: envelope }),
    item,
    idField:
      idFieldOf({ item: envelope?.item ?? item, name, noun, schemas }) ??
      idFieldOf({ item, name, noun, schemas }),
    idSchema: schemas.byKey(parameter?.schema) ?? {},
    open: list === undefined && withRole("create") === undefined,
  };
}

const isObject = (schema: unknown, schemas: Schemas): boolean => {
  const view = schemas.view(schema);
  return view.type === "object" || Object.keys(view.properties).length > 0 || view.alternatives.length > 0;
};

type IdQuestion = {
  readonly item: unknown;
  readonly name: string | undefined;
  readonly noun: string;
  readonly schemas: Schemas;
};

/** The member of a row that a path parameter such as `pet_id`, `issue_number` or `repo` speaks of. */
function idFieldOf({ item, name, noun, schemas }: IdQuestion): string | undefined {
  const view = schemas.view(item);
  const branch = view.alternatives.length > 0 ? schemas.view(view.alternatives[0]).properties : {};
  const fields = Object.keys({ ...branch, ...view.properties });
  const one = wordsOf(singular(noun));
  const wanted = wordsOf(name ?? "id");
  const rest = wanted.startsWith(`${one}_`)
    ? wanted.slice(one.length + 1)
    : (wanted.split("_").at(-1) ?? wanted);
  const tries = [wanted, rest, ...(wanted === "username" || wanted === "org" ? ["login"] : []), "id"];
  const fallback = [`${one}_id`, "uuid", "uid", "key", "slug", "name", "code", "number", "sha"];
  const order = /^(.*_)?(id|uuid|uid|guid)$/.test(wanted)
    ? [...tries, ...fallback]
    : [wanted, rest, ...tries.slice(2, -1), "name", "slug", ...tries.slice(-1), ...fallback];
  for (const candidate of order) {
    const found = fields.find((field) => wordsOf(field) === candidate);
    if (found !== undefined && own(view.properties, found) !== false) return found;
  }
  return undefined;
}
