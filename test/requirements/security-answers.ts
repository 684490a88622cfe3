// Security classes C12 to C16: what comes back, repeats, the audit and secrets.
export const SECURITY_OF_ANSWERS = [
  {
    id: "C12-01",
    source: "docs/security.md",
    says: "An API that cannot be reached is `upstream_unreachable`; reads are repeated twice at most, writes never.",
  },
  {
    id: "C12-02",
    source: "docs/security.md",
    says: "Each phase of an answer has its time: a read that runs out of it is `upstream_timeout`, a write `outcome_unknown`.",
  },
  {
    id: "C12-03",
    source: "docs/security.md",
    says: "A cut, false or malformed answer is never shown as success.",
  },
  {
    id: "C12-04",
    source: "docs/security.md",
    says: "An error of the API keeps its status in one fixed shape, whatever its body; from 500 on nothing of the body is shown.",
  },
  {
    id: "C12-05",
    source: "docs/security.md",
    says: "`retry_after_s` is read from seconds and dates and is an hour at most.",
  },
  {
    id: "C12-07",
    source: "docs/security.md",
    says: "The cap on an answer counts inflated bytes; what is packed many times is not unpacked.",
  },
  {
    id: "C12-08",
    source: "docs/security.md",
    says: "An endless answer is stopped at the cap; rows that are left out are counted, with the way to read on.",
  },
  {
    id: "C12-10",
    source: "docs/security.md",
    says: "A breaker opens within ten seconds of full failure, lets one probe through, and closes within ten of recovery.",
  },
  {
    id: "C12-11",
    source: "docs/security.md",
    says: "One tenant's failures do not close the way for the others.",
  },
  {
    id: "C13-01",
    source: "docs/security.md",
    says: "An answer comes in an envelope marked `untrusted`, with its control, direction and tag characters escaped.",
  },
  {
    id: "C13-03",
    source: "docs/security.md",
    says: "An answer that is too long is cut between items, the same way each time, and stays valid JSON.",
  },
  {
    id: "C13-04",
    source: "docs/security.md",
    says: "Fields that the product or the operation names for redaction are never shown, at any depth, in any spelling.",
  },
  {
    id: "C14-01",
    source: "docs/security.md",
    says: "The same call with the same key is sent once; its first answer comes back byte for byte, failures too, after permissions were checked again.",
  },
  {
    id: "C14-02",
    source: "docs/security.md",
    says: "Another call with the same key is `idempotency_conflict`.",
  },
  { id: "C14-03", source: "docs/security.md", says: "Of fifty equal calls that come together one is sent." },
  {
    id: "C14-04",
    source: "docs/security.md",
    says: "What was refused before sending, and the API's 401, 403 and 429, leave the key free.",
  },
  {
    id: "C14-06",
    source: "docs/security.md",
    says: "A key is 8 to 128 visible ASCII characters; bodies are compared by what they say, not by how it is written.",
  },
  {
    id: "C14-08",
    source: "docs/security.md",
    says: "A process that is killed at any point never leads to a second effect.",
  },
  {
    id: "C14-09",
    source: "docs/security.md",
    says: "Of two processes that find a dead one's claim exactly one takes it over.",
  },
  {
    id: "C14-11",
    source: "docs/security.md",
    says: "A key is kept for 24 hours; a clock that jumps never brings a second execution.",
  },
  {
    id: "C14-12",
    source: "docs/security.md",
    says: "A create without a key that is repeated within a minute is carried out, with a warning that names the first.",
  },
  {
    id: "C15-01",
    source: "docs/security.md",
    says: "Each call leaves exactly one intent and one outcome row, numbered without gaps; a call to an unknown tool too.",
  },
  {
    id: "C15-02",
    source: "docs/security.md",
    says: "While the audit cannot be written, writes are refused and nothing is sent.",
  },
  {
    id: "C15-04",
    source: "docs/security.md",
    says: "`audit verify` names the first row of a chain that was deleted, changed or moved.",
  },
  {
    id: "C15-05",
    source: "docs/security.md",
    says: "The audit names who, what, for whom and how it ended, and holds no value and no token.",
  },
  {
    id: "C16-01",
    source: "docs/security.md",
    says: "Neither the bearer nor a value that was given is in the audit: not in clear, not in base64 or hex, not in part.",
  },
  { id: "C16-03", source: "docs/security.md", says: "An error names no host, port, path or library." },
  {
    id: "C16-04",
    source: "docs/security.md",
    says: "What does not exist and what belongs to others is answered alike.",
  },
  {
    id: "C16-06",
    source: "docs/security.md",
    says: "Metrics and probes are not on the public port; `/health` there gives its status only.",
  },
  {
    id: "C16-store",
    source: "docs/security.md",
    says: "The store holds no token, code, cookie or client secret in clear: rows lie under digests.",
  },
] as const;
