// Words around an order: follow-up texts filled in, mails and their record. Nothing leaves the house.
import type { Call, Handlers } from "../../operation-types.ts";
import { conflict, found, invalidField } from "../../refusal.ts";
import { jakartaTime } from "../../rules/local-time.ts";
import { unpaged } from "../../rules/page-cursor.ts";
import type { Schemas } from "../../schemas.ts";
import type { ChatRow, OrderRow, OutboxRow, Shop } from "../../shop.ts";
import { findOrder, productIdsOf } from "./record.ts";

type Of = Pick<Call<"getOrderChat">, "shop" | "nowMs">;

/** Keeps what would have been sent. */
export function record({ shop, nowMs }: Of, message: Omit<OutboxRow, "id" | "recorded_at">): void {
  const id = shop.next("outbox");
  shop.table("outbox").put({ id, ...message, recorded_at: jakartaTime(nowMs) });
}

const rupiah = (amount: string): string =>
  `Rp${(amount.split(".")[0] ?? "").replaceAll(/\B(?=(\d{3})+(?!\d))/g, ".")}`;

/** Fills the placeholders of a follow-up text for one order; unknown ones stay as they are. */
function renderChat(message: string, order: OrderRow): string {
  const values: Readonly<Record<string, string>> = {
    customer_name: order.customer.name,
    order_id: order.order_id,
    store_name: order.store.name,
    gross_revenue: rupiah(order.gross_revenue),
    total: rupiah(order.gross_revenue),
    payment_method: order.payment_method,
    shipment_receipt: order.shipment_receipt ?? "",
    public_order_url: order.public_order_url,
    products: [
      ...order.ordervariants.map((line) => `${line.quantity}x ${line.product_name}`),
      ...order.orderbundles.map((line) => `${line.quantity}x ${line.name}`),
    ].join(", "),
  };
  return message.replaceAll(/\{\{\s*([a-z_]+)\s*\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}

/** Follow-up chats of the products and bundles in an order. */
function chatsOf(shop: Shop, order: OrderRow): readonly ChatRow[] {
  const options = shop.table("price_options").list();
  const bundles = order.orderbundles.flatMap((line) => {
    const option = options.find((one) => one.unique_id === line.bundle_price_option_unique_id);
    return option === undefined ? [] : [`bundle:${option.bundle_id}`];
  });
  const owners = [...productIdsOf(shop)(order).map((id) => `product:${id}`), ...bundles];
  return shop
    .table("chats")
    .list()
    .filter((chat) => owners.includes(chat.owner) && chat.is_active);
}

function rendered(order: OrderRow, chat: ChatRow): Schemas["OrderChat"] {
  const text = renderChat(chat.message, order);
  const phone = order.customer.phone?.replace(/\D/g, "");
  const url = phone === undefined ? null : `https://wa.me/${phone}?text=${encodeURIComponent(text)}`;
  return { chat_id: chat.id, name: chat.name, text, whatsapp_url: url };
}

type Mail = {
  readonly subject: string;
  readonly needs: readonly Schemas["ItemType"][];
  readonly what: string;
};

type Sending = Pick<Call<"sendOrderLmsAccess">, "shop" | "caller" | "nowMs" | "path">;

function sendMail(call: Sending, { subject, needs, what }: Mail): Schemas["SentResult"] {
  const order = findOrder(call, call.path.id);
  const { email } = order.customer;
  const types = productIdsOf(call.shop)(order).map((id) => call.shop.table("products").get(id)?.item_type);
  if (!types.some((type) => type !== undefined && needs.includes(type)))
    throw conflict(`This order has no ${what}`);
  if (order.payment_status === "unpaid" || order.payment_status === "conflict")
    throw conflict(`The order is not paid: payment_status is ${order.payment_status}`);
  if (email === null || email === undefined)
    throw invalidField("customer_email", "the order has no e-mail address");
  const id = call.shop.next("emails");
  const sent_at = jakartaTime(call.nowMs);
  call.shop.table("emails").put({ id, order_id: order.id, subject, to: email, status: "sent", sent_at });
  record(call, { kind: "email", to: email, text: subject });
  return { sent: true };
}

const byTime = <Row extends { readonly sent_at: string }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((left, right) => Date.parse(right.sent_at) - Date.parse(left.sent_at));

export const orderMessages = {
  listOrderChats: (call) => {
    const order = findOrder(call, call.path.id);
    return unpaged(chatsOf(call.shop, order).map((chat) => rendered(order, chat)));
  },
  getOrderChat: (call) => {
    const order = findOrder(call, call.path.id);
    const chat = chatsOf(call.shop, order).find(({ id }) => id === call.path.chat_id);
    return rendered(order, found(chat, "Follow-up chat"));
  },
  listOrderEmails: (call) => {
    const order = findOrder(call, call.path.id);
    const mails = call.shop.table("emails").list();
    const own = mails.filter(({ order_id }) => order_id === order.id);
    return unpaged(byTime(own).map(({ subject, to, status, sent_at }) => ({ subject, to, status, sent_at })));
  },
  listOrderMessageHistory: (call) => {
    const order = findOrder(call, call.path.id);
    const own = call.shop
      .table("messages")
      .list()
      .filter(({ order_id }) => order_id === order.id);
    return unpaged(byTime(own).map(({ order_id: _, ...row }) => row));
  },
  createOrderMessageHistory: (call) => {
    const order = findOrder(call, call.path.id);
    const chat = chatsOf(call.shop, order).find(({ id }) => id === call.body.follow_up_chat_id);
    if (chat === undefined) throw invalidField("follow_up_chat_id", "is not a follow-up chat of this order");
    const { memberId, memberName } = call.caller;
    const row = {
      id: call.shop.next("messages"),
      follow_up_chat_id: chat.id,
      channel: "whatsapp",
      sent_by: memberId === null || memberName === null ? null : { id: memberId, name: memberName },
      sent_at: jakartaTime(call.nowMs),
    };
    call.shop.table("messages").put({ ...row, order_id: order.id });
    return row;
  },
  sendOrderLmsAccess: (call) =>
    sendMail(call, { subject: "Akses kursus Anda", needs: ["course"], what: "course" }),
  sendOrderDigitalProduct: (call) =>
    sendMail(call, {
      subject: "Tautan unduhan Anda",
      needs: ["digital", "license", "subscription"],
      what: "digital product",
    }),
  triggerOrderPurchaseEvent: (call) => {
    const order = findOrder(call, call.path.id);
    record(call, {
      kind: "pixel_event",
      to: "pixels",
      text: `Purchase ${order.order_id} ${order.gross_revenue}`,
    });
    return { triggered: true };
  },
} satisfies Handlers;
