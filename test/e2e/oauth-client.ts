// The official client with its own OAuth code, and a person who clicks through what it opens.
import {
  Client,
  type OAuthClientProvider,
  type OAuthDiscoveryState,
  StreamableHTTPClientTransport,
  UnauthorizedError,
} from "@modelcontextprotocol/client";
import { decide, REDIRECT, signIn } from "../authserver/client-flow.ts";
import { createVisitor, type Fields, formOf, type Visitor } from "../authserver/visitor.ts";
import type { Generation } from "./clients.ts";

type Tokens = Awaited<ReturnType<OAuthClientProvider["tokens"]>>;
type Information = Awaited<ReturnType<OAuthClientProvider["clientInformation"]>>;

/** What a client keeps between two runs. */
type Kept = {
  client?: Information | undefined;
  tokens?: Tokens | undefined;
  found?: OAuthDiscoveryState | undefined;
  verifier: string;
  readonly sentTo: URL[];
};

function provider(kept: Kept): OAuthClientProvider {
  return {
    redirectUrl: REDIRECT,
    clientMetadata: {
      client_name: "Official client",
      redirect_uris: [REDIRECT],
      token_endpoint_auth_method: "none",
    },
    clientInformation: () => kept.client,
    saveClientInformation: (client) => {
      kept.client = client;
    },
    tokens: () => kept.tokens,
    saveTokens: (tokens) => {
      kept.tokens = tokens;
    },
    redirectToAuthorization: (url) => {
      kept.sentTo.push(url);
    },
    saveCodeVerifier: (verifier) => {
      kept.verifier = verifier;
    },
    codeVerifier: () => kept.verifier,
    saveDiscoveryState: (found) => {
      kept.found = found;
    },
    discoveryState: () => kept.found,
    invalidateCredentials: (scope) => {
      if (scope === "all" || scope === "tokens") kept.tokens = undefined;
      if (scope === "all" || scope === "client") kept.client = undefined;
      if (scope === "all" || scope === "discovery") kept.found = undefined;
    },
  };
}

type Choice = { readonly tenants: readonly string[]; readonly scopes?: readonly string[] };

/** Every permission that the page ticks. */
const ticked = (text: string): readonly string[] =>
  [...text.matchAll(/name="scope" value="([^"]+)" checked/g)].map(([, scope = ""]) => scope);

type Where = {
  readonly url: string;
  readonly generation: Generation;
  readonly name: string;
  readonly password: string;
};

export type Session = {
  readonly kept: Kept;
  /** Opens the address that the client opened last, signs in where asked, allows; gives what came back. */
  readonly allow: (choice: Choice) => Promise<{ readonly callback: URL; readonly page: string }>;
  /** Connects; where the person is asked first, only after `choice`. */
  readonly connect: (choice: Choice) => Promise<Client>;
  /** Redeems what came back. */
  readonly finish: (callback: URL) => Promise<void>;
  /** Ends the person's newest connection on the connections page. */
  readonly endNewest: () => Promise<void>;
};

function makeAllow({
  where,
  visitor,
  kept,
}: {
  where: Where;
  visitor: Visitor;
  kept: Kept;
}): Session["allow"] {
  return async ({ tenants, scopes }) => {
    const to = kept.sentTo.at(-1) ?? new URL(where.url);
    let page = await visitor.get(to.pathname + to.search);
    if (page.text.includes('name="password"')) page = await signIn(visitor, page, where.name, where.password);
    const fields: Fields = [
      ["decision", "allow"],
      ["access", "all"],
      ...tenants.map((id) => ["tenant", id] as const),
      ...(scopes ?? ticked(page.text)).map((scope) => ["scope", scope] as const),
    ];
    const callback = new URL((await decide(visitor, page, fields)).url);
    return { callback, page: page.text };
  };
}

/** Undefined where the person has to be asked first. */
async function open(where: Where, transport: StreamableHTTPClientTransport): Promise<Client | undefined> {
  const mode = where.generation === "2026-07-28" ? { pin: where.generation } : "legacy";
  const info = { name: "portolan-tests", version: "1.0.0" };
  const client = new Client(info, { versionNegotiation: { mode } });
  try {
    await client.connect(transport);
    return client;
  } catch (error) {
    if (error instanceof UnauthorizedError) return undefined;
    throw error;
  }
}

/** One client that has nothing yet, and the browser of one person. */
export function openSession(where: Where): Session {
  const kept: Kept = { verifier: "", sentTo: [] };
  const visitor = createVisitor(new URL(where.url).origin);
  const transport = (): StreamableHTTPClientTransport =>
    new StreamableHTTPClientTransport(new URL(where.url), { authProvider: provider(kept) });
  const allow = makeAllow({ where, visitor, kept });
  const finish = (callback: URL): Promise<void> => transport().finishAuth(callback.searchParams);
  const connect: Session["connect"] = async (choice) => {
    const first = await open(where, transport());
    if (first !== undefined) return first;
    await finish((await allow(choice)).callback);
    const second = await open(where, transport());
    if (second === undefined) throw new Error("the token that was just given is not taken");
    return second;
  };
  const endNewest = async (): Promise<void> => {
    const { text } = await visitor.get("/connections");
    const form = formOf(text, "End this connection");
    await visitor.post(form.action, form.fields);
  };
  return { kept, allow, connect, finish, endNewest };
}
