// Security classes C01 to C05: who is let in, and for whom.
export const SECURITY_OF_THE_WAY_IN = [
  {
    id: "C01-01",
    source: "docs/security.md",
    says: "A request under another Host name is refused before any handler runs, with a token or without.",
  },
  {
    id: "C01-02",
    source: "docs/security.md",
    says: "An Origin that is not on the list is refused, `null` too; a client that sends none is served.",
  },
  {
    id: "C01-03",
    source: "docs/security.md",
    says: "A body that is not `application/json` is refused with 415, so that no page can send one without a preflight.",
  },
  { id: "C01-04", source: "docs/security.md", says: "An unknown origin gets no CORS header." },
  {
    id: "C01-05",
    source: "docs/security.md",
    says: "A bind that others can reach does not start without the host names by which clients reach it.",
  },
  {
    id: "C01-07",
    source: "docs/security.md",
    says: "Host names are compared whole, in lower case, without one trailing dot; forms with `@` or two ports are refused.",
  },
  {
    id: "C01-08",
    source: "docs/security.md",
    says: "What is not one JSON-RPC message is refused with 400 and the protocol's code, without a stack.",
  },
  {
    id: "C01-10",
    source: "docs/security.md",
    says: "A request whose headers name another method or tool than its body is refused with 400.",
  },
  {
    id: "C01-11",
    source: "docs/security.md",
    says: "Both generations of clients are served by one server; an unknown protocol version is refused with 400.",
  },
  {
    id: "C01-12",
    source: "docs/security.md",
    says: "Over stdio only frames leave on stdout, a line of 5 MB is answered with an error frame, and end of input ends the process with 0.",
  },
  {
    id: "C01-one",
    source: "docs/security.md",
    says: "Two Host or two Authorization headers are answered with 400, and answers are never kept.",
  },
  {
    id: "C02-01",
    source: "docs/security.md",
    says: "Without exactly one bearer token in the Authorization header the answer is 401 with a challenge; a token in the query does not count.",
  },
  {
    id: "C02-04",
    source: "docs/security.md",
    says: "A token counts until 60 seconds after its end; one without an end, or from the future, does not count.",
  },
  {
    id: "C02-05",
    source: "docs/security.md",
    says: "The list of signature algorithms is fixed: `none`, HMAC with a public key, empty and forged signatures are 401.",
  },
  {
    id: "C02-06",
    source: "docs/security.md",
    says: "Nothing in a token's header is followed: a hostile `kid`, `jku`, `x5u` or `crit` is 401, and no file or address is read.",
  },
  {
    id: "C03-01",
    source: "docs/security.md",
    says: "A token counts only when its audience is this connector, alone or in a list.",
  },
  {
    id: "C03-03",
    source: "docs/security.md",
    says: "The API never sees the client's token, unless the credential is `same-operator`.",
  },
  {
    id: "C03-04",
    source: "docs/security.md",
    says: "A new key of the issuer is taken after one fetch, and tokens of a removed key end within five minutes.",
  },
  {
    id: "C03-05",
    source: "docs/security.md",
    says: "While the issuer's keys cannot be had, known keys go on for ten minutes and an unknown one is 503 with Retry-After, never 401.",
  },
  {
    id: "C04-01",
    source: "docs/security.md",
    says: "People who call at once, under one JSON-RPC id, with slow answers, each hear only of themselves.",
  },
  {
    id: "C04-02",
    source: "docs/security.md",
    says: "A caller is who the token names: a session header is 404 for clients of 2025, and ignored for newer ones.",
  },
  {
    id: "C05-01",
    source: "docs/security.md",
    says: "Different tenants in two places of one call are `tenant_ambiguous`, and nothing is sent.",
  },
  {
    id: "C05-02",
    source: "docs/security.md",
    says: "The same tenant in several places counts once, is taken out of all of them and sent once.",
  },
  {
    id: "C05-03",
    source: "docs/security.md",
    says: "A tenant that is unknown, foreign, revoked or disabled is `tenant_not_connected`, in one text for all.",
  },
  {
    id: "C05-04",
    source: "docs/security.md",
    says: "Of several tenants one must be named, one alone is implied, and with none left `get_me` is 403.",
  },
  {
    id: "C05-09",
    source: "docs/security.md",
    says: "A field of the API with the tenant argument's name fails the run until the overlay says what is meant; then it is left alone.",
  },
  {
    id: "C05-11",
    source: "docs/security.md",
    says: "A tenant that is taken away is refused at the next call; the others go on.",
  },
  {
    id: "C05-12",
    source: "docs/security.md",
    says: "An answer with the id of another tenant in the field that `policies.tenant_field` names is blocked.",
  },
] as const;
