// Customers: found by phone or e-mail, unique by both within a business, with sums that come from their orders.

import { conflict } from "../refusal.ts";
import type { Schemas } from "../schemas.ts";
import type { CustomerRow, Shop } from "../shop.ts";
import { prefixedId } from "./ids.ts";
import { jakartaTime } from "./local-time.ts";
import { cents, decimal, sum } from "./money.ts";
import { tagList } from "./order-filters.ts";
import { internationalPhone, phoneContains } from "./phone.ts";

export type Contact = { readonly phone?: string | null; readonly email?: string | null };

const lower = (email: string | null | undefined): string | null => email?.toLowerCase() ?? null;

/** Phone in international form, e-mail in lower case. */
export const cleanContact = ({ phone, email }: Contact): { phone: string | null; email: string | null } => ({
  phone: phone === null || phone === undefined ? null : internationalPhone(phone),
  email: lower(email),
});

/** The customer with this phone, else the one with this e-mail. */
export function findCustomer(shop: Shop, contact: Contact): CustomerRow | undefined {
  const { phone, email } = cleanContact(contact);
  const all = shop.table("customers").list();
  return (
    all.find((customer) => phone !== null && customer.phone === phone) ??
    all.find((customer) => email !== null && lower(customer.email) === email)
  );
}

/** @throws Refusal conflict when another customer has the phone or the e-mail. */
export function requireUnique(shop: Shop, contact: Contact, except?: number): void {
  const { phone, email } = cleanContact(contact);
  const others = shop
    .table("customers")
    .list()
    .filter(({ id }) => id !== except);
  const errors: Record<string, string[]> = {};
  if (phone !== null && others.some((other) => other.phone === phone))
    errors["phone"] = ["another customer has this phone"];
  if (email !== null && others.some((other) => lower(other.email) === email))
    errors["email"] = ["another customer has this e-mail"];
  if (Object.keys(errors).length > 0) throw conflict("This customer exists already", errors);
}

export type NewCustomer = Contact & {
  readonly name: string;
  readonly tags?: readonly string[];
  readonly notes?: string | null;
};

/** Adds a customer. */
export function addCustomer(
  shop: Shop,
  { name, tags, notes, ...contact }: NewCustomer,
  nowMs: number,
): CustomerRow {
  const id = shop.next("customers");
  return shop.table("customers").put({
    id,
    unique_id: prefixedId("cust", String(id)),
    name,
    ...cleanContact(contact),
    tags: [...(tags ?? [])],
    notes: notes ?? null,
    created_at: jakartaTime(nowMs),
  });
}

const COUNTED_AS_SPENT: readonly string[] = ["paid", "settled"];

/** Shows customers with their number of orders and the sum of the paid ones; canceled orders are not spent. */
export function withSums(shop: Shop): (customer: CustomerRow) => Required<Schemas["Customer"]> {
  const orders = shop.table("orders").list();
  return (customer) => {
    const own = orders.filter((order) => order.customer.id === customer.id);
    const paid = own.filter(
      (order) => COUNTED_AS_SPENT.includes(order.payment_status) && order.status !== "canceled",
    );
    const spent = sum(paid.map((order) => cents(order.gross_revenue)));
    return { ...customer, orders_count: own.length, total_spent: decimal(spent) };
  };
}

export type CustomerFilters = {
  readonly search?: string;
  readonly tags?: string;
  readonly has_orders?: boolean;
};

/** Whether a customer passes the filters of the list and the count. */
export function matchesCustomer(customer: Required<Schemas["Customer"]>, filters: CustomerFilters): boolean {
  const { search, tags, has_orders } = filters;
  const wanted = search?.toLowerCase();
  const texts = [customer.name, customer.email ?? ""].map((text) => text.toLowerCase());
  return (
    (wanted === undefined ||
      texts.some((text) => text.includes(wanted)) ||
      phoneContains(customer.phone, wanted)) &&
    tagList(tags).every((tag) => customer.tags.includes(tag)) &&
    (has_orders === undefined || customer.orders_count > 0 === has_orders)
  );
}
