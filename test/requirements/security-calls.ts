// Security classes C06 to C11: what a call can bring to the API.
export const SECURITY_OF_CALLS = [
  {
    id: "C06-01",
    source: "docs/security.md",
    says: "A path value goes out as one encoded segment of its operation's path and never names another operation, or is refused with `path_param_invalid`.",
  },
  {
    id: "C06-06",
    source: "docs/security.md",
    says: "Characters that look like others go out as percent-encoded UTF-8, unchanged.",
  },
  {
    id: "C06-07",
    source: "docs/security.md",
    says: "A concrete path must fit one template of the catalog as it is written; scheme and host are never taken from it.",
  },
  {
    id: "C06-09",
    source: "docs/security.md",
    says: "A call goes to the base, or to an origin that `connector.yaml` lists; operations of other origins are left out by name.",
  },
  {
    id: "C06-10",
    source: "docs/security.md",
    says: "A base URL over plain http off this machine, with a user part, or at a link-local address refuses to start.",
  },
  {
    id: "C06-11",
    source: "docs/security.md",
    says: "A redirect of the API is not followed: `upstream_redirect_blocked` with its status.",
  },
  {
    id: "C07-01",
    source: "docs/security.md",
    says: "Headers that steer the connection or carry identity are `header_not_allowed`, like every undeclared one.",
  },
  {
    id: "C07-04",
    source: "docs/security.md",
    says: "A header value with line breaks, NUL or other than ASCII, or over 8 kB, is `invalid_arguments`.",
  },
  {
    id: "C07-05",
    source: "docs/security.md",
    says: "Headers called `__proto__` do no harm, and a request with too many or too long headers is 431.",
  },
  {
    id: "C07-06",
    source: "docs/security.md",
    says: "None of the client's own headers (cookies, forwarding, trace context) is copied to the API.",
  },
  {
    id: "C07-07",
    source: "docs/security.md",
    says: "The API's idempotency header comes only from `idempotency_key`.",
  },
  {
    id: "C08-01",
    source: "docs/security.md",
    says: "A query parameter goes out in its declared style; an undeclared one is `invalid_arguments`; a text value cannot add a key.",
  },
  { id: "C08-03", source: "docs/security.md", says: "A stated method must be the catalog's for that path." },
  {
    id: "C09-01",
    source: "docs/security.md",
    says: "`__proto__` and `constructor` are plain data or refused; no object's prototype changes.",
  },
  {
    id: "C09-02",
    source: "docs/security.md",
    says: "A message over the cap is 413 and ends the connection, with a length, without one, or with a false one.",
  },
  {
    id: "C09-04",
    source: "docs/security.md",
    says: "What is nested deeper than 64 levels is refused before anything recurses.",
  },
  {
    id: "C09-05",
    source: "docs/security.md",
    says: "Very wide input is refused in a few words, at the latest at the caps on members and values.",
  },
  {
    id: "C09-06",
    source: "docs/security.md",
    says: "A compressed request is refused with 415: nothing is inflated.",
  },
  { id: "C09-09", source: "docs/security.md", says: "Fields beside `body` may only repeat it." },
  {
    id: "C09-10",
    source: "docs/security.md",
    says: "Fields of the API that are called like inputs of ours are reached through `body`.",
  },
  {
    id: "C09-12",
    source: "docs/security.md",
    says: "Text that is not strict UTF-8, or begins with a byte order mark, is refused; what is sent is never garbled.",
  },
  {
    id: "C10-01",
    source: "docs/security.md",
    says: "What the document's schema forbids is refused before sending, with a pointer, what was expected and what was found, at most eight, without values.",
  },
  {
    id: "C10-03",
    source: "docs/security.md",
    says: "Validation changes nothing: a body keeps its member order and number spelling, and a repeated member name is refused.",
  },
  {
    id: "C10-04",
    source: "docs/security.md",
    says: "A pattern that can take exponential time is found when the catalog is made, reported, and never run.",
  },
  {
    id: "C10-06",
    source: "docs/security.md",
    says: "A schema that cannot be compiled is found when the catalog is made; recursion, 2,000 branches and long unique lists are judged.",
  },
  {
    id: "C10-07",
    source: "docs/security.md",
    says: "A reference that leads nowhere makes its operation unusable by name; it is never treated as anything goes.",
  },
  {
    id: "C10-08",
    source: "docs/security.md",
    says: "`nullable`, `readOnly`, `writeOnly` and `discriminator` mean what OpenAPI says; a media type that cannot be sent is refused, not mangled.",
  },
  {
    id: "C11-01",
    source: "docs/security.md",
    says: "An operation runs only through the tool of its class: `wrong_tool` names the right one, and nothing is sent.",
  },
  {
    id: "C11-02",
    source: "docs/security.md",
    says: "Verdicts follow rules in a table; a verb that no rule knows is marked for review, and a strict run fails on it.",
  },
  {
    id: "C11-03",
    source: "docs/security.md",
    says: "What is fenced off is not found by search or by name; what a token's scopes do not cover is refused, naming them.",
  },
  {
    id: "C11-04",
    source: "docs/security.md",
    says: "An operation id that the catalog does not have is `unknown_endpoint`, never the nearest one.",
  },
  {
    id: "C11-07",
    source: "docs/security.md",
    says: "Any query is answered within bounds, the same each time; a bad limit is `invalid_arguments`.",
  },
] as const;
