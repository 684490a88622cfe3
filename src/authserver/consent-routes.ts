// Consent: asked each time, for each client and redirect URI; what was chosen becomes the connection.
import type { Router } from "express";
import { ACCESS_LEVELS, type Tenant } from "../auth/session.ts";
import { PortolanError } from "../errors.ts";
import { isLoopback } from "../outbound/address.ts";
import { consentPage } from "../web/consent-page.ts";
import { errorPage } from "../web/notice-pages.ts";
import { permissionAreas } from "../web/scope-words.ts";
import { sendPage } from "../web/security-headers.ts";
import type { Account } from "./accounts.ts";
import {
  type ConsentChoice,
  type ConsentForm,
  type ConsentOffer,
  judgeConsent,
  readConsentForm,
} from "./consent-form.ts";
import { PASTED_KEY, readStep, type Step, stepPurpose } from "./interaction-step.ts";
import {
  type Caller,
  formFields,
  handled,
  identityOf,
  isOwnForm,
  moveOn,
  type PageContext,
  refuseForm,
  type Visit,
} from "./page-context.ts";
import { formToken } from "./server-keys.ts";
import { showStepSignIn } from "./sign-in-routes.ts";

type Asked = {
  readonly step: Step;
  readonly account: Account;
  readonly key?: string | undefined;
  readonly offer: ConsentOffer;
};

/** An account that the API refuses (403) has no tenants: the page says so, and the person can decline. */
async function tenantsOf(context: PageContext, who: Caller): Promise<readonly Tenant[]> {
  try {
    return (await identityOf(context, who)).tenants;
  } catch (error) {
    if (error instanceof PortolanError && error.status === 403) return [];
    throw error;
  }
}

async function offerOf(
  context: PageContext,
  { step, account, key }: Omit<Asked, "offer">,
): Promise<ConsentOffer> {
  const { tenant } = step.product.connector;
  const { scopes } = step;
  const who = { product: step.product, account, scopes, key };
  const tenants = tenant === undefined ? null : await tenantsOf(context, who);
  const most = ACCESS_LEVELS.indexOf(context.deps.maxAccess ?? "all");
  const access = ACCESS_LEVELS.slice(0, most + 1);
  return { tenants, scopes, access, noun: tenant?.noun ?? "account" };
}

async function readAsked(context: PageContext, step: Step): Promise<Asked | null> {
  if (step.accountId === null) return null;
  const account = await context.accounts.byId(step.accountId);
  if (account === undefined) return null;
  const key = step.sealedKey === null ? undefined : context.deps.sealer?.open(step.sealedKey, PASTED_KEY);
  if (context.deps.signIn === "key" && key === undefined) return null;
  const who = { step, account, key };
  return { ...who, offer: await offerOf(context, who) };
}

const DECISION = "Decision";
const DECISION_S = 1800;

/** Records that one decision may be taken for this step; showing the page again adds none. */
async function offerDecision(context: PageContext, step: Step): Promise<void> {
  const { authState } = context.deps.store;
  if ((await authState.find(DECISION, step.uid)) !== undefined) return;
  await authState.upsert({ model: DECISION, id: step.uid, payload: {}, expiresIn: DECISION_S });
}

/** True for one caller: of two clicks at once, one decides. */
const takeDecision = (context: PageContext, step: Step): Promise<boolean> =>
  context.deps.store.authState.consume(DECISION, step.uid);

type Shown = { readonly problem?: string | undefined; readonly chosen?: ConsentForm | undefined };

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;

