// Signing in: within an authorization, and for the connections page; with a password or with the API's key.
import { randomUUID } from "node:crypto";
import type { Router } from "express";
import { toLogin } from "../store/users.ts";
import { sendPage } from "../web/security-headers.ts";
import { type SignInPage, signInPage } from "../web/sign-in-page.ts";
import type { Account } from "./accounts.ts";
import { PASTED_KEY, readStep, type Step, stepPurpose } from "./interaction-step.ts";
import {
  formFields,
  handled,
  isOwnForm,
  moveOn,
  type PageContext,
  refuseForm,
  type Visit,
} from "./page-context.ts";
import { addressKey } from "./rate-limit.ts";
import { formToken } from "./server-keys.ts";
import type { AuthProduct } from "./settings.ts";

/** Where a person may return to after signing in; nowhere else, whatever the request says. */
const RETURN_PLACES = ["/connections"] as const;

/** The place to go on to; the connections page for anything unknown. */
export function returnPlace(asked: unknown): string {
  return RETURN_PLACES.find((place) => place === asked) ?? "/connections";
}

type Attempt =
  | { readonly account: Account; readonly key?: string }
  | { readonly problem: string; readonly status: 401 | 429 | 502 };

const text = (value: unknown): string => (typeof value === "string" ? value : "");

type PasswordForm = { readonly address: string; readonly fields: Readonly<Record<string, unknown>> };

async function tryPassword(context: PageContext, { address, fields }: PasswordForm): Promise<Attempt> {
  const name = text(fields["name"]).trim().slice(0, 200);
  const login = toLogin(name);
  const wait = context.limits.signInByName.take(login);
  if (wait > 0) return { problem: tooMany(wait), status: 429 };
  const password = text(fields["password"]);
  const account = await context.hashing.run(address, () => context.accounts.byPassword(name, password));
  if (account === null) return { problem: tooMany(BUSY_S), status: 429 };
  if (account === undefined) return { problem: "The name or the password is not right.", status: 401 };
  context.limits.signInByName.forget(login);
  return { account };
}

/** Seconds after which a sign-in that found no place is worth another try. */
const BUSY_S = 5;

type KeyForm = { readonly product: AuthProduct; readonly fields: Readonly<Record<string, unknown>> };

async function tryKey(context: PageContext, { product, fields }: KeyForm): Promise<Attempt> {
  const key = text(fields["key"]).trim();
  const { title } = product.connector;
  if (!/^[\x21-\x7e]{8,4096}$/.test(key))
    return { problem: "This does not look like a key. Paste it whole, without spaces.", status: 401 };
  try {
    const owner = await context.accounts.byKey(product, key);
    if (owner === null) return { problem: `${title} does not accept this key.`, status: 401 };
    return { account: owner.account, key };
  } catch (error) {
    context.deps.log({ event: "key_check_failed", error });
    return { problem: `${title} could not be asked just now. Try again in a moment.`, status: 502 };
  }
}

const tooMany = (seconds: number): string =>
  `Too many attempts. Try again in ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}.`;

async function attempt({ context, request }: Visit, product: AuthProduct): Promise<Attempt> {
  const address = addressKey(request.ip);
  const wait = context.limits.signInByAddress.take(address);
  if (wait > 0) return { problem: tooMany(wait), status: 429 };
  const fields = formFields(request);
  return context.deps.signIn === "key"
    ? tryKey(context, { product, fields })
    : tryPassword(context, { address, fields });
}

type Failed = Extract<Attempt, { problem: string }>;

type Shown = Pick<SignInPage, "action" | "csrf" | "clientName" | "returnTo" | "canCancel"> & {
  readonly product: AuthProduct;
  readonly failed?: Failed | undefined;
  readonly userName?: string | undefined;
};

function show({ context, response }: Visit, shown: Shown): void {
  const { deps, site } = context;
  const { product, failed, userName, ...rest } = shown;
  const page = signInPage({
    site,
    ...rest,
    method: deps.signIn,
    product: product.connector.title,
    demo: deps.sandboxAccounts,
    problem: failed?.problem,
    userName,
  });
  sendPage(response, { status: failed?.status ?? 200, page });
}

