// One collection of one tenant: its rows, seeded with demo rows when it is first touched, found by their ids.
import type { Endpoint } from "../../catalog/endpoint.ts";
import { jsonContent, successOf } from "../answer/envelope.ts";
import type { Database, Rows } from "../database.ts";
import { keyText } from "../exact-json.ts";
import { faults } from "../fault.ts";
import { isRow, own, type Row } from "../row.ts";
import type { Sampler } from "../sample/sample.ts";
import { sampleId } from "../sample/sample-id.ts";
import type { Schemas } from "../schema-view.ts";
import type { Validator } from "../validator.ts";
import { type Kin, normal, type Resources } from "./resource.ts";

export type Collection = {
  /** With real ids in it: `pets/7/photos`. */
  readonly name: string;
  readonly kin: Kin;
  readonly list: () => readonly Row[];
  /** @throws FaultError 404 */
  readonly get: (id: string) => Row;
  readonly find: (id: string) => Row | undefined;
  readonly put: (id: string, row: Row) => void;
  readonly delete: (id: string) => boolean;
  /** Marks a row as made by a client: what lies below it starts empty. */
  readonly markMade: (id: string) => void;
  /** An id that no row has yet, of the type that the schema gives it. */
  readonly newId: () => { readonly value: unknown; readonly key: string };
};

/** What rows are found and made up with. */
export type CollectionTools = {
  readonly database: Database;
  readonly schemas: Schemas;
  readonly validator: Validator;
  readonly sampler: Sampler;
  readonly resources: Resources;
  readonly clock: () => Date;
  /** Whether empty collections get demo rows. */
  readonly demoRows: boolean;
};

export type Owner = { readonly engine: CollectionTools; readonly tenant: string | null; readonly rows: Rows };

const DEMO_ROWS = 3;
const MADE = "$made";

/** The collection's name with the values of a call in it. */
export const concrete = (template: string, path: Readonly<Record<string, unknown>>): string =>
  template.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(keyText(own(path, name)) ?? JSON.stringify(own(path, name) ?? "")),
  );

/** A collection's path template, and the values of a call in it. */
type CollectionPlace = { readonly template: string; readonly path: Readonly<Record<string, unknown>> };

/**
 * Opens a collection.
 * @throws FaultError 404 when a row above it does not exist.
 */
export function openCollection(place: CollectionPlace, owner: Owner): Collection {
  const { template, path } = place;
  const { engine, rows } = owner;
  const made = checkParents(place, owner);
  const name = concrete(template, path);
  const kin = engine.resources.kin(template);
  const seed = (): void => {
    if (!rows.first(`seeded ${name}`) || !engine.demoRows || kin.open || made) return;
    if (rows.list(name).length > 0) return;
    for (const [id, row] of demoRows({ kin, name, template, path, owner })) rows.put(name, id, row);
  };
  const find = (id: string): Row | undefined => {
    seed();
    const found = rows.get(name, id);
    if (found !== undefined || !kin.open || rows.wasDeleted(name, id)) return found;
    const row = openRow(id, { kin, name, owner });
    rows.put(name, id, row);
    return row;
  };
  return {
    name,
    kin,
    list: () => {
      seed();
      return rows.list(name);
    },
    find,
    get: (id) => {
      const row = find(id);
      if (row === undefined) throw faults.notFound(`There is no ${id} in ${name}.`);
      return row;
    },
    put: (id, row) => {
      seed();
      rows.put(name, id, row);
    },
    delete: (id) => find(id) !== undefined && rows.delete(name, id),
    markMade: (id) => rows.put(MADE, `${name}/${id}`, {}),
    newId: () => newId({ kin, name, template, owner }),
  };
}

/** @returns whether a row above was made by a client. */
function checkParents({ template, path }: CollectionPlace, owner: Owner): boolean {
  const segments = template.split("/");
  let made = false;
  for (const [index, segment] of segments.entries()) {
    const parameter = /^\{([^}]+)\}$/.exec(segment)?.[1];
    const above = segments.slice(0, index).join("/");
    if (parameter === undefined || !owner.engine.resources.isCollection(above)) continue;
    const id = keyText(own(path, parameter)) ?? "";
    const parent = openCollection({ template: above, path }, owner);
    if (parent.kin.read === undefined && parent.kin.list === undefined) continue;
    if (parent.find(id) === undefined) throw faults.notFound(`There is no ${id} in ${parent.name}.`);
    made ||= owner.rows.get(MADE, `${parent.name}/${id}`) !== undefined;
  }
  return made;
}

type SeedRequest = CollectionPlace & {
  readonly kin: Kin;
  readonly name: string;
  readonly owner: Owner;
};

/** Position of the tenant among those seen, so that no two tenants have demo rows of the same id. */
function tenantNumber({ engine, tenant }: Owner): number {
  if (tenant === null) return 0;
  const shared = engine.database.rows(null);
  const known = shared.get("$tenants", tenant);
  if (typeof known?.["number"] === "number") return known["number"];
  const number = engine.database.next("tenants") - 1;
  shared.put("$tenants", tenant, { number });
  return number;
}