function showConsent({ context, response }: Visit, asked: Asked & Shown): void {
  const { step, account, offer } = asked;
  const page = consentPage({
    site: context.site,
    action: `${context.site.base}/interaction/${step.uid}/consent`,
    csrf: formToken(context.keys, stepPurpose(step)),
    product: step.product.connector.title,
    userName: account.name,
    client: {
      name: step.clientName,
      redirectHost: step.redirectHost,
      onThisComputer: isLoopback(URL.parse(step.redirectUri)?.hostname ?? ""),
      publishedAt: step.publishedAt,
    },
    tenants:
      offer.tenants === null ? null : { one: offer.noun, many: plural(offer.noun), list: offer.tenants },
    areas: permissionAreas(offer.scopes, step.product.connector),
    access: offer.access,
    problem: asked.problem,
    chosen: asked.chosen,
  });
  sendPage(response, { status: asked.problem === undefined ? 200 : 422, page });
}

/** The grant of the provider, and the connection under the same id. */
async function connect(
  context: PageContext,
  { choice, ...asked }: Asked & { readonly choice: ConsentChoice },
): Promise<string> {
  const { step, account } = asked;
  const { deps, provider } = context;
  const grant = new provider.Grant({ accountId: account.id, clientId: step.clientId });
  const resource = step.product.resource;
  grant.addResourceScope(resource, [...choice.scopes]);
  const refused = step.scopes.filter((scope) => !choice.scopes.includes(scope));
  if (refused.length > 0) grant.rejectResourceScope(resource, refused);
  const grantId = await grant.save();
  if (asked.key !== undefined) await deps.keepKey?.(grantId, asked.key);
  await deps.store.connections.create({
    id: grantId,
    grantId,
    user: { issuer: deps.issuer, subject: account.id, name: account.name },
    client: {
      id: step.clientId,
      name: step.clientName,
      redirectHost: step.redirectHost,
      selfRegistered: step.publishedAt === null,
    },
    access: choice.access,
    scopes: choice.scopes,
    tenantIds: choice.tenantIds,
  });
  return grantId;
}

async function deny(visit: Visit): Promise<void> {
  const { context, request, response } = visit;
  const result = { error: "access_denied", error_description: "the person said no" };
  const to = await context.provider.interactionResult(request, response, result, {
    mergeWithLastSubmission: false,
  });
  moveOn(visit, to);
}

async function postConsent(visit: Visit): Promise<void> {
  const { context, request, response } = visit;
  const step = await readStep(visit);
  if (step === null || step.prompt !== "consent" || step.settled) return refuseForm(visit);
  if (!isOwnForm(visit, stepPurpose(step))) return refuseForm(visit);
  const fields = formFields(request);
  if (fields["decision"] !== "allow") {
    if (!(await takeDecision(context, step))) return refuseForm(visit);
    return deny(visit);
  }
  const asked = await readAsked(context, step);
  if (asked === null) return refuseForm(visit);
  const chosen = readConsentForm(fields);
  const choice = judgeConsent(chosen, asked.offer);
  if ("problem" in choice) return showConsent(visit, { ...asked, chosen, problem: choice.problem });
  if (!(await takeDecision(context, step))) return refuseForm(visit);
  const grantId = await connect(context, { ...asked, choice });
  const to = await context.provider.interactionResult(request, response, { consent: { grantId } });
  moveOn(visit, to);
}

async function getStep(visit: Visit): Promise<void> {
  const { context, response } = visit;
  const step = await readStep(visit);
  if (step === null || step.settled) {
    const message =
      "This page has expired, or was opened in another browser. Start again from your assistant.";
    const page = errorPage({ site: context.site, title: "This page has expired", message });
    return sendPage(response, { status: 400, page });
  }
  if (step.prompt === "login") return showStepSignIn(visit, step);
  const asked = await readAsked(context, step);
  if (asked === null) return refuseForm(visit);
  await offerDecision(context, step);
  showConsent(visit, asked);
}

/** `/interaction/<uid>` shows the step, `/interaction/<uid>/consent` takes the decision; nothing is decided by GET. */
export function addConsentRoutes(router: Router, context: PageContext): void {
  router.get("/interaction/:uid", handled(context, getStep));
  router.post("/interaction/:uid/consent", handled(context, postConsent));
  router.get("/interaction/:uid/consent", (_request, response) => refuseForm({ context, response }));
}
