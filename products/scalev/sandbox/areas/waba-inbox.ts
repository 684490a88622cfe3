// The WhatsApp inbox and other gateways: conversations, messages inside the window, templates outside of it.
import type { Call, Handlers } from "../operation-types.ts";
import { conflict, found, invalidField } from "../refusal.ts";
import { addCustomer, findCustomer } from "../rules/customers.ts";
import { jakartaTime } from "../rules/local-time.ts";
import { pageOf, sortable, unpaged } from "../rules/page-cursor.ts";
import { internationalPhone } from "../rules/phone.ts";
import { filledTemplate, parametersOf, windowIsOpen } from "../rules/waba-window.ts";
import type { Schemas } from "../schemas.ts";
import type { IntegrationRow, Shop, WabaConversationRow, WabaMessageRow } from "../shop.ts";
import { record } from "./orders/messages.ts";
import { connectedAccount, findAccount } from "./waba-accounts.ts";

type Of = { readonly shop: Shop; readonly path: { readonly id: number } };

const conversationsOf = (call: Of): WabaConversationRow[] => {
  const { id } = findAccount(call);
  return call.shop
    .table("waba_conversations")
    .list()
    .filter(({ account_id }) => account_id === id);
};

type OneOf = Of & { readonly path: { readonly conversation_id: number } };

function findConversation(call: OneOf): WabaConversationRow {
  const one = call.shop.table("waba_conversations").get(call.path.conversation_id);
  return found(one?.account_id === findAccount(call).id ? one : undefined, "Conversation");
}

const messagesOf = (shop: Shop, conversationId: number): WabaMessageRow[] =>
  shop
    .table("waba_messages")
    .list()
    .filter(({ conversation_id }) => conversation_id === conversationId);

const show = ({ account_id: _, ...conversation }: WabaConversationRow): Schemas["WabaConversation"] =>
  conversation;

function listConversations(call: Call<"listWabaConversations">): Schemas["WabaConversationList"] {
  const { status, handler_id, tag_id, search } = call.query;
  const wanted = search?.toLowerCase() ?? "";
  const tagged = (customerId: number): boolean =>
    call.shop
      .table("waba_customer_tags")
      .get(`${call.path.id}:${customerId}`)
      ?.tag_ids.includes(tag_id ?? 0) === true;
  const rows = conversationsOf(call)
    .filter((one) => status === undefined || one.status === status)
    .filter((one) => handler_id === undefined || one.handler_id === handler_id)
    .filter((one) => tag_id === undefined || tagged(one.customer.id))
    .filter(({ customer }) => `${customer.name} ${customer.phone}`.toLowerCase().includes(wanted));
  const key = ({ last_message_at: at, id }: WabaConversationRow): string =>
    `${sortable(at === null ? 0 : Date.parse(at))} ${sortable(id)}`;
  const page = pageOf({ list: `conversations ${call.path.id}`, rows, query: call.query, key });
  return { ...page, data: page.data.map(show) };
}

type Outgoing = Pick<WabaMessageRow, "type" | "text" | "media_url">;
type Sending = { readonly shop: Shop; readonly nowMs: number };

/** Records a message in its conversation; it is not sent. */
function say(call: Sending, conversation: WabaConversationRow, message: Outgoing): Schemas["WabaMessage"] {
  const created_at = jakartaTime(call.nowMs);
  const id = `wamid.${String(call.shop.next("waba_messages")).padStart(8, "0")}`;
  const row = { id, direction: "out" as const, ...message, status: "sent" as const, created_at };
  call.shop.table("waba_messages").put({ ...row, conversation_id: conversation.id });
  call.shop.table("waba_conversations").put({ ...conversation, last_message_at: created_at });
  record(call, {
    kind: "whatsapp",
    to: conversation.customer.phone,
    text: message.text ?? message.media_url ?? "",
  });
  return row;
}

function sendMessage(call: Call<"sendWabaMessage">): Schemas["WabaMessage"] {
  const { body, shop, nowMs } = call;
  connectedAccount(call);
  if (body.type === "text" && body.text === undefined) throw invalidField("text", "is needed for type text");
  if (body.type !== "text" && body.media_url === undefined)
    throw invalidField("media_url", `is needed for type ${body.type}`);
  const phone = internationalPhone(body.to);
  const conversation = conversationsOf(call).find(({ customer }) => customer.phone === phone);
  if (conversation === undefined || !windowIsOpen(messagesOf(shop, conversation.id), nowMs))
    throw conflict("The customer's last message is more than 24 hours old: send an approved template");
  return say(call, conversation, {
    type: body.type,
    text: body.text ?? null,
    media_url: body.media_url ?? null,
  });
}

