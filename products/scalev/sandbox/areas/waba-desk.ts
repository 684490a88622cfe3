// What the team of an inbox works with: quick replies and labels.
import type { Call, Handlers } from "../operation-types.ts";
import { conflict, found, invalidField } from "../refusal.ts";
import { unpaged } from "../rules/page-cursor.ts";
import type { QuickReplyRow, WabaTagRow } from "../shop.ts";
import { bare, type Of, rowOf, rowsOf } from "./waba-accounts.ts";

const findReply = (call: Call<"updateWabaQuickReply"> | Call<"deleteWabaQuickReply">): QuickReplyRow =>
  rowOf(call, call.shop.table("quick_replies").get(call.path.reply_id), "Quick reply");

function requireShortcut(call: Of, shortcut: string, except?: number): void {
  const taken = rowsOf(call, call.shop.table("quick_replies").list());
  if (taken.some((reply) => reply.shortcut === shortcut && reply.id !== except))
    throw conflict("This shortcut is in use", { shortcut: ["is taken"] });
}

const tagsOf = (call: Of): WabaTagRow[] => rowsOf(call, call.shop.table("waba_tags").list());

function requireTagName(call: Of, name: string, except?: number): void {
  if (tagsOf(call).some((tag) => tag.name.toLowerCase() === name.toLowerCase() && tag.id !== except))
    throw conflict("A tag of this name exists already", { name: ["is taken"] });
}

const findTag = (call: Call<"updateWabaCustomerTag"> | Call<"deleteWabaCustomerTag">): WabaTagRow =>
  rowOf(call, call.shop.table("waba_tags").get(call.path.tag_id), "Tag");

function removeTag(call: Call<"deleteWabaCustomerTag">): undefined {
  const { id } = findTag(call);
  const sets = call.shop.table("waba_customer_tags");
  for (const set of sets.list())
    if (set.tag_ids.includes(id)) sets.put({ ...set, tag_ids: set.tag_ids.filter((tag) => tag !== id) });
  call.shop.table("waba_tags").remove(id);
  return undefined;
}

export const wabaDeskHandlers = {
  listWabaQuickReplies: (call) => {
    const wanted = call.query.search?.toLowerCase() ?? "";
    const replies = rowsOf(call, call.shop.table("quick_replies").list());
    return unpaged(
      replies.filter(({ shortcut, text }) => `${shortcut} ${text}`.toLowerCase().includes(wanted)).map(bare),
    );
  },
  createWabaQuickReply: (call) => {
    requireShortcut(call, call.body.shortcut);
    const id = call.shop.next("quick_replies");
    return bare(call.shop.table("quick_replies").put({ ...call.body, id, account_id: call.path.id }));
  },
  updateWabaQuickReply: (call) => {
    const reply = { ...findReply(call), ...call.body };
    requireShortcut(call, reply.shortcut, reply.id);
    return bare(call.shop.table("quick_replies").put(reply));
  },
  deleteWabaQuickReply: (call) => {
    call.shop.table("quick_replies").remove(findReply(call).id);
    return undefined;
  },
  listWabaCustomerTags: (call) => unpaged(tagsOf(call).map(bare)),
  createWabaCustomerTag: (call) => {
    requireTagName(call, call.body.name);
    const id = call.shop.next("waba_tags");
    return bare(
      call.shop.table("waba_tags").put({ color: null, ...call.body, id, account_id: call.path.id }),
    );
  },
  updateWabaCustomerTag: (call) => {
    const tag = { ...findTag(call), ...call.body };
    requireTagName(call, tag.name, tag.id);
    return bare(call.shop.table("waba_tags").put(tag));
  },
  deleteWabaCustomerTag: removeTag,
  updateWabaCustomerTags: (call) => {
    const { shop, path, body } = call;
    const known = tagsOf(call);
    found(shop.table("customers").get(path.customer_id), "Customer");
    const unknown = body.tag_ids.filter((id) => !known.some((tag) => tag.id === id));
    if (unknown.length > 0)
      throw invalidField("tag_ids", `${unknown.join(", ")} is not a tag of this account`);
    shop
      .table("waba_customer_tags")
      .put({ id: `${path.id}:${path.customer_id}`, tag_ids: [...body.tag_ids] });
    const tags = known.filter(({ id }) => body.tag_ids.includes(id)).map(bare);
    return { customer_id: path.customer_id, tags };
  },
} satisfies Handlers;
