// Security classes C17 to C19: the authorization server and its pages.
export const SECURITY_OF_SIGN_IN = [
  {
    id: "C17-01",
    source: "docs/security.md",
    says: "A redirect URI that is not https, loopback or a private scheme, or is odd in any part, is `invalid_redirect_uri`.",
  },
  {
    id: "C17-02",
    source: "docs/security.md",
    says: "Registration is limited per address; a client that was never used is forgotten after a day.",
  },
  {
    id: "C17-03",
    source: "docs/security.md",
    says: "A client's name is shown as one short line of plain text beside the host that people are sent to; its pictures and links are dropped.",
  },
  {
    id: "C17-04",
    source: "docs/security.md",
    says: "Redirect URIs are compared exactly; an unregistered one gets a page and never a redirect.",
  },
  {
    id: "C17-06",
    source: "docs/security.md",
    says: "PKCE with S256 is required, and the verifier must fit.",
  },
  {
    id: "C17-07",
    source: "docs/security.md",
    says: "A code works once; its second use ends what the first one got.",
  },
  {
    id: "C17-08",
    source: "docs/security.md",
    says: "A refresh token never gives more: not another client, scope or resource; a replaced one that is used again ends its family.",
  },
  {
    id: "C17-09",
    source: "docs/security.md",
    says: "A token's audience is the resource that was asked for; unknown ones, two, or another one at the token endpoint are refused.",
  },
  {
    id: "C17-10",
    source: "docs/security.md",
    says: "Answers and errors of the authorization endpoint carry `iss`, equal to the metadata's issuer.",
  },
  {
    id: "C17-11",
    source: "docs/security.md",
    says: "A client's document is fetched from a public https address only, without redirects, 5 kB and three seconds at most; its own id must fit.",
  },
  {
    id: "C18-01",
    source: "docs/security.md",
    says: "Consent is asked for each client, also while somebody is signed in, with the client's name, where it sends people, permissions and tenants.",
  },
  {
    id: "C18-02",
    source: "docs/security.md",
    says: "Only our own form decides: once, in its own step and browser, by POST.",
  },
  { id: "C18-04", source: "docs/security.md", says: "Pages cannot be framed or cached and run nothing." },
  {
    id: "C18-05",
    source: "docs/security.md",
    says: "A session gets a new id at sign-in, ends at sign-out, and comes in cookies that scripts and other sites cannot use.",
  },
  {
    id: "C18-06",
    source: "docs/security.md",
    says: "After sign-in people go to a known page of this site, whatever a link asks for.",
  },
  {
    id: "C18-09",
    source: "docs/security.md",
    says: "Accounts and shortcuts of development refuse to start in production; keys are made, never given.",
  },
  {
    id: "C19-01",
    source: "docs/security.md",
    says: "A revoked connection is refused at the next call, in this process and, within a second, in others; its refresh token is dead.",
  },
  {
    id: "C19-03",
    source: "docs/security.md",
    says: "Other people's connections are 404, like missing ones; revoking twice is fine; revoking needs our own form.",
  },
  {
    id: "C19-04",
    source: "docs/security.md",
    says: "A role that was lowered at the API counts here within 30 seconds.",
  },
] as const;
