// Secrets of clients are kept as digests: a copy of the store lets nobody act as a client.
import type { Provider } from "oidc-provider";
import { secretDigest } from "../store/secret-rows.ts";
import { sameToken } from "./server-keys.ts";

/** Lets the provider compare what a client presents (RFC 6749 section 2.3.1) with the digest that is kept. */
export function compareByDigest(provider: Provider): void {
  Object.defineProperty(provider.Client.prototype, "compareClientSecret", {
    value(this: { readonly clientSecret?: string }, given: unknown): boolean {
      return typeof given === "string" && sameToken(this.clientSecret ?? "", secretDigest(given));
    },
  });
}
