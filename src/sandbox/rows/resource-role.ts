// What an operation does to which rows, read from its method, its path and the shape of its answer.
import type { Endpoint } from "../../catalog/endpoint.ts";
import {
  answerSchema,
  type Looking,
  listEnvelope,
  oneEnvelope,
  singular,
  successOf,
  wordsOf,
} from "../answer/envelope.ts";
import type { Schemas } from "../schema-view.ts";
import type { IdSource, Resource, Role } from "./resource-types.ts";

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

type House = {
  readonly schemas: Schemas;
  readonly at: (path: string, method: string) => Endpoint | undefined;
  readonly isCollection: (path: string) => boolean;
  readonly postOnly: boolean;
};

/** The last plain word of a path: `pets/{id}/photos` is about `photos`. */
export const nounOf = (collection: string): string =>
  collection.split("/").findLast((part) => !part.includes("{")) ?? collection;
const lastParameter = (segment: string): string | undefined => /\{([^}]+)\}/.exec(segment)?.[1];

/** What an operation is to the rows of which collection. */
export function resourceOf(endpoint: Endpoint, house: House): Resource {
  const path = endpoint.path
    .replace(/[?#].*$/, "")
    .replace(/^\//, "")
    .replace(/(.)\/$/, "$1");
  const custom = /^(.*[^/]):([A-Za-z_-]+)$/.exec(path);
  if (custom !== null) return actionOn(endpoint, { base: custom[1] ?? "", verb: custom[2] ?? "", house });
  const [parent, last] = splitPath(path);
  const name = lastParameter(last);
  if (name !== undefined) return itemRole(endpoint.method, { collection: parent, name });
  return rpcRole(endpoint, { path, house }) ?? literalRole(endpoint, { path, house });
}

function itemRole(method: string, { collection, name }: { collection: string; name: string }): Resource {
  const roles: Readonly<Record<string, Role>> = {
    PUT: "replace",
    PATCH: "update",
    POST: "update",
    DELETE: "delete",
  };
  return {
    role: roles[method] ?? "read",
    collection,
    noun: nounOf(collection),
    id: { in: "path", name },
  };
}

type Literal = { readonly path: string; readonly house: House };

/** `/documents.info` and, where nearly everything is a POST, `/documents/info`. */
function rpcRole(endpoint: Endpoint, { path, house }: Literal): Resource | undefined {
  const parts = rpcParts(endpoint, { path, house });
  if (parts === undefined) return undefined;
  const { collection, verb, named } = parts;
  const noun = nounOf(collection);
  const looking = { noun, schemas: house.schemas };
  const id = inputId(endpoint, looking);
  const listsRows = named === "list" || (named === "read" && id === undefined);
  if (listsRows && hasList(endpoint, looking)) return { role: "list", collection, noun };
  if (named === "list") return { role: "singleton_read", collection: path, noun };
  if (named === "create") return { role: "create", collection, noun };
  if (id !== undefined) return { role: named ?? "action", collection, noun, id, verb };
  return named === "read"
    ? { role: "singleton_read", collection, noun }
    : { role: "collection_action", collection, noun, verb };
}

type RpcParts = { readonly collection: string; readonly verb: string; readonly named: Role | undefined };

function rpcParts(endpoint: Endpoint, { path, house }: Literal): RpcParts | undefined {
  if (path.includes("{")) return undefined;
  const dotted = /^(.+)\.([A-Za-z]+)$/.exec(path);
  const slashed = house.postOnly ? /^(.+)\/([A-Za-z_]+)$/.exec(path) : null;
  const [, collection = "", verb = ""] = dotted ?? slashed ?? [];
  const word = wordsOf(verb);
  const named = Object.hasOwn(VERBS, word) ? VERBS[word] : undefined;
  const isCall = collection !== "" && (endpoint.method === "POST" || named !== undefined);
  return isCall ? { collection, verb, named } : undefined;
}

/** The field of a body or query that names the row. */
function inputId(endpoint: Endpoint, { noun, schemas }: Looking): IdSource | undefined {
  const media = endpoint.body?.content[0];
  const fields = Object.keys(schemas.view(schemas.byKey(media?.schema)).properties);
  const names = [...fields, ...endpoint.parameters.map((parameter) => parameter.name)];
  const one = wordsOf(singular(noun));
  const found =
    names.find((name) => name === "id") ?? names.find((name) => [`${one}_id`, one].includes(wordsOf(name)));
  return found === undefined ? undefined : { in: "input", name: found };
}

/** A path that ends with a plain word, below another path. */
function literalRole(endpoint: Endpoint, { path, house }: Literal): Resource {
  const { method } = endpoint;
  const [parent, last] = splitPath(path);
  const whole: Omit<Resource, "role"> = { collection: path, noun: last };
  const looking = { noun: last, schemas: house.schemas };
  if (method === "GET" && hasList(endpoint, looking) && listsRowsOf(endpoint, { parent, house }))
    return { role: "list", collection: parent, noun: nounOf(parent) };
  if (method === "GET" || method === "HEAD")
    return { ...whole, role: hasList(endpoint, looking) ? "list" : "singleton_read" };
  if (method === "POST") return postRole(endpoint, { path, house });
  const listed = house.at(path, "GET");
  if (method === "DELETE")
    return {
      ...whole,
      role: listed !== undefined && hasList(listed, looking) ? "clear" : "singleton_delete",
    };
  return answersParent(endpoint, { parent, house })
    ? actionOn(endpoint, { base: parent, verb: last, house })
    : { ...whole, role: "singleton_write" };
}

function postRole(endpoint: Endpoint, { path, house }: Literal): Resource {
  const [parent, last] = splitPath(path);
  const whole: Omit<Resource, "role"> = { collection: path, noun: last };
  const listed = house.at(path, "GET");
  const isListed = listed !== undefined && hasList(listed, { noun: last, schemas: house.schemas });
  if ((isListed || house.isCollection(path)) && !FINDS.test(last)) return { ...whole, role: "create" };
  if (listed !== undefined && !answersParent(endpoint, { parent, house }))
    return { ...whole, role: "singleton_write" };
  const isCreate = successOf(endpoint)?.status === "201" && parent === "";
  return isCreate ? { ...whole, role: "create" } : actionOn(endpoint, { base: parent, verb: last, house });
}

/** What is before the last segment, and the last segment. */
function splitPath(path: string): readonly [parent: string, last: string] {
  const segments = path.split("/");
  return [segments.slice(0, -1).join("/"), segments.at(-1) ?? ""];
}

const hasList = (endpoint: Endpoint, { noun, schemas }: Looking): boolean =>
  listEnvelope(answerSchema(endpoint, schemas), { noun, schemas }) !== undefined;

/** Whether two schemas are one definition of an object. */
function isSameObject([a, b]: readonly [unknown, unknown], schemas: Schemas): boolean {
  const target = schemas.resolve(a);
  return (
    target !== undefined &&
    target === schemas.resolve(b) &&
    Object.keys(schemas.view(target).properties).length > 1
  );
}

/** What is above an operation. */
type Below = { readonly parent: string; readonly house: House };

/** `GET /pets/findByStatus` answers rows of `/pets`: the same schema by name. */
function listsRowsOf(endpoint: Endpoint, { parent, house }: Below): boolean {
  const { schemas, at } = house;
  if (parent === "" || parent.endsWith("}") || !house.isCollection(parent)) return false;
  const noun = nounOf(parent);
  const mine = listEnvelope(answerSchema(endpoint, schemas), { noun, schemas })?.item;
  const listed = at(parent, "GET");
  const source = at(`${parent}/{}`, "GET") ?? at(parent, "POST");
  const items = [
    listed === undefined ? undefined : listEnvelope(answerSchema(listed, schemas), { noun, schemas })?.item,
    source === undefined ? undefined : oneEnvelope(answerSchema(source, schemas), { noun, schemas }).item,
  ];
  return items.some((item) => isSameObject([item, mine], schemas));
}

/** Whether the path is below a row and the answer is that row, as in `PATCH /orders/{id}/customer` → Order. */
function answersParent(endpoint: Endpoint, { parent, house }: Below): boolean {
  const read = parent.endsWith("}") ? house.at(parent, "GET") : undefined;
  if (read === undefined) return false;
  return isSameObject(
    [answerSchema(endpoint, house.schemas), answerSchema(read, house.schemas)],
    house.schemas,
  );
}

type Action = { readonly base: string; readonly verb: string; readonly house: House };

function actionOn(endpoint: Endpoint, { base, verb, house }: Action): Resource {
  const last = base.split("/").at(-1) ?? "";
  const name = lastParameter(last);
  if (name !== undefined) {
    const collection = base.split("/").slice(0, -1).join("/");
    return { role: "action", collection, noun: nounOf(collection), id: { in: "path", name }, verb };
  }
  const noun = nounOf(base);
  if (FINDS.test(wordsOf(verb)) && hasList(endpoint, { noun, schemas: house.schemas }))
    return { role: "list", collection: base, noun };
  return { role: "collection_action", collection: base, noun, verb };
}
