// What a client may rely on: tools, calls, answers and refusals.
export const CONTRACT_OF_TOOLS = [
  {
    id: "tool.names",
    source: "docs/contract.md",
    says: "Every tool has a name that fits `^[a-z][a-z0-9_]{0,39}$`, a description under 2,000 bytes and all four hints.",
  },
  {
    id: "tool.schemas",
    source: "docs/contract.md",
    says: "A tool's input schema is an object without references, root combinators and type lists.",
  },
  {
    id: "tool.seen",
    source: "docs/contract.md",
    says: "What a client sees of each tool is held in a file; a change shows in a diff.",
  },
  {
    id: "tool.order",
    source: "docs/contract.md",
    says: "The generic tools come first, the named ones after them.",
  },
  {
    id: "tool.access",
    source: "docs/contract.md",
    says: "A tool that a connection can never use is not listed for it.",
  },
  {
    id: "tool.structured",
    source: "docs/contract.md",
    says: "A result is `structuredContent`, and the same JSON as text.",
  },
  {
    id: "tool.instructions",
    source: "docs/contract.md",
    says: "A client that connects is told the first step.",
  },
  {
    id: "tool.resources",
    source: "docs/contract.md",
    says: 'The guides are resources too, `docs://<name>/<topic>`; any other address is one "resource not found".',
  },
  { id: "tool.unknown", source: "docs/contract.md", says: "A tool that does not exist is a protocol error." },
  {
    id: "search.rows",
    source: "docs/contract.md",
    says: "A row has `operation_id`, `method`, `path`, `execution_tool`, `summary`, `signature`, and where they apply `scopes`, `granted`, `docs_topic`, `docs_url`, `docs_hint`.",
  },
  {
    id: "search.unmatched",
    source: "docs/contract.md",
    says: "Words that nothing in the catalog has are in `unmatched_terms`.",
  },
  {
    id: "search.budget",
    source: "docs/contract.md",
    says: "Five results stay under a thousand tokens whatever the cards hold.",
  },
  {
    id: "search.cursor",
    source: "docs/contract.md",
    says: "`next_cursor` reads on in the same ranking, for the same catalog only.",
  },
  {
    id: "search.filters",
    source: "docs/contract.md",
    says: "`tag`, `method`, `scope`, `execution_tool` and `read_only` narrow the ranking.",
  },
  {
    id: "search.empty",
    source: "docs/contract.md",
    says: "An empty query is answered with the tags and the catalog's size.",
  },
  {
    id: "search.full",
    source: "docs/contract.md",
    says: "`detail: full` adds schemas, where ids come from and what comes next.",
  },
  {
    id: "search.limits",
    source: "docs/contract.md",
    says: "`limit` is 1 to 50; anything else, like an unknown argument, is `invalid_arguments`.",
  },
  {
    id: "search.addresses",
    source: "docs/contract.md",
    says: "An operation id, a path or a URL as the query is looked up as what it is.",
  },
  {
    id: "call.id-first",
    source: "docs/contract.md",
    says: "An operation id wins over the path; a path that fits several is refused with its candidates.",
  },
  {
    id: "call.paths",
    source: "docs/contract.md",
    says: "A concrete path with its query names an operation; literal segments beat parameters.",
  },
  {
    id: "call.checked",
    source: "docs/contract.md",
    says: "Required parameters, types, enums and the body are checked before anything is sent.",
  },
  {
    id: "call.aliases",
    source: "docs/contract.md",
    says: "`query_params` and `query_parameters` are `query`, `headers` is `header_params`.",
  },
  {
    id: "call.misplaced",
    source: "docs/contract.md",
    says: "An argument in the wrong place is refused with the place where it belongs.",
  },
  {
    id: "call.body",
    source: "docs/contract.md",
    says: "`body` is the body, as JSON or as its text; without it the top-level keys that are not inputs form it.",
  },
  {
    id: "call.files",
    source: "docs/contract.md",
    says: "A file is `{ filename, content_type?, base64 | text }` or a `data:` URL.",
  },
  {
    id: "call.digits",
    source: "docs/contract.md",
    says: "A number that lost digits on its way is refused where it would change what is meant.",
  },
  {
    id: "call.tenant-name",
    source: "docs/contract.md",
    says: "The API's own name of the tenant cannot be given by the caller.",
  },
  {
    id: "call.dry-run",
    source: "docs/contract.md",
    says: "`dry_run` shows the request as it would go out, and sends nothing.",
  },
  {
    id: "call.fields",
    source: "docs/contract.md",
    says: "`fields` keeps only what it names and reports names that are not there; `max_chars` bounds the answer.",
  },
  {
    id: "call.next-page",
    source: "docs/contract.md",
    says: "A list that is paged names the arguments of its next page, unless rows of this one were left out.",
  },
  {
    id: "call.blocks",
    source: "docs/contract.md",
    says: "Pictures, sound and other bytes come as content blocks.",
  },
  {
    id: "call.long-numbers",
    source: "docs/contract.md",
    says: "A number that JSON readers would round is shown as text.",
  },
  { id: "call.read-no-key", source: "docs/contract.md", says: "Reads take no `idempotency_key`." },
  {
    id: "docs.sections",
    source: "docs/contract.md",
    says: "`get_docs` answers with sections: by topic in their order, by address with an anchor, or the ones that answer a question.",
  },
  {
    id: "docs.cut",
    source: "docs/contract.md",
    says: "A section is cut between blocks, code stays whole, and `read_on` says where to read on.",
  },
  {
    id: "docs.nearest",
    source: "docs/contract.md",
    says: "An unknown topic is refused with the nearest ones.",
  },
  {
    id: "me.answer",
    source: "docs/contract.md",
    says: "`get_me` says who is connected, the tenants under the product's own name, `access`, `scopes` and `expires_at`.",
  },
  {
    id: "named.same-journey",
    source: "docs/contract.md",
    says: "A named tool is the generic call with its arguments rewritten; it can never reach another operation.",
  },
  {
    id: "named.unknown",
    source: "docs/contract.md",
    says: "A named tool refuses an argument that it does not have, and names those it has.",
  },
  {
    id: "named.inputs",
    source: "docs/contract.md",
    says: "Inputs are the operation's parameters and body unless the overlay names others.",
  },
  {
    id: "error.shape",
    source: "docs/contract.md",
    says: "A refusal is a result with `isError` and `error { code, message, hint, request_id }`, and where they apply `status`, `retry_after_s`, `details`.",
  },
  {
    id: "error.fields",
    source: "docs/contract.md",
    says: "What an API says is wrong with fields is passed on, four at most, with people's data masked.",
  },
  {
    id: "error.policy",
    source: "docs/contract.md",
    says: "`policies.errors` gives the API's codes our codes and hints.",
  },
  {
    id: "error.scope",
    source: "docs/contract.md",
    says: "A refusal for a missing scope names it; over HTTP it is a 403 challenge where the person can approve it.",
  },
] as const;