/** The conversation with a phone; a template may open a new one. */
function conversationWith(call: Call<"sendWabaTemplateMessage">, phone: string): WabaConversationRow {
  const { shop, nowMs } = call;
  const known = conversationsOf(call).find(({ customer }) => customer.phone === phone);
  if (known !== undefined) return known;
  const { id, name } = findCustomer(shop, { phone }) ?? addCustomer(shop, { name: phone, phone }, nowMs);
  return shop.table("waba_conversations").put({
    id: shop.next("waba_conversations"),
    account_id: call.path.id,
    customer: { id, name, phone },
    handler_id: null,
    status: "open",
    unread_count: 0,
    last_message_at: null,
  });
}

function sendTemplate(call: Call<"sendWabaTemplateMessage">): Schemas["WabaMessage"] {
  const { body, shop } = call;
  const account = connectedAccount(call);
  const template = shop.table("waba_templates").get(body.template_id);
  if (template === undefined || template.account_id !== account.id)
    throw invalidField("template_id", "is not a template of this account");
  if (template.status !== "approved")
    throw conflict(`The template is ${template.status}; only approved ones can be sent`);
  const { parameters = [] } = body;
  const wanted = parametersOf(template.components);
  if (parameters.length !== wanted) throw invalidField("parameters", `this template takes ${wanted}`);
  const text = filledTemplate(template.components, parameters);
  return say(call, conversationWith(call, internationalPhone(body.to)), {
    type: "template",
    text,
    media_url: null,
  });
}

const findIntegration = ({ shop, path }: Of): IntegrationRow =>
  found(shop.table("integrations").get(path.id), "WhatsApp integration");

function makeDefault(shop: Shop, integration: IntegrationRow): IntegrationRow {
  if (integration.is_default)
    for (const other of shop.table("integrations").list())
      if (other.is_default && other.id !== integration.id)
        shop.table("integrations").put({ ...other, is_default: false });
  return shop.table("integrations").put(integration);
}

export const wabaInboxHandlers = {
  listWabaConversations: listConversations,
  getWabaConversation: (call) => show(findConversation(call)),
  updateWabaConversation: (call) => {
    const conversation = findConversation(call);
    const { handler_id } = call.body;
    if (typeof handler_id === "number" && call.shop.table("members").get(handler_id) === undefined)
      throw invalidField("handler_id", "is not a member of this business");
    const next = {
      ...conversation,
      handler_id: handler_id === undefined ? conversation.handler_id : handler_id,
    };
    return show(call.shop.table("waba_conversations").put(next));
  },
  markWabaConversationRead: (call) =>
    show(call.shop.table("waba_conversations").put({ ...findConversation(call), unread_count: 0 })),
  closeWabaConversation: (call) =>
    show(call.shop.table("waba_conversations").put({ ...findConversation(call), status: "closed" })),
  listWabaMessages: (call) => {
    const conversation = findConversation(call);
    const rows = messagesOf(call.shop, conversation.id);
    const key = (row: WabaMessageRow): string => `${Date.parse(row.created_at)} ${row.id}`;
    const page = pageOf({ list: `messages ${conversation.id}`, rows, query: call.query, key });
    return { ...page, data: page.data.map(({ conversation_id: _, ...message }) => message) };
  },
  sendWabaMessage: sendMessage,
  sendWabaTemplateMessage: sendTemplate,
  listWhatsappIntegrations: ({ shop }) => unpaged(shop.table("integrations").list()),
  createWhatsappIntegration: ({ shop, body }) => {
    const { name, provider, phone } = body;
    const is_default = shop.table("integrations").list().length === 0;
    const fresh = { name, provider, phone: internationalPhone(phone), status: "connected", is_default };
    return shop.table("integrations").put({ ...fresh, id: shop.next("integrations") });
  },
  getWhatsappIntegration: findIntegration,
  updateWhatsappIntegration: (call) => makeDefault(call.shop, { ...findIntegration(call), ...call.body }),
  sendWhatsappTestMessage: (call) => {
    const integration = findIntegration(call);
    if (integration.status !== "connected") throw conflict("The integration is disconnected");
    record(call, {
      kind: "whatsapp",
      to: internationalPhone(call.body.to),
      text: `Test of ${integration.name}`,
    });
    return { sent: true };
  },
  disconnectWhatsappIntegration: (call) => {
    const integration = findIntegration(call);
    call.shop.table("integrations").put({ ...integration, status: "disconnected", is_default: false });
    return undefined;
  },
} satisfies Handlers;
