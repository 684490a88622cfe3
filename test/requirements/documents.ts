// Sentences of the README and the guides that promise something, word for word.
export const DOCUMENTS = [
  {
    id: "readme.one-class",
    source: "README.md",
    says: "Each operation belongs to exactly one of `get`, `execute_safe`, `execute_destructive`",
  },
  { id: "readme.allow-less", source: "README.md", says: "a person can allow less than everything" },
  {
    id: "readme.wire",
    source: "README.md",
    says: "Every parameter style, nested forms, files, odd paths; checked against the document first",
  },
  { id: "readme.revocation", source: "README.md", says: "revocation within a second" },
  {
    id: "readme.intent",
    source: "README.md",
    says: "An intent is durable before a write is sent; what cannot be known is called `outcome_unknown`",
  },
  {
    id: "readme.documents",
    source: "README.md",
    says: "OpenAPI 3.0, 3.1, 3.2 and Swagger 2.0, JSON or YAML, one file or many",
  },
  {
    id: "readme.transcript",
    source: "README.md",
    says: "a conversation that the tests hold again and compare",
  },
  {
    id: "readme.anything-else",
    source: "README.md",
    says: "the page at `http://127.0.0.1:8787/` has a recipe for it",
  },
  {
    id: "wire.rows",
    source: "docs/wire-table.md",
    says: "sends every row to a server that keeps the raw bytes and compares",
  },
  { id: "find.no-destruction", source: "docs/retrieval.md", says: "never have something destructive first" },
  {
    id: "find.guides",
    source: "docs/retrieval.md",
    says: "Sections of the guides that answer lend their score to the operations they speak of.",
  },
  { id: "find.floor", source: "docs/retrieval.md", says: "Scalev with both: hit@5 of 98" },
  {
    id: "find.card",
    source: "docs/retrieval.md",
    says: "Required members are always opened; optional ones are typed, then only named, then counted.",
  },
  {
    id: "find.verdicts",
    source: "docs/retrieval.md",
    says: "reads verbs in verb position only: first word of summary and operation id, tail of the path",
  },
  {
    id: "start.hashes",
    source: "docs/performance.md",
    says: "A catalog's files are hashed at start, all of them",
  },
  {
    id: "start.remembered",
    source: "docs/performance.md",
    says: "A question asked before is remembered (500 per catalog).",
  },
  {
    id: "ops.names",
    source: "docs/operations.md",
    says: "The connector refuses to start when it would be reachable from outside without knowing the names it is reached by, when an address is plain http off this machine, or when a secret is short; every wrong setting is told at once.",
  },
  {
    id: "ops.own-variables",
    source: "docs/operations.md",
    says: "one that is called like a setting of this table, such as `bearer`, reads `PORTOLAN_API_BEARER`",
  },
  { id: "ops.moves", source: "docs/operations.md", says: "`--upstream-url` moves the whole API" },
  {
    id: "ops.exchange",
    source: "docs/operations.md",
    says: "a short token of the person, traded by the authorization server (RFC 8693)",
  },
  {
    id: "ops.vault",
    source: "docs/operations.md",
    says: "the key that the person pasted at sign-in, kept sealed (AES-256-GCM)",
  },
  {
    id: "ops.vault-rotation",
    source: "docs/operations.md",
    says: "To rotate the vault's key put the new one before the old one, with a comma, and start again",
  },
  {
    id: "ops.same-operator",
    source: "docs/operations.md",
    says: "refuses to start without the audience check",
  },
  {
    id: "ops.shared",
    source: "docs/operations.md",
    says: "A revocation is seen at once by the instance that takes it, and within a second by the others.",
  },
  {
    id: "ops.health",
    source: "docs/operations.md",
    says: "The public port answers `/health` with its status and nothing else.",
  },
  {
    id: "ops.refusals-quiet",
    source: "docs/operations.md",
    says: "Each reason is logged once in ten seconds at most; `times` says how many there were.",
  },
  {
    id: "ops.token-refused",
    source: "docs/operations.md",
    says: "A token that is not taken leaves a line `token_refused` in the log",
  },
  { id: "ops.same-401", source: "docs/operations.md", says: "The caller gets the same 401 for all of them." },
  {
    id: "ops.audit",
    source: "docs/operations.md",
    says: "Each call leaves two rows, an intent and an outcome, numbered per writer and chained by hashes.",
  },
  {
    id: "ops.rows",
    source: "docs/operations.md",
    says: "Rows name who, which client, tool, operation, tenant and outcome; never values.",
  },
  {
    id: "ops.admin",
    source: "docs/operations.md",
    says: "The admin port (loopback only) serves `/metrics` in Prometheus' format, `/healthz` and `/readyz`.",
  },
  { id: "ops.stopping", source: "docs/operations.md", says: "`/readyz` on the admin port turns 503" },
  {
    id: "ops.audit-fault",
    source: "docs/operations.md",
    says: "when the audit cannot be written, writes are refused and reads go on",
  },
  {
    id: "ops.key-form",
    source: "docs/operations.md",
    says: "8 to 128 visible ASCII characters without spaces; anything else is `invalid_arguments`.",
  },
  {
    id: "ops.key-whose",
    source: "docs/operations.md",
    says: "Another person's or client's equal key is another key.",
  },
  {
    id: "ops.key-same",
    source: "docs/operations.md",
    says: "The order of members, query parameters and form fields, and white space of JSON, do not count",
  },
  {
    id: "ops.key-numbers",
    source: "docs/operations.md",
    says: "In a JSON body numbers are equal by their exact value",
  },
  {
    id: "ops.key-replayed",
    source: "docs/operations.md",
    says: "permissions are checked again, then the first `status` and `response` come back with `replayed: true`",
  },
  {
    id: "ops.key-free",
    source: "docs/operations.md",
    says: "whatever was refused before sending, an API that could not be reached, and its 401, 403 and 429",
  },
  {
    id: "ops.key-doubt",
    source: "docs/operations.md",
    says: "a write that was sent and whose result is not known is `outcome_unknown` for every repeat and is never sent again",
  },
  {
    id: "ops.key-upstream",
    source: "docs/operations.md",
    says: "a repeat is sent once more with the same derived key, and the API settles it",
  },
  {
    id: "ops.key-crash",
    source: "docs/operations.md",
    says: "a row moves claimed → sent → done or unknown, on disk before each step, and never back.",
  },
  {
    id: "ops.key-kept",
    source: "docs/operations.md",
    says: "24 hours after the last step; after that the key is new",
  },
  { id: "ops.key-digests", source: "docs/operations.md", says: "Never arguments, bodies or tokens." },
  {
    id: "adding.unknown-operation",
    source: "docs/adding-things.md",
    says: "an id in `operations:` that does not exist fails the run",
  },
  {
    id: "adding.sections",
    source: "docs/adding-things.md",
    says: "an assistant is given the section that answers, not the page",
  },
  {
    id: "adding.verb-position",
    source: "docs/adding-things.md",
    says: "Verbs count in verb position only, never as a substring.",
  },
  {
    id: "adding.rules",
    source: "docs/adding-things.md",
    says: "Everything without a rule is answered by the generic sandbox from the same database.",
  },
  {
    id: "contributing.first-lines",
    source: "CONTRIBUTING.md",
    says: "the first line of each says what it promises",
  },
  { id: "contributing.small", source: "CONTRIBUTING.md", says: "Files are small and have one subject" },
] as const;
