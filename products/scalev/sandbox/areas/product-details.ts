// What hangs on products and bundles: knowledge, follow-up chats, partners, relations. One set of rules for both.

import { BUSINESS_NAMES } from "../businesses.ts";
import type { Handlers } from "../operation-types.ts";
import { conflict, found, invalid, invalidField } from "../refusal.ts";
import { cents } from "../rules/money.ts";
import { type PageQuery, pageOf, sortable, unpaged } from "../rules/page-cursor.ts";
import type { Schemas } from "../schemas.ts";
import type { ChatRow, KnowledgeRow, PartnerRow, Shop } from "../shop.ts";
import { findProduct, findVariant } from "./product-record.ts";

const showItem = ({ owner: _, ...item }: KnowledgeRow): Schemas["KnowledgeItem"] => item;

const itemsOf = (shop: Shop, owner: string): KnowledgeRow[] =>
  shop
    .table("knowledge")
    .list()
    .filter((item) => item.owner === owner)
    .sort((left, right) => left.position - right.position);

/** Puts the items in a row: 1, 2, 3. */
function renumber(shop: Shop, items: readonly KnowledgeRow[]): void {
  for (const [at, item] of items.entries()) shop.table("knowledge").put({ ...item, position: at + 1 });
}

function placed(shop: Shop, item: KnowledgeRow, position: number | undefined): Schemas["KnowledgeItem"] {
  const others = itemsOf(shop, item.owner).filter(({ id }) => id !== item.id);
  const at = Math.min(position ?? others.length + 1, others.length + 1) - 1;
  renumber(shop, [...others.slice(0, at), item, ...others.slice(at)]);
  return showItem(found(shop.table("knowledge").get(item.id), "Knowledge item"));
}

type Owned = { readonly shop: Shop; readonly owner: string };

const addItem = ({ shop, owner }: Owned, body: Schemas["KnowledgeItemCreate"]): Schemas["KnowledgeItem"] =>
  placed(shop, { id: shop.next("knowledge"), q: body.q, a: body.a, position: 1, owner }, body.position);

function findItem({ shop, owner }: Owned, id: number): KnowledgeRow {
  const item = shop.table("knowledge").get(id);
  return found(item?.owner === owner ? item : undefined, "Knowledge item");
}

function changeItem(
  owned: Owned,
  id: number,
  body: Schemas["KnowledgeItemUpdate"],
): Schemas["KnowledgeItem"] {
  const item = findItem(owned, id);
  return placed(
    owned.shop,
    { ...item, q: body.q ?? item.q, a: body.a ?? item.a },
    body.position ?? item.position,
  );
}

function removeItem(owned: Owned, id: number): undefined {
  owned.shop.table("knowledge").remove(findItem(owned, id).id);
  renumber(owned.shop, itemsOf(owned.shop, owned.owner));
  return undefined;
}

const ofProduct = ({ shop, path }: { shop: Shop; path: { readonly id: number } }): Owned => ({
  shop,
  owner: `product:${findProduct(shop, path.id).id}`,
});
const ofVariant = ({ shop, path }: { shop: Shop; path: { readonly id: number } }): Owned => ({
  shop,
  owner: `variant:${findVariant(shop, path.id).id}`,
});
const ofBundle = ({ shop, path }: { shop: Shop; path: { readonly id: number } }): Owned => ({
  shop,
  owner: `bundle:${found(shop.table("bundles").get(path.id), "Bundle").id}`,
});

const showChat = ({ owner: _, ...chat }: ChatRow): Schemas["FollowUpChat"] => chat;
const chatsOf = ({ shop, owner }: Owned): readonly ChatRow[] =>
  shop
    .table("chats")
    .list()
    .filter((chat) => chat.owner === owner);

function findChat(owned: Owned, id: number): ChatRow {
  return found(
    chatsOf(owned).find((chat) => chat.id === id),
    "Follow-up chat",
  );
}

