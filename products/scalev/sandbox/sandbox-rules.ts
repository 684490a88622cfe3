// Puts the rules on the sandbox: who calls, for which business, how often, and what each operation does.
import { randomUUID } from "node:crypto";
import type {
  Around,
  Handler,
  Principal,
  SandboxAnswer,
  SandboxContext,
  SandboxFault,
  SandboxRequest,
  SandboxRules,
  SandboxWorld,
} from "../../../src/sandbox/rules.ts";
import { type Grant, requireScopes, selectBusiness } from "./access.ts";
import { createTokenVerifier, type TokenSettings, type TokenVerifier } from "./access-token.ts";
import { listMemberships, type MembershipQuery, showMe } from "./areas/identity.ts";
import { faultAnswer, faultOf } from "./fault-answer.ts";
import { HANDLERS } from "./handlers.ts";
import { once } from "./idempotency.ts";
import { callerIn, grantOf, shopOf } from "./identity.ts";
import { Refusal } from "./refusal.ts";
import {
  BUSINESS_WINDOWS,
  createRateLimiter,
  type LimitVerdict,
  type RateLimiter,
  type Window,
} from "./rules/rate-limit.ts";
import { seedEverything } from "./seed/seed.ts";

export type RuleOptions = TokenSettings & {
  /** Default: 100 in ten seconds and 10,000 in an hour. */
  readonly windows?: readonly Window[];
  /** Clock of the rate limits, which count real time even where the sandbox's clock is fixed. */
  readonly limitNowMs?: () => number;
};

type Known = { readonly grant: Grant; readonly verdict: LimitVerdict };

const ABOVE_BUSINESSES: readonly string[] = ["getMe", "listMyBusinessUsers"];

const selectorOf = (request: SandboxRequest): string | null => request.search.get("b_uid");

const limitHeaders = ({ limit, remaining, resetS }: LimitVerdict): Record<string, string> => ({
  "x-ratelimit-limit": String(limit),
  "x-ratelimit-remaining": String(remaining),
  "x-ratelimit-reset": String(resetS),
});

/** The answer of a rule: the status that the document names for success. */
function answered(context: SandboxContext, value: unknown): SandboxAnswer {
  const status = Number(
    context.endpoint.responses.find((response) => /^2\d\d$/.test(response.status))?.status ?? 200,
  );
  return value === undefined ? { status } : { status, json: value };
}

/** The body with the texts of uploaded files in their places. */
function bodyOf({ body, files }: SandboxContext): unknown {
  if (files.length === 0 || typeof body !== "object" || body === null) return body;
  const texts = files.map(({ field, bytes }) => [field, new TextDecoder().decode(bytes)]);
  return { ...body, ...Object.fromEntries(texts) };
}

type Rule = (call: unknown) => unknown;

function runRule(context: SandboxContext, grant: Grant, rule: Rule): SandboxAnswer {
  const { world, tenant, endpoint } = context;
  const business = tenant ?? "";
  const { role, ...caller } = callerIn(world, grant, business);
  const allowed = role === null || role.is_owner ? null : role.permissions_list;
  const granted = grant.businesses.find(({ uniqueId }) => uniqueId === business)?.scopes ?? null;
  requireScopes({ needed: endpoint.scopes, granted, allowed });
  const call = {
    path: context.path,
    query: context.query,
    body: bodyOf(context),
    caller,
    shop: shopOf(world, business),
    nowMs: world.clock().getTime(),
  };
  return once(context, `${grant.limitKey} ${grant.userId}`, () =>
    world.transaction(() => answered(context, rule(call))),
  );
}

/** Refusals become faults here, and nowhere else. */
async function guarded<T>(work: () => T | Promise<T>): Promise<T | SandboxFault> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return faultOf(error);
    throw error;
  }
}

type Desk = {
  readonly verify: TokenVerifier;
  readonly limiter: RateLimiter;
  readonly limitNowMs: () => number;
  readonly known: WeakMap<SandboxRequest, Known>;
};

const grantBehind =
  ({ known }: Desk) =>
  (request: SandboxRequest): Grant => {
    const found = known.get(request);
    if (found === undefined) throw new Refusal("invalid_token", "A bearer token or API key is needed");
    return found.grant;
  };

/** Who calls, and whether it is too often: counted per credential and business. */
async function admit(desk: Desk, request: SandboxRequest, world: SandboxWorld): Promise<Principal> {
  const bearer = { authorization: request.headers["authorization"], host: request.headers["host"] ?? "" };
  const grant = await grantOf(world, bearer, desk.verify);
  const verdict = desk.limiter.take(`${grant.limitKey} ${selectorOf(request) ?? ""}`, desk.limitNowMs());
  desk.known.set(request, { grant, verdict });
  if (!verdict.allowed) throw new Refusal("rate_limited", "Too many requests");
  const tenants = grant.businesses.map(({ uniqueId, state, scopes }) => ({
    id: uniqueId,
    enabled: state === "active",
    scopes,
  }));
  return { subject: grant.userId, tenants, scopes: null };
}

function businessFor(desk: Desk, request: SandboxRequest): string | null | SandboxFault {
  if (ABOVE_BUSINESSES.includes(request.endpoint?.operationId ?? "")) return null;
  try {
    return selectBusiness(grantBehind(desk)(request), selectorOf(request));
  } catch (error) {
    if (error instanceof Refusal) return faultOf(error);
    throw error;
  }
}

/** A request id and the state of the limits on every answer. */
const stamped =
  ({ known, limiter, limitNowMs }: Desk): Around =>
  async ({ request }, next) => {
    const answer = await next();
    const verdict = known.get(request)?.verdict ?? limiter.peek(limitNowMs());
    return {
      ...answer,
      headers: { "x-request-id": randomUUID(), ...limitHeaders(verdict), ...answer.headers },
    };
  };

/** Makes the rules of one sandbox. */
export function createRules(options: RuleOptions = {}): SandboxRules {
  const desk: Desk = {
    verify: createTokenVerifier(options),
    limiter: createRateLimiter(options.windows ?? BUSINESS_WINDOWS),
    limitNowMs: options.limitNowMs ?? (() => performance.now()),
    known: new WeakMap(),
  };
  const grants = grantBehind(desk);
  return {
    seed: seedEverything,
    onlyOwnRows: true,
    refuseUnknownFields: true,
    authenticate: (request, world) => guarded(() => admit(desk, request, world)),
    tenant: (request) => businessFor(desk, request),
    around: [stamped(desk)],
    fault: (fault, request) => faultAnswer(fault, request, desk.known.get(request)?.verdict.plain === true),
    handlers: { ...ruleHandlers(grants), ...identityHandlers(grants) },
  };
}

type GrantOf = (request: SandboxRequest) => Grant;

function ruleHandlers(grantBehind: GrantOf): Record<string, Handler> {
  // The engine has checked path, query and body against the document: this is where they get the document's types.
  const typed = Object.entries(HANDLERS) as [string, Rule][];
  return Object.fromEntries(
    typed.map(([id, rule]): [string, Handler] => [
      id,
      (context) => guarded(() => runRule(context, grantBehind(context.request), rule)),
    ]),
  );
}

const identityHandlers = (grantBehind: GrantOf): Record<string, Handler> => ({
  getMe: (context) => guarded(() => answered(context, showMe(context.world, grantBehind(context.request)))),
  listMyBusinessUsers: (context) =>
    guarded(() => {
      const query: MembershipQuery = context.query;
      return answered(context, listMemberships(context.world, grantBehind(context.request), query));
    }),
});