/** The sign-in page within an authorization. */
export function showStepSignIn(
  visit: Visit,
  step: Step & { readonly failed?: Failed; readonly userName?: string },
): void {
  const { context } = visit;
  show(visit, {
    action: `${context.site.base}/interaction/${step.uid}/sign-in`,
    csrf: formToken(context.keys, stepPurpose(step)),
    clientName: step.clientName,
    returnTo: "",
    canCancel: true,
    product: step.product,
    failed: step.failed,
    userName: step.userName,
  });
}

/** Another person is signed in: ends their session and detaches the pending step from it. */
async function leaveOtherAccount(visit: Visit): Promise<void> {
  const { context, request, response } = visit;
  const interaction = await context.provider.interactionDetails(request, response);
  await context.sessions.end(request, response);
  Reflect.deleteProperty(interaction, "session");
  await interaction.persist();
}

async function postStepSignIn(visit: Visit): Promise<void> {
  const { context, request, response } = visit;
  const step = await readStep(visit);
  if (step === null || step.prompt !== "login" || step.settled) return refuseForm(visit);
  if (!isOwnForm(visit, stepPurpose(step))) return refuseForm(visit);
  const fields = formFields(request);
  if (fields["decision"] === "cancel") {
    const result = { error: "access_denied", error_description: "the person did not sign in" };
    const to = await context.provider.interactionResult(request, response, result, {
      mergeWithLastSubmission: false,
    });
    return moveOn(visit, to);
  }
  const tried = await attempt(visit, step.product);
  if ("problem" in tried)
    return showStepSignIn(visit, { ...step, failed: tried, userName: text(fields["name"]) });
  if (step.accountId !== null && step.accountId !== tried.account.id) await leaveOtherAccount(visit);
  const sealed =
    tried.key === undefined ? {} : { sealedKey: context.deps.sealer?.seal(tried.key, PASTED_KEY) };
  const result = { login: { accountId: tried.account.id, ...sealed } };
  const to = await context.provider.interactionResult(request, response, result);
  moveOn(visit, to);
}

/** Before sign-in, a cookie of its own ties a form to the browser (double submit, hashed). */
function browserMark(visit: Visit): string {
  const { context, request, response } = visit;
  const secure = context.deps.issuer.startsWith("https:");
  const name = secure ? "__Host-portolan_form" : "portolan_form";
  const found = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{36})(?:;|$)`).exec(request.headers.cookie ?? "")?.[1];
  if (found !== undefined) return found;
  const mark = randomUUID();
  response.cookie(name, mark, { httpOnly: true, sameSite: "lax", secure, path: "/" });
  return mark;
}

function showSignIn(visit: Visit, extra: Partial<Shown> = {}): void {
  const { context, request } = visit;
  const [product] = context.deps.products;
  if (product === undefined) {
    refuseForm(visit);
    return;
  }
  const asked = request.method === "GET" ? request.query["return_to"] : formFields(request)["return_to"];
  const mark = browserMark(visit);
  show(visit, {
    action: `${context.site.base}/sign-in`,
    csrf: formToken(context.keys, JSON.stringify(["sign-in", mark])),
    clientName: null,
    returnTo: returnPlace(asked),
    canCancel: false,
    product,
    ...extra,
  });
}

async function postSignIn(visit: Visit): Promise<void> {
  const { context, request, response } = visit;
  const [product] = context.deps.products;
  const purpose = JSON.stringify(["sign-in", browserMark(visit)]);
  if (product === undefined || !isOwnForm(visit, purpose)) return refuseForm(visit);
  const tried = await attempt(visit, product);
  if ("problem" in tried)
    return showSignIn(visit, {
      failed: tried,
      userName: text(formFields(request)["name"]),
    });
  await context.sessions.start(visit, tried.account);
  response.redirect(303, `${context.site.base}${returnPlace(formFields(request)["return_to"])}`);
}

/** `/sign-in`, `/interaction/<uid>/sign-in`. */
export function addSignInRoutes(router: Router, context: PageContext): void {
  router.get("/sign-in", (request, response) => showSignIn({ context, request, response }));
  router.post("/sign-in", handled(context, postSignIn));
  router.post("/interaction/:uid/sign-in", handled(context, postStepSignIn));
  router.get("/interaction/:uid/sign-in", (_request, response) => refuseForm({ context, response }));
}
