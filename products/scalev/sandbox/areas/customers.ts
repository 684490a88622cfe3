// Customers with their tags and addresses.
import type { Call, Handlers } from "../operation-types.ts";
import { found, invalidField, Refusal } from "../refusal.ts";
import { listCell } from "../rules/csv.ts";
import { addCustomer, cleanContact, matchesCustomer, requireUnique, withSums } from "../rules/customers.ts";
import { pageOf, sortable, unpaged } from "../rules/page-cursor.ts";
import { internationalPhone } from "../rules/phone.ts";
import { findPlace } from "../rules/places.ts";
import type { Schemas } from "../schemas.ts";
import type { AddressRow, CustomerRow, Shop } from "../shop.ts";
import { distinct } from "./orders/reading.ts";
import { phoneCell, runUpload } from "./orders/upload.ts";

const findOne = (shop: Shop, id: number): CustomerRow => found(shop.table("customers").get(id), "Customer");

type Query = Call<"countCustomers">["query"];

const matching = (shop: Shop, query: Query): Required<Schemas["Customer"]>[] =>
  shop
    .table("customers")
    .list()
    .map(withSums(shop))
    .filter((customer) => matchesCustomer(customer, query));

function updateCustomer({ shop, path, body }: Call<"updateCustomer">): CustomerRow {
  const customer = findOne(shop, path.id);
  const { phone, email, ...plain } = body;
  const contact = cleanContact({ phone: phone ?? customer.phone, email: email ?? customer.email });
  requireUnique(shop, contact, customer.id);
  return shop.table("customers").put({ ...customer, ...plain, ...contact });
}

const addressesOf = (shop: Shop, customerId: number): readonly AddressRow[] => {
  findOne(shop, customerId);
  return shop
    .table("addresses")
    .list()
    .filter((address) => address.customer_id === customerId);
};

const showAddress = ({ customer_id: _, ...address }: AddressRow): Schemas["CustomerAddress"] => address;

type AddressPath = { readonly customer_id: number; readonly address_id: number };

const findAddress = (shop: Shop, { customer_id, address_id }: AddressPath): AddressRow =>
  found(
    addressesOf(shop, customer_id).find(({ id }) => id === address_id),
    "Address",
  );

/** One address is the default; a new default makes the former step back, and the first address is one by itself. */
function saveAddress(shop: Shop, address: AddressRow): AddressRow {
  if (findPlace(address.location_id) === undefined)
    throw invalidField("location_id", "is no location; see listLocations");
  const others = addressesOf(shop, address.customer_id).filter(({ id }) => id !== address.id);
  if (address.is_default)
    for (const other of others)
      if (other.is_default) shop.table("addresses").put({ ...other, is_default: false });
  const is_default = address.is_default || others.length === 0;
  return shop.table("addresses").put({ ...address, phone: internationalPhone(address.phone), is_default });
}

function uploadRow(call: Call<"uploadCustomers">, cells: Readonly<Record<string, string>>): string {
  const { name, email, notes } = cells;
  const phone = phoneCell(cells, "phone");
  const bad = (message: string): Refusal => new Refusal("validation_failed", message);
  if (name === undefined || name.length > 120) throw bad("name must have 1 to 120 characters");
  if (phone === undefined && email === undefined) throw bad("phone or email is missing");
  if (email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw bad("email is not an e-mail address");
  const contact = { ...(phone === undefined ? {} : { phone }), ...(email === undefined ? {} : { email }) };
  requireUnique(call.shop, contact);
  const tags = listCell(cells["tags"]);
  return String(addCustomer(call.shop, { name, ...contact, tags, notes: notes ?? null }, call.nowMs).id);
}

export const customerHandlers = {
  listCustomers: (call) => {
    const { shop, query } = call;
    const rows = matching(shop, query);
    return pageOf({ list: `customers ${shop.business}`, rows, query, key: ({ id }) => sortable(id) });
  },
  countCustomers: (call) => ({ count: matching(call.shop, call.query).length }),
  listCustomerTags: (call) => {
    const tags = call.shop
      .table("customers")
      .list()
      .flatMap((customer) => customer.tags);
    return unpaged(distinct(tags, call.query.search));
  },
  getCustomer: (call) => withSums(call.shop)(findOne(call.shop, call.path.id)),
  createCustomer: (call) => {
    requireUnique(call.shop, call.body);
    return withSums(call.shop)(addCustomer(call.shop, call.body, call.nowMs));
  },
  updateCustomer: (call) => withSums(call.shop)(updateCustomer(call)),
  updateCustomerTags: (call) => {
    const customer = findOne(call.shop, call.path.id);
    return withSums(call.shop)(call.shop.table("customers").put({ ...customer, tags: [...call.body.tags] }));
  },
  uploadCustomers: (call) =>
    runUpload({
      file: call.body.file,
      columns: { required: ["name"], optional: ["phone", "email", "tags", "notes"] },
      work: ({ cells }) => uploadRow(call, cells),
    }),
  listCustomerAddresses: (call) => unpaged(addressesOf(call.shop, call.path.customer_id).map(showAddress)),
  createCustomerAddress: (call) => {
    const customer = findOne(call.shop, call.path.customer_id);
    const row = { label: null, postal_code: null, is_default: false, ...call.body };
    const id = call.shop.next("addresses");
    return showAddress(saveAddress(call.shop, { ...row, id, customer_id: customer.id }));
  },
  getCustomerAddress: (call) => showAddress(findAddress(call.shop, call.path)),
  updateCustomerAddress: (call) =>
    showAddress(saveAddress(call.shop, { ...findAddress(call.shop, call.path), ...call.body })),
  deleteCustomerAddress: (call) => {
    call.shop.table("addresses").remove(findAddress(call.shop, call.path).id);
    return undefined;
  },
} satisfies Handlers;
