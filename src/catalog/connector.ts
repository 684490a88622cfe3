// A product's identity as run time reads it: `connector.yaml`, checked and with its defaults filled in.

export const CREDENTIAL_STRATEGIES = ["none", "static", "vault", "exchange", "same-operator"] as const;
export type CredentialStrategy = (typeof CREDENTIAL_STRATEGIES)[number];

/** A security scheme of the document, and the setting that holds its value. Values are never in a file. */
export type CredentialScheme = {
  readonly type: "apiKey" | "basic" | "bearer" | "oauth2" | "openIdConnect";
  /** apiKey only. */
  readonly in?: "header" | "query" | "cookie";
  readonly name?: string;
  /** Environment variable: the key, the token, or `user:password` for basic. */
  readonly env?: string;
};

export type TenantRule = {
  /** The tools' argument, such as `business_unique_id`. */
  readonly argument: string;
  /** Where the upstream takes it. */
  readonly in: "query" | "header";
  /** The upstream's own name for it, such as `b_uid`. */
  readonly name: string;
  /** What a tenant is called in messages: "business". */
  readonly noun: string;
  readonly list?: {
    readonly operationId: string;
    /** Name of the array in the answer and in get_me, such as `connected_businesses`. */
    readonly items: string;
    readonly id: string;
    readonly label: string;
    readonly enabled?: string;
    readonly scopes?: string;
  };
};

/** Operations that are never offered: compared by whole path segments, `*` for one segment, `**` for the rest. */
export type Fence = {
  readonly path?: string;
  readonly method?: string;
  /** Fences operations that name none of these security schemes. */
  readonly requireSecurity?: readonly string[];
  readonly reason: string;
};

/** How the upstream's error bodies read. Field names are members of the JSON object, dotted where nested. */
export type ErrorPolicy = {
  readonly codeField?: string;
  readonly messageField?: string;
  /** Map of field → messages. */
  readonly fieldsField?: string;
  readonly scopeField?: string;
  /** Upstream code → our code. */
  readonly codes: Readonly<Record<string, string>>;
  /** HTTP status or upstream code → what the assistant should do. */
  readonly hints: Readonly<Record<string, string>>;
};

export type Connector = {
  /** `^[a-z][a-z0-9-]*$`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly instructions: string;
  readonly version: string;
  readonly upstream: {
    readonly baseUrl: string;
    readonly credential: CredentialStrategy;
    /** Further origins that operations with servers of their own may go to. */
    readonly origins: readonly string[];
    readonly schemes: Readonly<Record<string, CredentialScheme>>;
  };
  readonly auth: {
    readonly issuer?: string;
    /** Scope → its meaning in words. */
    readonly scopes: Readonly<Record<string, string>>;
    /** First part of a scope → what a person calls that area, where its name does not say it. */
    readonly areas?: Readonly<Record<string, string>>;
  };
  readonly tenant?: TenantRule;
  readonly me?: { readonly operationId: string };
  readonly fences: readonly Fence[];
  readonly policies: {
    /** Answer fields never shown, by name, besides those that the schemas mark. */
    readonly redact: readonly string[];
    /** Answer field that holds a tenant id; another tenant's there blocks the answer. */
    readonly tenantField?: string;
    readonly errors: ErrorPolicy;
  };
  readonly serve: {
    readonly port?: number;
    /** Groups of semantic tools that are listed; absent: all. */
    readonly tools?: readonly string[];
    readonly allowedOrigins: readonly string[];
  };
  /** Where `/docs/<topic>` pages are served, or an absolute base. */
  readonly docsBase: string;
};
