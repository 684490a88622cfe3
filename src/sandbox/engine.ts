// The tools that every step of the generic sandbox works with, made once per catalog.
import type { Catalog } from "../catalog/load-catalog.ts";
import { type Fitter, openFitter } from "./answer/fit.ts";
import type { Database } from "./database.ts";
import { openResources, type Resources } from "./rows/resource.ts";
import type { SandboxWorld } from "./rules.ts";
import { openSampler, type Sampler } from "./sample/sample.ts";
import { openSchemas, type Schemas } from "./schema-view.ts";
import { openValidator, type Validator } from "./validator.ts";

export type Engine = {
  readonly catalog: Catalog;
  readonly database: Database;
  readonly schemas: Schemas;
  readonly validator: Validator;
  readonly sampler: Sampler;
  readonly fit: Fitter;
  readonly resources: Resources;
  readonly world: SandboxWorld;
  readonly clock: () => Date;
  /** Whether empty collections get demo rows. */
  readonly demoRows: boolean;
};

export type EngineOptions = {
  readonly catalog: Catalog;
  readonly database: Database;
  readonly clock: () => Date;
  readonly demoRows: boolean;
};

/** Nothing of the schemas is read until the first request. */
export function openEngine({ catalog, database, clock, demoRows }: EngineOptions): Engine {
  const schemas = openSchemas(catalog.schemas);
  const validator = openValidator(catalog.schemas);
  const sampler = openSampler(schemas);
  const fit = openFitter({ schemas, validator, sampler });
  let resources: Resources | undefined;
  const lazyResources = (): Resources => {
    resources ??= openResources(catalog.endpoints, schemas);
    return resources;
  };
  const world: SandboxWorld = {
    clock,
    rows: database.rows,
    next: database.next,
    transaction: database.transaction,
    sample: (key, seed) => sampler(schemas.byKey(key), { seed, mode: "demo", at: clock() }),
  };
  return {
    catalog,
    database,
    schemas,
    validator,
    sampler,
    fit,
    get resources() {
      return lazyResources();
    },
    world,
    clock,
    demoRows,
  };
}
