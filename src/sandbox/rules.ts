// What a product's own module may say about its sandbox: everything it leaves out is answered from the schemas.
import type { Endpoint } from "../catalog/endpoint.ts";
import type { Rows } from "./database.ts";

/** A request as it came over the wire. Header names are lower case. */
export type SandboxRequest = {
  readonly method: string;
  /** Still percent-encoded; below the base path. */
  readonly path: string;
  readonly target: string;
  readonly search: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** The operation that method and path belong to; undefined for 404 and 405. */
  readonly endpoint: Endpoint | undefined;
};

/** `json` wins over `bytes`; neither means no body. */
export type SandboxAnswer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  /** Content type of `bytes`, or of `json` where it is not `application/json`. */
  readonly type?: string;
};

/** A refusal before it has the product's shape. */
export type SandboxFault = {
  readonly status: number;
  /** Such as `not_found`; see `src/sandbox/fault.ts` for those of the sandbox itself. */
  readonly code: string;
  readonly message: string;
  /** Field → what is wrong with it. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** The scopes that are missing. */
  readonly scopes?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
};

export type PrincipalTenant = {
  readonly id: string;
  readonly enabled: boolean;
  /** Null: not limited. */
  readonly scopes: readonly string[] | null;
};

/** Who the credential belongs to. */
export type Principal = {
  readonly subject: string;
  /** Null: every tenant of the sandbox. */
  readonly tenants: readonly PrincipalTenant[] | null;
  /** Used where no tenant is chosen; null: not limited. */
  readonly scopes: readonly string[] | null;
};

/** What lasts longer than one request. */
export type SandboxWorld = {
  readonly clock: () => Date;
  /** Null for rows that belong to no tenant. */
  readonly rows: (tenant: string | null) => Rows;
  /** 1, 2, 3 … per name: the same in every run that makes the same calls. */
  readonly next: (counter: string) => number;
  readonly transaction: <T>(work: () => T) => T;
  /** A value made of a schema of the catalog; the same for the same seed. */
  readonly sample: (schemaKey: string, seed: string) => unknown;
};

export type UploadedFile = {
  readonly field: string;
  readonly filename: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};

/** One call to an operation: credential, tenant, parameters and body have been checked. */
export type SandboxContext = {
  readonly request: SandboxRequest;
  readonly endpoint: Endpoint;
  readonly principal: Principal;
  /** Null where the API has no tenants, or the operation belongs to no tenant. */
  readonly tenant: string | null;
  /** Typed by their schemas. */
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** JSON, or the fields of a form; undefined without a body. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** The rows of `tenant`. Seeded rows of a collection are there after `generic()` or `collection()` touched it. */
  readonly rows: Rows;
  readonly world: SandboxWorld;
  /** What the sandbox would answer by itself; writes when the operation writes. */
  readonly generic: () => SandboxAnswer;
};

type Later<T> = T | Promise<T>;
export type Handler = (context: SandboxContext) => Later<SandboxAnswer | SandboxFault>;

export type SandboxRules = {
  /** Runs once on an empty database, in one transaction. */
  readonly seed?: (world: SandboxWorld) => void;
  /** True: collections without rows of the module stay empty. Default: they get demo rows of their schemas. */
  readonly onlyOwnRows?: boolean;
  /** Who is calling. Default: any credential that fits one of the operation's security alternatives. */
  readonly authenticate?: (request: SandboxRequest, world: SandboxWorld) => Later<Principal | SandboxFault>;
  /** Which tenant is meant; null for an operation above tenants. Default: the connector's tenant rule. */
  readonly tenant?: (
    request: SandboxRequest,
    principal: Principal,
    world: SandboxWorld,
  ) => string | null | SandboxFault;
  /** True: body fields that the schema does not declare are refused (422). */
  readonly refuseUnknownFields?: boolean;
  /** The body of a refusal. Default: the operation's own error schema. */
  readonly fault?: (fault: SandboxFault, request: SandboxRequest) => SandboxAnswer;
  /** Run around everything, the first outermost: request ids, rate limits, idempotency. */
  readonly around?: readonly Around[];
  /** By operation id. */
  readonly handlers?: Readonly<Record<string, Handler>>;
};

export type Around = (
  call: { readonly request: SandboxRequest; readonly world: SandboxWorld },
  next: () => Promise<SandboxAnswer>,
) => Promise<SandboxAnswer>;

/** Whether a value is a refusal, not an answer or a principal. */
export const isFault = (value: unknown): value is SandboxFault =>
  typeof value === "object" && value !== null && "status" in value && "code" in value && "message" in value;
