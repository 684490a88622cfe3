// What one operation of an API is to the connector: the unit that generate time writes and run time reads.
import type { SchemaKey } from "../schema/store.ts";

export const EXECUTION_TOOLS = ["get", "execute_safe", "execute_destructive"] as const;
export type ExecutionTool = (typeof EXECUTION_TOOLS)[number];

export const RISKS = [
  "bulk",
  "messages",
  "public",
  "money",
  "security",
  "disruptive",
  "irreversible",
] as const;
export type Risk = (typeof RISKS)[number];

/** Why an operation has its execution tool. `review` is null, or what a person should look at. */
export type Verdict = { readonly rule: string; readonly review: string | null; readonly reason?: string };

export type ParameterStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject";

/** OpenAPI 3.1 section 4.8.12, defaults already filled in. */
export type Parameter = {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly description: string;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly allowEmptyValue: boolean;
  readonly deprecated: boolean;
  readonly schema: SchemaKey;
  /** Set for a `content` parameter: the media type its value is serialised as. */
  readonly contentType?: string;
};

/** OpenAPI Encoding Object of one property of a form-urlencoded or multipart body. */
export type Encoding = {
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
};

export type MediaType = {
  /** As the document spells it, lower-cased, without parameters: `application/json`. */
  readonly type: string;
  /** Request direction: readOnly fields are handled; absent when the document gives no schema. */
  readonly schema?: SchemaKey;
  readonly encoding?: Readonly<Record<string, Encoding>>;
  /** Key into `schemas.json` `examples`. */
  readonly example?: string;
};

export type RequestBody = {
  readonly required: boolean;
  readonly description: string;
  readonly content: readonly MediaType[];
};

export type ResponseSpec = {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly content: readonly MediaType[];
};

/**
 * How an answer is read page by page; recognised when the catalog is made. `from` is the dotted path of the field that
 * the next call's parameter takes; `data[-1].id` is the id of the last row of `data`.
 */
export type Pagination =
  | { readonly kind: "cursor"; readonly parameter: string; readonly from: string }
  | { readonly kind: "page"; readonly parameter: string; readonly size?: string }
  | { readonly kind: "offset"; readonly parameter: string; readonly size?: string }
  | { readonly kind: "link" };

/** One alternative of OpenAPI's `security`: every scheme in it is needed. Scheme name → scopes. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** A docs section that mentions the endpoint. `hint` says why it matters before the call. */
export type DocsLink = {
  readonly topic: string;
  readonly url: string;
  readonly anchor?: string;
  readonly hint: string;
  readonly why: string;
};

export type Endpoint = {
  readonly operationId: string;
  /** Upper case. */
  readonly method: string;
  /** The template as the document spells it, without the server's base path. */
  readonly path: string;
  readonly executionTool: ExecutionTool;
  readonly verdict: Verdict;
  /** Never empty: derived from method and path where the document says nothing. */
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  /** Scopes of the alternative that the connector's credential uses; all are needed. */
  readonly scopes: readonly string[];
  /** Alternatives; an empty list means that no credential is needed. */
  readonly security: readonly SecurityRequirement[];
  readonly deprecated: boolean;
  readonly docs: readonly DocsLink[];
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
  readonly responses: readonly ResponseSpec[];
  readonly aliases: readonly string[];
  readonly risks: readonly Risk[];
  /** A non-GET that only reads (`x-mcp-reads`). */
  readonly reads: boolean;
  /** Names of answer fields that are never shown (`x-mcp-redact`, writeOnly, format password). */
  readonly redact: readonly string[];
  /** `x-mcp-tenant-field`: a field with the tenant argument's name is the API's own; only the top level selects. */
  readonly tenantField?: boolean;
  /** Base URL of its own, only where `connector.yaml` lists that origin. */
  readonly server?: string;
  /** The card: a TypeScript-like signature of what the call takes. */
  readonly signature: string;
  /** Path or body field → operation id of the endpoint that lists the ids it needs. */
  readonly idSources: Readonly<Record<string, string>>;
  /** Operation ids that usually come next. */
  readonly next: readonly string[];
  readonly pagination?: Pagination;
};
