// What an operation is to a caller: read from the catalog once per operation, and asked by every step of a plan.
import type { TenantRule } from "../catalog/connector.ts";
import type { Endpoint, Parameter } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { readerOf } from "../schema/reader.ts";
import { isIdempotencyHeader, isManagedHeader } from "./managed-headers.ts";

type Managed = { readonly in: string; readonly name: string };

export type OperationView = {
  /** Parameters that a caller can give: those that the connector itself sets are not among them. */
  readonly parameters: readonly Parameter[];
  /** Names that only the connector gives, and where: the tenant's selector, and credentials. */
  readonly managed: readonly Managed[];
  /** Names that the API means as query parameters of its own; the tenant's is none of them. */
  readonly queryNames: ReadonlySet<string>;
  /** Names of the fields that any of the body's media types declares. */
  readonly fields: ReadonlySet<string>;
  /** The document's own idempotency header, which `idempotency_key` fills. */
  readonly idempotencyHeader: Parameter | undefined;
  /** True where a call has to be for one tenant. */
  readonly needsTenant: boolean;
};

type Views = {
  readonly of: WeakMap<Endpoint, OperationView>;
  readonly make: (one: Endpoint) => OperationView;
};

const views = new WeakMap<Catalog, Views>();

/** The operation as a caller has to see it. */
export function viewOf(catalog: Catalog, endpoint: Endpoint): OperationView {
  const { of, make } = views.get(catalog) ?? { of: new WeakMap(), make: createViews(catalog) };
  views.set(catalog, { of, make });
  const view = of.get(endpoint) ?? make(endpoint);
  of.set(endpoint, view);
  return view;
}

function createViews(catalog: Catalog): Views["make"] {
  const { tenant } = catalog.connector;
  const managed = managedNames(catalog);
  const needsTenant = tenant === undefined ? () => false : createNeedsTenant(catalog, tenant);
  return (endpoint) => {
    const { parameters } = endpoint;
    const idempotency = parameters.filter(isIdempotencyHeader);
    return {
      parameters: parameters.filter((one) => isCallers(one, managed)),
      managed,
      queryNames: new Set(
        parameters.filter((one) => one.in === "query" && !isSelector(one, tenant)).map(({ name }) => name),
      ),
      fields: bodyFields(catalog, endpoint),
      idempotencyHeader: idempotency.find(({ required }) => required) ?? idempotency[0],
      needsTenant: needsTenant(endpoint),
    };
  };
}

const isSelector = (parameter: Parameter, rule: TenantRule | undefined): boolean =>
  parameter.in === rule?.in && parameter.name === rule.name;

function managedNames({ connector }: Catalog): readonly Managed[] {
  const credentials = Object.values(connector.upstream.schemes).flatMap((scheme) =>
    scheme.type === "apiKey" && scheme.in !== undefined && scheme.name !== undefined
      ? [{ in: scheme.in, name: scheme.name }]
      : [],
  );
  return connector.tenant === undefined ? credentials : [connector.tenant, ...credentials];
}

/** Less what the connector manages, and the headers that frame a message. */
const isCallers = (parameter: Parameter, managed: readonly Managed[]): boolean =>
  !(parameter.in === "header" && isManagedHeader(parameter.name)) &&
  !managed.some((one) => one.in === parameter.in && isNamed(parameter, one.name));

const isNamed = (parameter: Parameter, name: string): boolean =>
  parameter.in === "header" ? parameter.name.toLowerCase() === name.toLowerCase() : parameter.name === name;

/**
 * Where the document declares the tenant's parameter on some operations, those need a tenant. Where it declares it nowhere,
 * all do but the ones that list the tenants or say who is asking.
 */
function createNeedsTenant({ connector, endpoints }: Catalog, rule: TenantRule): (one: Endpoint) => boolean {
  const declares = (one: Endpoint): boolean =>
    one.parameters.some((parameter) => isSelector(parameter, rule));
  const isDeclared = endpoints.some(declares);
  const without = [rule.list?.operationId, connector.me?.operationId];
  return (endpoint) => (isDeclared ? declares(endpoint) : !without.includes(endpoint.operationId));
}

function bodyFields(catalog: Catalog, { body }: Endpoint): ReadonlySet<string> {
  const schemas = (body?.content ?? []).flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
  if (schemas.length === 0) return new Set();
  const { members } = readerOf(catalog.schemas());
  return new Set(schemas.flatMap((key) => members({ $ref: `#/$defs/${key}` }).map(({ name }) => name)));
}
