// One step of an authorization: read from the provider, with what the pages need to know of it.
import { errors } from "oidc-provider";
import { displayName, redirectHost } from "../web/display-text.ts";
import { scopeWords } from "../web/scope-words.ts";
import type { PageContext, Visit } from "./page-context.ts";
import { type AuthProduct, productOf } from "./settings.ts";

export type Step = {
  readonly uid: string;
  readonly prompt: "login" | "consent";
  readonly product: AuthProduct;
  readonly clientId: string;
  readonly clientName: string;
  readonly redirectUri: string;
  /** As shown. */
  readonly redirectHost: string;
  /** Host of its metadata document; null: it registered by itself. */
  readonly publishedAt: string | null;
  /** Offered scopes of those that were asked for. */
  readonly scopes: readonly string[];
  /** Signed in with this account; null before. */
  readonly accountId: string | null;
  /** A pasted key, sealed, from the step before. */
  readonly sealedKey: string | null;
  /** The decision was made before. */
  readonly settled: boolean;
};

/** Where a pasted key is sealed for, until there is a connection. */
export const PASTED_KEY = "pasted-key";

type Details = Awaited<ReturnType<PageContext["provider"]["interactionDetails"]>>;

const text = (value: unknown): string => (typeof value === "string" ? value : "");

function sealedKeyOf(details: Details): string | null {
  const login: unknown = details.lastSubmission?.["login"];
  if (typeof login !== "object" || login === null || !("sealedKey" in login)) return null;
  return typeof login.sealedKey === "string" ? login.sealedKey : null;
}

async function toStep(context: PageContext, details: Details): Promise<Step | null> {
  const { params, prompt, uid } = details;
  const product = productOf(context.deps, params["resource"]);
  const clientId = text(params["client_id"]);
  const client = await context.provider.Client.find(clientId);
  if (product === undefined || client === undefined) return null;
  if (prompt.name !== "login" && prompt.name !== "consent") return null;
  const allowed = Object.keys(scopeWords(product.connector));
  const asked = text(params["scope"]).split(" ");
  const redirectUri = text(params["redirect_uri"]);
  return {
    uid,
    prompt: prompt.name,
    product,
    clientId,
    clientName: displayName(client.clientName ?? "") || "An app without a name",
    redirectUri,
    redirectHost: redirectHost(redirectUri),
    publishedAt: /^https?:/.test(clientId) ? redirectHost(clientId) : null,
    scopes: allowed.filter((scope) => asked.includes(scope)),
    accountId: details.session?.accountId ?? null,
    sealedKey: sealedKeyOf(details),
    settled: details.result !== undefined,
  };
}

/** The step that this browser is in, or null when there is none (any more). */
export async function readStep({ context, request, response }: Visit): Promise<Step | null> {
  try {
    const details = await context.provider.interactionDetails(request, response);
    if (details.uid !== request.params["uid"]) return null;
    return await toStep(context, details);
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return null;
    throw error;
  }
}

/** What the step's form token is bound to. */
export const stepPurpose = (step: Step): string => JSON.stringify(["step", step.prompt, step.uid]);
