// Security classes C20 to C23: load, documents, the process, and models that are misled.
export const SECURITY_OF_RUNNING = [
  {
    id: "C20-01",
    source: "docs/security.md",
    says: "The limit of sign-in counts an account under every spelling of its name, and an IPv6 address by its /64.",
  },
  {
    id: "C20-03",
    source: "docs/security.md",
    says: "Bodies that are sent slowly and silent sockets do not hold up other callers.",
  },
  {
    id: "C20-04",
    source: "docs/security.md",
    says: "When 1,000 calls are in flight the next is 503 `overloaded` with Retry-After, before its token or body is read.",
  },
  {
    id: "C20-06",
    source: "docs/security.md",
    says: "A caller who goes away ends a read at once; a write runs on to its end.",
  },
  {
    id: "C20-07",
    source: "docs/security.md",
    says: "A request whose length can be read in two ways is 400, and nothing behind it is read.",
  },
  {
    id: "C20-hash",
    source: "docs/security.md",
    says: "Passwords are hashed one at a time, with few places for those that wait, so that a flood of sign-ins delays no call.",
  },
  {
    id: "C21-01",
    source: "docs/security.md",
    says: "A reference out of the document's folder or to an address that is not allowed fails the run, before anything is opened; alias bombs too.",
  },
  {
    id: "C21-02",
    source: "docs/security.md",
    says: "Descriptions and guides reach the catalog without what nobody can see, bounded, and flagged in the report where they give orders.",
  },
  {
    id: "C21-05",
    source: "docs/security.md",
    says: "A catalog of which a file was altered or is missing is not served.",
  },
  {
    id: "C22-01",
    source: "docs/security.md",
    says: "A stop takes no new call, lets those in flight end, and exits with 0.",
  },
  {
    id: "C22-02",
    source: "docs/security.md",
    says: "Every wrong setting is told at once, by name, without its secret.",
  },
  { id: "C22-03", source: "docs/security.md", says: "A clock that is set back keeps no removed key alive." },
  {
    id: "C22-04",
    source: "docs/security.md",
    says: "A stdio process whose answers nobody reads any more ends, and not with 0.",
  },
  { id: "C22-05", source: "docs/security.md", says: "The lock file holds no dependency below its floor." },
  {
    id: "C22-keys",
    source: "docs/security.md",
    says: "Instances that start together on an empty store agree on one set of keys.",
  },
  {
    id: "C23-01",
    source: "docs/security.md",
    says: "Tools that can destroy say so in their hints, and no other does.",
  },
  {
    id: "C23-02",
    source: "docs/security.md",
    says: "Nothing that a model sends itself is an approval: it changes neither the tool nor the access level.",
  },
] as const;
