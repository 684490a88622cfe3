// WhatsApp Business accounts: connection, numbers, templates and their review, quick replies, labels.
import type { Call, Handlers } from "../operation-types.ts";
import { conflict, found, invalidField } from "../refusal.ts";
import { pageOf, sortable, unpaged } from "../rules/page-cursor.ts";
import type { Schemas } from "../schemas.ts";
import type { Shop, WabaAccountRow, WabaPhoneRow, WabaTemplateRow } from "../shop.ts";

/** A call below an account. */
export type Of = { readonly shop: Shop; readonly path: { readonly id: number } };

/** @throws Refusal not_found */
export const findAccount = ({ shop, path }: Of): WabaAccountRow =>
  found(shop.table("waba_accounts").get(path.id), "WhatsApp Business account");

/** Rows of one account; the account must be there. */
export function rowsOf<Row extends { readonly account_id: number }>(call: Of, rows: readonly Row[]): Row[] {
  const { id } = findAccount(call);
  return rows.filter((row) => row.account_id === id);
}

/** @throws Refusal not_found for a row of another account. */
export function rowOf<Row extends { readonly account_id: number; readonly id: number }>(
  call: Of,
  row: Row | undefined,
  what: string,
): Row {
  const { id } = findAccount(call);
  return found(row?.account_id === id ? row : undefined, what);
}

const phonesOf = (call: Of): WabaPhoneRow[] => rowsOf(call, call.shop.table("waba_phones").list());

/** A row without its account, as it is read. */
export const bare = <Row extends { readonly account_id: number }>({
  account_id: _,
  ...row
}: Row): Omit<Row, "account_id"> => row;

function showAccount(shop: Shop, account: WabaAccountRow): Schemas["WabaAccount"] {
  const phones = shop.table("waba_phones").list();
  return {
    ...account,
    phone_numbers_count: phones.filter(({ account_id }) => account_id === account.id).length,
  };
}

/** @throws Refusal conflict for an account that is not connected. */
export function connectedAccount(call: Of): WabaAccountRow {
  const account = findAccount(call);
  if (account.status !== "connected") throw conflict(`The account is ${account.status}: connect it first`);
  return account;
}

function connect({ shop, body }: Call<"connectWabaAccount">): WabaAccountRow {
  const known = shop
    .table("waba_accounts")
    .list()
    .find(({ waba_id }) => waba_id === body.waba_id);
  if (known !== undefined && known.status !== "disconnected")
    throw conflict("This account is connected already");
  const id = known?.id ?? shop.next("waba_accounts");
  const { name, waba_id } = body;
  return shop
    .table("waba_accounts")
    .put({ id, name, waba_id, status: "pending", default_phone_number_id: null });
}

/** What an account fetches when it is synchronised: a first number, and the verdicts of the reviews. */
function sync(call: Call<"syncWabaAccount">): Schemas["WabaSyncResult"] {
  const { shop } = call;
  const account = findAccount(call);
  if (account.status === "disconnected") throw conflict("The account is disconnected: connect it first");
  if (phonesOf(call).length === 0) {
    const id = shop.next("waba_phones");
    const number = `+6281100${String(id).padStart(6, "0")}`;
    const fresh = {
      number,
      display_name: account.name,
      about: null,
      quality: "green",
      is_registered: false,
    } as const;
    shop.table("waba_phones").put({ id, account_id: account.id, ...fresh });
  }
  const templates = rowsOf(call, shop.table("waba_templates").list());
  for (const template of templates)
    if (template.status === "submitted")
      shop.table("waba_templates").put({ ...template, status: "approved" });
  shop.table("waba_accounts").put({ ...account, status: "connected" });
  return { templates: templates.length, phone_numbers: phonesOf(call).length };
}

function createTemplate(call: Call<"createWabaTemplate">): WabaTemplateRow {
  const account = connectedAccount(call);
  const { shop, body } = call;
  const same = rowsOf(call, shop.table("waba_templates").list()).some(
    (one) => one.name === body.name && one.language === body.language,
  );
  if (same) throw conflict("A template with this name and language exists already");
  requireBody(body.components);
  const row = {
    ...body,
    id: shop.next("waba_templates"),
    status: "submitted" as const,
    account_id: account.id,
  };
  return shop.table("waba_templates").put(row);
}

function requireBody(components: Schemas["WabaTemplateUpdate"]["components"]): void {
  if (!components.some(({ type, text }) => type === "body" && (text ?? "") !== ""))
    throw invalidField("components", "one component is a body with text");
}

const findTemplate = (
  call: Call<"getWabaTemplate"> | Call<"updateWabaTemplate"> | Call<"deleteWabaTemplate">,
) => rowOf(call, call.shop.table("waba_templates").get(call.path.template_id), "Template");

const findPhone = (call: Call<"registerWabaPhoneNumber"> | Call<"updateWabaPhoneNumber">): WabaPhoneRow =>
  rowOf(call, call.shop.table("waba_phones").get(call.path.phone_id), "Phone number");

export const wabaAccountHandlers = {
  listWabaAccounts: ({ shop }) =>
    unpaged(
      shop
        .table("waba_accounts")
        .list()
        .map((account) => showAccount(shop, account)),
    ),
  connectWabaAccount: (call) => showAccount(call.shop, connect(call)),
  getWabaAccount: (call) => showAccount(call.shop, findAccount(call)),
  updateWabaAccount: (call) => {
    const account = findAccount(call);
    const phone = call.body.default_phone_number_id;
    if (phone !== undefined && !phonesOf(call).some(({ id }) => id === phone))
      throw invalidField("default_phone_number_id", "is not a number of this account");
    return showAccount(call.shop, call.shop.table("waba_accounts").put({ ...account, ...call.body }));
  },
  syncWabaAccount: sync,
  disconnectWabaAccount: (call) => {
    call.shop.table("waba_accounts").put({ ...findAccount(call), status: "disconnected" });
    return undefined;
  },
  listWabaPhoneNumbers: (call) => unpaged(phonesOf(call).map(bare)),
  registerWabaPhoneNumber: (call) =>
    bare(call.shop.table("waba_phones").put({ ...findPhone(call), is_registered: true })),
  updateWabaPhoneNumber: (call) =>
    bare(call.shop.table("waba_phones").put({ ...findPhone(call), ...call.body })),
  listWabaTemplates: (call) => {
    const { search, status, category } = call.query;
    const rows = rowsOf(call, call.shop.table("waba_templates").list())
      .filter(({ name }) => name.includes(search?.toLowerCase() ?? ""))
      .filter((one) => status === undefined || one.status === status)
      .filter((one) => category === undefined || one.category === category);
    const page = pageOf({
      list: `templates ${call.path.id}`,
      rows,
      query: call.query,
      key: ({ id }) => sortable(id),
    });
    return { ...page, data: page.data.map(bare) };
  },
  createWabaTemplate: (call) => bare(createTemplate(call)),
  getWabaTemplate: (call) => bare(findTemplate(call)),
  updateWabaTemplate: (call) => {
    const template = findTemplate(call);
    if (template.status === "submitted") throw conflict("A review of this template is running");
    requireBody(call.body.components);
    return bare(call.shop.table("waba_templates").put({ ...template, ...call.body, status: "submitted" }));
  },
  deleteWabaTemplate: (call) => {
    call.shop.table("waba_templates").remove(findTemplate(call).id);
    return undefined;
  },
} satisfies Handlers;
