// The team of a business: members, roles, invitations; the owner and oneself are out of reach.
import type { Call, Handlers } from "../operation-types.ts";
import { conflict, found, invalidField } from "../refusal.ts";
import { jakartaTime } from "../rules/local-time.ts";
import { pageOf, sortable, unpaged } from "../rules/page-cursor.ts";
import type { Schemas } from "../schemas.ts";
import type { MemberRow, RoleRow, Shop } from "../shop.ts";
import { record } from "./orders/messages.ts";

const roleOf = (shop: Shop, member: MemberRow): RoleRow =>
  found(shop.table("roles").get(member.role_id), "Role");

const shortRole = ({ id, name }: RoleRow): { id: number; name: string } => ({ id, name });

function showMember(shop: Shop, member: MemberRow): Schemas["BusinessUser"] {
  const { id, fullname, email, is_verified, is_locked } = member;
  return { id, fullname, email, role: shortRole(roleOf(shop, member)), is_verified, is_locked };
}

const findMember = (shop: Shop, id: number): MemberRow =>
  found(shop.table("members").get(id), "Business user");

function givenRole(shop: Shop, id: number): RoleRow {
  const role = shop.table("roles").get(id);
  if (role === undefined) throw invalidField("role_id", "is not a role of this business");
  if (role.is_owner) throw invalidField("role_id", "ownership moves in the dashboard only");
  return role;
}

function update(call: Call<"updateBusinessUser">): MemberRow {
  const { shop, path, body, caller } = call;
  const member = findMember(shop, path.id);
  if (roleOf(shop, member).is_owner) throw conflict("The owner cannot be changed");
  if (member.id === caller.memberId) throw conflict("You cannot change yourself");
  if (body.role_id !== undefined) givenRole(shop, body.role_id);
  return shop.table("members").put({ ...member, ...body });
}

function remove({ shop, path }: Call<"removeBusinessUser">): undefined {
  const member = findMember(shop, path.id);
  if (roleOf(shop, member).is_owner) throw conflict("The owner cannot be removed");
  shop.table("members").remove(member.id);
  for (const person of shop.table("sales_people").list())
    if (person.business_user_id === member.id) shop.table("sales_people").remove(person.id);
  return undefined;
}

const WEEK_MS = 7 * 86_400_000;

function invite(call: Call<"createBusinessUserInvitation">): Schemas["BusinessUserInvitation"] {
  const { shop, body, nowMs } = call;
  const role = givenRole(shop, body.role_id);
  const email = body.email.toLowerCase();
  const members = shop.table("members").list();
  if (members.some((member) => member.email.toLowerCase() === email))
    throw invalidField("email", "is a member or invited already");
  const id = shop.next("members");
  const fullname = email.split("@")[0] ?? email;
  const nobody = { user_unique_id: null, phone: null, is_verified: false, is_locked: false };
  shop.table("members").put({ ...nobody, id, fullname, email, role_id: role.id });
  record(call, { kind: "email", to: email, text: "Undangan bergabung" });
  const times = { created_at: jakartaTime(nowMs), expires_at: jakartaTime(nowMs + WEEK_MS) };
  return shop.table("invitations").put({ id, email, role: shortRole(role), ...times });
}

export const teamHandlers = {
  listBusinessUsers: ({ shop, query }) => {
    const wanted = query.search?.toLowerCase() ?? "";
    const rows = shop
      .table("members")
      .list()
      .filter((member) => `${member.fullname} ${member.email}`.toLowerCase().includes(wanted))
      .filter((member) => query.role_id === undefined || member.role_id === query.role_id)
      .filter((member) => query.is_locked === undefined || member.is_locked === query.is_locked);
    const page = pageOf({ list: `members ${shop.business}`, rows, query, key: ({ id }) => sortable(id) });
    return { ...page, data: page.data.map((member) => showMember(shop, member)) };
  },
  getBusinessUser: ({ shop, path }) => showMember(shop, findMember(shop, path.id)),
  updateBusinessUser: (call) => showMember(call.shop, update(call)),
  removeBusinessUser: remove,
  listBusinessRoles: ({ shop }) => {
    const roles = shop.table("roles").list();
    return unpaged(roles.map(({ id, name, permissions_list }) => ({ id, name, permissions_list })));
  },
  createBusinessUserInvitation: invite,
} satisfies Handlers;
