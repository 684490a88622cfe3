// What the operations of an API are to its rows: roles by operation, and the operations over one collection.
import type { Endpoint } from "../../catalog/endpoint.ts";
import {
  answerSchema,
  type Envelope,
  listEnvelope,
  oneEnvelope,
  singular,
  wordsOf,
} from "../answer/envelope.ts";
import { own } from "../row.ts";
import type { Schemas } from "../schema-view.ts";
import { nounOf, resourceOf } from "./resource-role.ts";
import type { Resource, Role } from "./resource-types.ts";

/** The operations over one collection, and the field by which its rows are known. */
export type Kin = {
  readonly list: Endpoint | undefined;
  readonly create: Endpoint | undefined;
  readonly read: Endpoint | undefined;
  /** The fullest schema of a row. */
  readonly item: unknown;
  readonly listEnvelope: Envelope | undefined;
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

/** Braces emptied, so that paths that differ only in parameter names are one. */
export const normal = (path: string): string =>
  path
    .replaceAll(/\{[^}]*\}/g, "{}")
    .replace(/^\//, "")
    .replace(/[?#].*$/, "")
    .replace(/\/$/, "");

/** Reads what the operations of an API are to its rows; each operation is read once, when first asked for. */
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

type KinPlace = { readonly schemas: Schemas; readonly of: Resources["of"]; readonly key: string };

function kinOf(near: readonly Endpoint[], { schemas, of, key }: KinPlace): Kin {
  const mine = near.filter((one) => normal(of(one).collection) === key);
  const withRole = (role: Role): Endpoint | undefined => mine.find((one) => of(one).role === role);
  const read = withRole("read");
  const list = mine.find((one) => of(one).role === "list" && one.method === "GET") ?? withRole("list");
  const create = withRole("create") ?? (read === undefined ? undefined : withRole("replace"));
  const looking = { noun: nounOf(key), schemas };
  const listed = list && listEnvelope(answerSchema(list, schemas), looking);
  const source = read ?? create ?? withRole("update");
  const one = source && oneEnvelope(answerSchema(source, schemas), looking).item;
  const item = isObject(one, schemas) ? one : (listed?.item ?? one);
  const named = mine.find((endpoint) => of(endpoint).id !== undefined);
  const name = named && of(named).id?.name;
  const parameter = named?.parameters.find((given) => given.in === "path" && given.name === name);
  const idIn = (row: unknown): string | undefined => idFieldOf({ ...looking, item: row, name });
  return {
    list,
    create,
    read,
    listEnvelope: listed,
    item,
    idField: idIn(listed?.item ?? item) ?? idIn(item),
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

/** The member of a row that a path parameter such as `pet_id`, `issue_number` or `repo` means. */
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