const addChat = ({ shop, owner }: Owned, body: Schemas["FollowUpChatCreate"]): Schemas["FollowUpChat"] => {
  const usual = { trigger_status: "pending" as const, delay_minutes: 0, is_active: true };
  return showChat(shop.table("chats").put({ ...usual, ...body, id: shop.next("chats"), owner }));
};

const changeChat = (owned: Owned, id: number, body: Schemas["FollowUpChatUpdate"]): Schemas["FollowUpChat"] =>
  showChat(owned.shop.table("chats").put({ ...findChat(owned, id), ...body }));

function removeChat(owned: Owned, id: number): undefined {
  owned.shop.table("chats").remove(findChat(owned, id).id);
  return undefined;
}

const DRAFTS = {
  id: {
    greeting: { friendly: "Halo Kak", formal: "Yth. Bapak/Ibu" },
    pending: ["Pengingat pembayaran", "pesanan {{order_id}} sebesar {{total}} masih menunggu pembayaran."],
    shipped: ["Kabar pengiriman", "pesanan {{order_id}} sudah dikirim dengan resi {{shipment_receipt}}."],
    completed: ["Terima kasih", "terima kasih sudah memilih {{product}}. Kami tunggu ceritanya."],
  },
  en: {
    greeting: { friendly: "Hi", formal: "Dear" },
    pending: ["Payment reminder", "order {{order_id}} of {{total}} is waiting for payment."],
    shipped: ["On its way", "order {{order_id}} has been shipped, waybill {{shipment_receipt}}."],
    completed: ["Thank you", "thank you for choosing {{product}}. We would love to hear how you like it."],
  },
} as const;

function drafts(
  name: string,
  wanted: Schemas["FollowUpChatGenerate"] | undefined,
): Schemas["FollowUpChatDraft"][] {
  const words = DRAFTS[wanted?.language ?? "id"];
  const greeting = words.greeting[wanted?.tone ?? "friendly"];
  return (["pending", "shipped", "completed"] as const).map((status) => {
    const [title, text] = words[status];
    const message = `${greeting} {{customer_name}}, ${text.replace("{{product}}", name)}`;
    return { name: title, message, trigger_status: status, delay_minutes: status === "pending" ? 60 : 1440 };
  });
}

type NewPartner = Schemas["PartnerCreate"];

function addPartner({ shop, owner }: Owned, body: NewPartner): Schemas["Partner"] {
  const own = BUSINESS_NAMES.find(({ uniqueId }) => uniqueId === shop.business);
  const known = BUSINESS_NAMES.some(({ username }) => username === body.business_username);
  if (!known || own?.username === body.business_username)
    throw invalidField("business_username", known ? "is your own business" : "there is no such business");
  if (body.commission_type === "percentage" && cents(body.commission) > 10_000n)
    throw invalidField("commission", "a percentage is at most 100.00");
  const again = partnersOf({ shop, owner }).some(
    (one) => one.business_username === body.business_username && one.status !== "ended",
  );
  if (again) throw conflict("This business is invited already");
  const row = { ...body, id: shop.next("partners"), status: "invited" as const, owner };
  return showPartner(shop.table("partners").put(row));
}

const showPartner = ({ owner: _, ...partner }: PartnerRow): Schemas["Partner"] => partner;

/** Partners of a product or bundle. */
export const partnersOf = ({ shop, owner }: Owned): readonly PartnerRow[] =>
  shop
    .table("partners")
    .list()
    .filter((one) => one.owner === owner);

type PartnerQuery = PageQuery & { readonly status?: Schemas["PartnerStatus"] };

function listPartners(owned: Owned, query: PartnerQuery): Schemas["PartnerList"] {
  const rows = partnersOf(owned).filter(
    ({ status }) => query.status === undefined || status === query.status,
  );
  const page = pageOf({ list: `partners ${owned.owner}`, rows, query, key: ({ id }) => sortable(id) });
  return { ...page, data: page.data.map(showPartner) };
}

