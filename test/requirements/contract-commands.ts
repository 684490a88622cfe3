// What a user may rely on: commands and the files that people write.
export const CONTRACT_OF_COMMANDS = [
  {
    id: "command.exit",
    source: "docs/contract.md",
    says: "A command exits with 0 when it is done, 1 for a fault that the user can mend, 2 for wrong usage.",
  },
  {
    id: "command.installed",
    source: "docs/contract.md",
    says: "The package, installed in an empty folder, runs every command.",
  },
  { id: "command.no-stack", source: "docs/contract.md", says: "No fault is ever shown as a stack." },
  {
    id: "command.generate",
    source: "docs/contract.md",
    says: "`generate` writes a catalog; `--check` writes nothing and fails with a readable diff when the folder is stale.",
  },
  {
    id: "command.generate-safe",
    source: "docs/contract.md",
    says: "`generate` leaves the catalog that was there alone when anything is wrong, and never replaces a folder that holds anything else.",
  },
  {
    id: "command.strict",
    source: "docs/contract.md",
    says: "`--strict` also fails on unsettled reviews, on operations that were left out and on an overlay's target that matches nothing.",
  },
  { id: "command.same-bytes", source: "docs/contract.md", says: "The same files give the same bytes." },
  {
    id: "command.diff",
    source: "docs/contract.md",
    says: "`diff` prints what changed for an assistant, breaking first, as text, markdown or JSON.",
  },
  {
    id: "command.serve-order",
    source: "docs/contract.md",
    says: "A setting is read from its flag, then its variable, then `connector.yaml`, then its default; the port is 8787.",
  },
  {
    id: "command.no-open-door",
    source: "docs/contract.md",
    says: "Over HTTP a client must always sign in or show a key.",
  },
  {
    id: "command.stdio",
    source: "docs/contract.md",
    says: "Over `--stdio` clients of both generations list, read and write.",
  },
  {
    id: "command.try-watch",
    source: "docs/contract.md",
    says: "`try --watch` serves an edit to the client that is connected, and keeps the catalog of before when an edit is broken.",
  },
  {
    id: "command.sandbox",
    source: "docs/contract.md",
    says: "The sandbox keeps what was written, tenants apart, and answers by the document's own schemas.",
  },
  {
    id: "command.try",
    source: "docs/contract.md",
    says: "`try <document>` generates, pretends the API and serves, so that a client can call.",
  },
  {
    id: "command.search",
    source: "docs/contract.md",
    says: "`search` shows the tool's ranking to people, `eval` measures it on labelled rows.",
  },
  {
    id: "command.store",
    source: "docs/contract.md",
    says: "A store's tables, accounts, keys and audit are kept by `migrate`, `user`, `rotate-keys` and `audit`.",
  },
  {
    id: "command.user",
    source: "docs/contract.md",
    says: "`user` makes, lists and removes accounts; a made-up password is shown once.",
  },
  {
    id: "command.rotate-keys",
    source: "docs/contract.md",
    says: "`rotate-keys` gives a new signing key, and tokens of the one before still count.",
  },
  {
    id: "command.audit-export",
    source: "docs/contract.md",
    says: "`audit export` prints what lies between two dates, one JSON object a line.",
  },
  {
    id: "command.audit-prune",
    source: "docs/contract.md",
    says: "After `audit prune` what stays still verifies.",
  },
  {
    id: "words.published",
    source: "docs/contract.md",
    says: "The JSON Schemas of `overlay.yaml` and `connector.yaml` take what the products use and refuse what is misspelt.",
  },
  {
    id: "words.faults",
    source: "docs/contract.md",
    says: "A fault in an overlay, in `connector.yaml` or in a named tool is told with its file and line, all at once.",
  },
  {
    id: "words.overlay",
    source: "docs/contract.md",
    says: "An overlay's actions update, append, copy and remove as OpenAPI Overlay 1.1 says.",
  },
  {
    id: "words.verdict",
    source: "docs/contract.md",
    says: "`x-mcp-execution-tool` decides before every rule and keeps its reason.",
  },
  {
    id: "words.docs-topic",
    source: "docs/contract.md",
    says: "`x-mcp-docs-topic` decides which guide is linked; one that does not exist fails the run.",
  },
  {
    id: "words.reads",
    source: "docs/contract.md",
    says: "An operation with `x-mcp-reads` runs through `execute_safe` and is open to read-only connections.",
  },
  {
    id: "words.fences",
    source: "docs/contract.md",
    says: "A fence matches whole path segments, a method, or what names no security scheme of its list; all that it names must hold.",
  },
  {
    id: "words.same-request",
    source: "docs/contract.md",
    says: "Operations that no server can tell apart share the strictest verdict and all their scopes, and a strict run fails on them.",
  },
  {
    id: "words.ids",
    source: "docs/contract.md",
    says: "An operation id is the document's own where it is unique, else derived from method and path; all are unique.",
  },
  {
    id: "words.publishers",
    source: "docs/contract.md",
    says: "What a document says wrong is read where the meaning is plain, and reported.",
  },
] as const;
