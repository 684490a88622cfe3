// Scalev as `npm start` serves it, with a clock that stands still, and a person who has signed in and allowed everything.
import { accounts, rules } from "../../products/scalev/sandbox/index.ts";
import { loadCatalog } from "../../src/catalog/load-catalog.ts";
import { startServing } from "../../src/commands/assemble/http-side.ts";
import { createLog } from "../../src/commands/log.ts";
import { startSandbox } from "../../src/sandbox/start-sandbox.ts";
import {
  authorizePath,
  decide,
  makePkce,
  REDIRECT,
  register,
  signIn,
  tokenRequest,
} from "../authserver/client-flow.ts";
import { createVisitor, type Fields } from "../authserver/visitor.ts";
import { type Client, connect } from "../e2e/clients.ts";

const CATALOG = "generated/scalev";
/** A Friday morning in Jakarta. */
const NOW = "2026-11-20T09:00:00+07:00";

export type ScalevConnection = { readonly client: Client; readonly close: () => Promise<void> };

const offered = (text: string, name: string): readonly string[] =>
  [...text.matchAll(new RegExp(`name="${name}" value="([^"]+)"(?! disabled)`, "g"))].map(
    ([, value = ""]) => value,
  );

async function signInAs(name: string, url: string): Promise<string> {
  const { origin } = new URL(url);
  const visitor = createVisitor(origin);
  const clientId = String((await register(origin, { client_name: "Assistant" })).body["client_id"]);
  const { verifier, challenge } = makePkce();
  const asked = { clientId, resource: url, challenge, extra: { scope: null } };
  const password = accounts.find((account) => account.name === name)?.password ?? "";
  const page = await signIn(visitor, await visitor.get(authorizePath(asked)), name, password);
  const choice: Fields = [
    ["decision", "allow"],
    ["access", "all"],
    ...offered(page.text, "tenant").map((id) => ["tenant", id] as const),
    ...offered(page.text, "scope").map((scope) => ["scope", scope] as const),
  ];
  const back = new URL((await decide(visitor, page, choice)).url);
  const code = back.searchParams.get("code") ?? "";
  const grant = {
    grant_type: "authorization_code",
    code,
    redirect_uri: REDIRECT,
    client_id: clientId,
    code_verifier: verifier,
  };
  return String((await tokenRequest(origin, grant)).body["access_token"]);
}

/** @param name one of the sandbox's people. */
export async function connectScalev(name = "ayu"): Promise<ScalevConnection> {
  const catalog = await loadCatalog(CATALOG);
  const sandbox = await startSandbox({ catalog, rules, clock: () => new Date(NOW) });
  const serving = await startServing({
    catalogs: [CATALOG],
    flags: { port: "0", upstreamUrl: sandbox.url, auth: "oauth" },
    environment: {},
    log: createLog("silent"),
    sandboxAccounts: accounts,
  });
  const url = serving.products[0]?.url ?? "";
  const client = await connect("2026-07-28", { url, bearer: await signInAs(name, url) });
  return {
    client,
    close: async () => {
      await client.close();
      await serving.close();
      await sandbox.close();
    },
  };
}
