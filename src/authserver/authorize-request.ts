// An authorization request made fit before the provider sees it: the scopes of the product, no OpenID leftovers.
import { scopeWords } from "../web/scope-words.ts";
import { type AuthServerDeps, productOf } from "./settings.ts";

/** Asked for by OpenID clients out of habit; this server gives no id_token and refresh tokens always. */
const OPENID_SCOPES = new Set(["openid", "profile", "email", "address", "phone", "offline_access"]);
const OPENID_PARAMETERS = ["nonce", "claims", "claims_locales", "acr_values", "id_token_hint", "max_age"];

/** What to ask for: the known ones of what was asked, all of them where nothing was, what was asked where none is known. */
export function fittingScope(asked: string | null, allowed: readonly string[]): string {
  const words = (asked ?? "").split(" ").filter((word) => word !== "" && !OPENID_SCOPES.has(word));
  if (words.length === 0) return allowed.join(" ");
  const known = [...new Set(words)].filter((word) => allowed.includes(word));
  return (known.length === 0 ? words : known).join(" ");
}

/**
 * The query as it goes on to the provider. Parameters given twice stay as they are, to be refused there.
 * @param query without the question mark
 */
export function fittingQuery(query: string, deps: Pick<AuthServerDeps, "products">): string {
  const parameters = new URLSearchParams(query);
  for (const name of OPENID_PARAMETERS) parameters.delete(name);
  // The other modes answer with a page that runs a script; the provider says no to a mode that it does not know.
  if ((parameters.get("response_mode") ?? "query") !== "query")
    parameters.set("response_mode", "unsupported");
  const resources = parameters.getAll("resource");
  const product = productOf(deps, resources[0]);
  if (product === undefined || resources.length !== 1 || parameters.getAll("scope").length > 1)
    return parameters.toString();
  const allowed = Object.keys(scopeWords(product.connector));
  parameters.set("scope", fittingScope(parameters.get("scope"), allowed));
  return parameters.toString();
}
