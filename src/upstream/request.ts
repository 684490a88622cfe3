// The shape of one call to the API, and of what came back; this file does not know who decided the call.

export type UpstreamRequest = {
  readonly method: string;
  /** Base URL with the server's base path, no trailing slash: `https://api.example.com/v1`. */
  readonly baseUrl: string;
  /** The path template the request must still match after URL parsing. */
  readonly template: string;
  /** Encoded path and query as they go on the wire, below the base URL: `/pets/7?limit=2`. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  readonly contentType?: string;
  /** `name=value` pairs of declared cookie parameters, encoded. */
  readonly cookies: readonly string[];
  /** A write is never repeated and its outcome may be unknown. */
  readonly kind: "read" | "write";
};

export type UpstreamAnswer = {
  readonly status: number;
  /** Lower-case names; several values joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  /** After inflation, capped. */
  readonly body: Uint8Array;
};