function endPartner(owned: Owned, id: number): undefined {
  const partner = found(
    partnersOf(owned).find((one) => one.id === id && one.status !== "ended"),
    "Partner",
  );
  owned.shop.table("partners").put({ ...partner, status: "ended" });
  return undefined;
}

/** @throws Refusal validation_failed for stores and pixels that are not there. */
export function requireRelations(shop: Shop, body: Schemas["RelationsReplace"]): void {
  const errors: Record<string, string[]> = {};
  const strange = body.store_ids.filter((id) => shop.table("stores").get(id) === undefined);
  if (strange.length > 0) errors["store_ids"] = strange.map((id) => `${id} is not a store of this business`);
  const pixels = (["fb_pixels", "tiktok_pixels", "kwai_pixels"] as const).flatMap((name) =>
    shop.table(name).list(),
  );
  const unknown = body.pixel_ids.filter((id) => !pixels.some((pixel) => pixel.id === id));
  if (unknown.length > 0) errors["pixel_ids"] = unknown.map((id) => `${id} is not a pixel of this business`);
  if (Object.keys(errors).length > 0) throw invalid(errors);
}

export const detailHandlers = {
  listProductKnowledgeItems: (call) => unpaged(itemsOf(call.shop, ofProduct(call).owner).map(showItem)),
  createProductKnowledgeItem: (call) => addItem(ofProduct(call), call.body),
  updateProductKnowledgeItem: (call) => changeItem(ofProduct(call), call.path.item_id, call.body),
  deleteProductKnowledgeItem: (call) => removeItem(ofProduct(call), call.path.item_id),
  listVariantKnowledgeItems: (call) => unpaged(itemsOf(call.shop, ofVariant(call).owner).map(showItem)),
  createVariantKnowledgeItem: (call) => addItem(ofVariant(call), call.body),
  updateVariantKnowledgeItem: (call) => changeItem(ofVariant(call), call.path.item_id, call.body),
  deleteVariantKnowledgeItem: (call) => removeItem(ofVariant(call), call.path.item_id),
  listProductFollowUpChats: (call) => unpaged(chatsOf(ofProduct(call)).map(showChat)),
  createProductFollowUpChat: (call) => addChat(ofProduct(call), call.body),
  generateProductFollowUpChats: ({ shop, path, body }) => {
    const product = findProduct(shop, path.id);
    return unpaged(drafts(product.public_name ?? product.name, body));
  },
  getProductFollowUpChat: (call) => showChat(findChat(ofProduct(call), call.path.chat_id)),
  updateProductFollowUpChat: (call) => changeChat(ofProduct(call), call.path.chat_id, call.body),
  deleteProductFollowUpChat: (call) => removeChat(ofProduct(call), call.path.chat_id),
  listBundleFollowUpChats: (call) => unpaged(chatsOf(ofBundle(call)).map(showChat)),
  createBundleFollowUpChat: (call) => addChat(ofBundle(call), call.body),
  generateBundleFollowUpChats: ({ shop, path, body }) =>
    unpaged(drafts(found(shop.table("bundles").get(path.id), "Bundle").public_name, body)),
  getBundleFollowUpChat: (call) => showChat(findChat(ofBundle(call), call.path.chat_id)),
  updateBundleFollowUpChat: (call) => changeChat(ofBundle(call), call.path.chat_id, call.body),
  deleteBundleFollowUpChat: (call) => removeChat(ofBundle(call), call.path.chat_id),
  listProductPartners: (call) => listPartners(ofProduct(call), call.query),
  addProductPartner: (call) => {
    if (!findProduct(call.shop, call.path.id).is_product_sharing)
      throw conflict("The product is not shared: updateProductPartnership comes first");
    return addPartner(ofProduct(call), call.body);
  },
  removeProductPartner: (call) => endPartner(ofProduct(call), call.path.partner_id),
  listBundlePartners: (call) => listPartners(ofBundle(call), call.query),
  addBundlePartner: (call) => addPartner(ofBundle(call), call.body),
  removeBundlePartner: (call) => endPartner(ofBundle(call), call.path.partner_id),
} satisfies Handlers;