function demoRows(request: SeedRequest): readonly (readonly [string, Row])[] {
  const { kin, name, template, owner } = request;
  const number = tenantNumber(owner);
  const shown = number === 0 ? exampleRows(kin, owner.engine) : [];
  const rows: (readonly [string, Row])[] = [];
  const count = shown.length > 0 ? shown.length : DEMO_ROWS;
  for (let index = 0; index < count; index += 1) {
    const seed = `${normal(template)}#${owner.tenant ?? ""}#${name}#${index}`;
    const row = { ...(shown[index] ?? sampleRow({ kin, seed, owner })), ...parentFields(request) };
    const given = shown.length > 0 && kin.idField !== undefined ? keyText(own(row, kin.idField)) : null;
    if (given !== null && kin.idField !== undefined) rows.push([given, row]);
    else {
      const id = idFor({ kin, owner, number: number * 100 + index + 1, seed });
      rows.push([id.key, kin.idField === undefined ? row : { ...row, [kin.idField]: id.value }]);
    }
  }
  return rows;
}

/** Values of path parameters above, for members of the same names: they say where the row belongs. */
function parentFields({ kin, path, owner }: SeedRequest): Row {
  const { properties } = owner.engine.schemas.view(kin.item);
  return Object.fromEntries(
    Object.entries(path).filter(([name]) => name !== kin.idField && Object.hasOwn(properties, name)),
  );
}

type SampleRequest = { readonly kin: Kin; readonly seed: string; readonly owner: Owner };

function sampleRow({ kin, seed, owner: { engine } }: SampleRequest): Row {
  const options = { seed, mode: "demo", at: engine.clock() } as const;
  const made = engine.sampler(kin.item, options);
  const valid = engine.validator.checkSchema(kin.item, made).length === 0;
  const value = valid ? made : engine.sampler(kin.item, { ...options, plain: true });
  return isRow(value) ? value : { value };
}

/** The rows that the document shows in its examples. */
function exampleRows(kin: Kin, engine: CollectionTools): readonly Row[] {
  const list = kin.list === undefined ? undefined : exampleOf(kin.list, engine.schemas);
  let rows: unknown = list;
  for (const step of kin.listEnvelope?.path ?? []) rows = isRow(rows) ? own(rows, step) : undefined;
  const shown = Array.isArray(rows)
    ? rows
    : [kin.read === undefined ? undefined : exampleOf(kin.read, engine.schemas)];
  const seen = new Set<string | null>();
  return shown.filter(isRow).filter((row) => {
    const id = kin.idField === undefined ? null : keyText(own(row, kin.idField));
    if (id === null || seen.has(id)) return false;
    seen.add(id);
    return engine.validator.checkSchema(kin.listEnvelope?.item ?? kin.item, row).length === 0;
  });
}

/** The example of an operation's success answer. */
export function exampleOf(endpoint: Endpoint, schemas: Schemas): unknown {
  return schemas.example(jsonContent(successOf(endpoint)?.content ?? [])?.example);
}

function openRow(id: string, { kin, name, owner }: Pick<SeedRequest, "kin" | "name" | "owner">): Row {
  const row = sampleRow({ kin, seed: `${name}/${id}`, owner });
  if (kin.idField === undefined) return row;
  const view = owner.engine.schemas.view(owner.engine.schemas.view(kin.item).properties[kin.idField] ?? {});
  const isNumber = view.type === "integer" || view.type === "number";
  return { ...row, [kin.idField]: isNumber && /^-?\d+$/.test(id) ? Number(id) : id };
}

type IdRequest = { readonly kin: Kin; readonly owner: Owner; readonly number: number; readonly seed: string };

function idFor({ kin, owner, number, seed }: IdRequest): { readonly value: unknown; readonly key: string } {
  const { schemas, clock } = owner.engine;
  if (kin.idField === undefined) return { value: number, key: String(number) };
  const properties = schemas.view(kin.item).properties;
  const fromList = schemas.view(kin.listEnvelope?.item).properties;
  const part = properties[kin.idField] ?? fromList[kin.idField] ?? {};
  const field = schemas.view(part);
  const asked = schemas.view(kin.idSchema);
  // A field without an opinion of its own, or of the same type, follows the path's.
  const chosen =
    asked.type !== undefined && asked.type === (field.type ?? asked.type)
      ? schemas.view({ allOf: [kin.idSchema, part] })
      : field;
  const view =
    chosen.type === undefined && chosen.alternatives.length > 0
      ? schemas.view(chosen.alternatives[0])
      : chosen;
  const value = sampleId({ view, number, seed, at: clock() });
  return { value, key: keyText(value) ?? String(number) };
}

function newId(request: Omit<SeedRequest, "path">): { readonly value: unknown; readonly key: string } {
  const { kin, name, template, owner } = request;
  for (;;) {
    const number = 1000 + owner.engine.database.next(`id ${normal(template)}`);
    const id = idFor({ kin, owner, number, seed: `${normal(template)}+${number}` });
    if (owner.rows.get(name, id.key) === undefined) return id;
  }
}
