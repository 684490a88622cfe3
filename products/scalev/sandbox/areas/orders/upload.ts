// Orders from files: each row is judged by itself, good rows are done even when others fail.
import type { Handlers } from "../../operation-types.ts";
import { Refusal } from "../../refusal.ts";
import { type CsvRow, listCell, readCsv } from "../../rules/csv.ts";
import { isPaymentMethod, isPlatform } from "../../rules/enums.ts";
import { DEFAULT_ZONE, jakartaTime, timeFromText } from "../../rules/local-time.ts";
import { PAYMENT_MOVES, STATUS_MOVES } from "../../rules/order-status.ts";
import type { Schemas } from "../../schemas.ts";
import { createOrder, type NewOrder, type Place, saveOrder } from "./changes.ts";
import { applyChange, changeObstacles } from "./moving.ts";
import { lookUpOrder } from "./record.ts";

export type UploadColumns = { readonly required: readonly string[]; readonly optional: readonly string[] };

/** What is wrong with the first line of a file; null when it can be read. */
function columnProblem(columns: readonly string[], { required, optional }: UploadColumns): string | null {
  const unknown = columns.filter((name) => !required.includes(name) && !optional.includes(name));
  if (unknown.length > 0) return `unknown column ${unknown.join(", ")}`;
  const missing = required.filter((name) => !columns.includes(name));
  return missing.length > 0 ? `column ${missing.join(", ")} is missing` : null;
}

export type Upload = {
  readonly file: string;
  readonly columns: UploadColumns;
  /** Name of a row in the result; its number where it has none. */
  readonly nameOf?: (row: CsvRow) => string | undefined;
  /** Does the row and answers the id of what was done. @throws Refusal */
  readonly work: (row: CsvRow) => string;
};

const reasonOf = (refusal: Refusal): string => {
  const fields = Object.entries(refusal.body.errors ?? {}).map(
    ([field, [first = ""]]) => `${field} ${first}`,
  );
  return fields.length > 0 ? fields.join("; ") : refusal.message;
};

/** Runs a file row by row. */
export function runUpload({ file, columns, nameOf, work }: Upload): Schemas["BulkResult"] {
  const table = readCsv(file);
  const problem = columnProblem(table.columns, columns);
  const failed: Record<string, string> = {};
  const success: string[] = [];
  for (const row of table.rows) {
    const name = nameOf?.(row) ?? String(row.number);
    if (problem !== null) {
      failed[name] = problem;
      continue;
    }
    try {
      success.push(work(row));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failed[name] = reasonOf(error);
    }
  }
  return { failed, success };
}

const bad = (message: string): Refusal => new Refusal("validation_failed", message);

/** A whole number of a cell. @throws Refusal */
export function wholeCell(cells: CsvRow["cells"], name: string): number | undefined {
  const text = cells[name];
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw bad(`${name} must be a whole number`);
  return Number(text);
}

/** A Decimal of a cell. @throws Refusal */
export function moneyCell(cells: CsvRow["cells"], name: string): string | undefined {
  const text = cells[name];
  if (text === undefined) return undefined;
  if (!/^\d{1,15}(\.\d{2})?$/.test(text)) throw bad(`${name} must be an amount such as 150000.00`);
  return text.includes(".") ? text : `${text}.00`;
}

/** A phone of a cell; a spreadsheet's `6.28E+12` is refused. */
export function phoneCell(cells: CsvRow["cells"], name: string): string | undefined {
  const text = cells[name];
  if (text !== undefined && !/^\+?[0-9][0-9 -]{4,18}$/.test(text)) throw bad(`${name} is not a phone number`);
  return text;
}

const given = <Value>(name: string, value: Value | undefined): Record<string, Value> =>
  value === undefined ? {} : { [name]: value };

const ORDER_TEXTS = [
  "customer_email",
  "external_id",
  "address",
  "postal_code",
  "warehouse_unique_id",
  "notes",
] as const;

/** An order's body from a row. @throws Refusal */
function orderFromRow({ cells }: CsvRow): NewOrder {
  const quantity = wholeCell(cells, "quantity") ?? 0;
  if (quantity < 1 || quantity > 999) throw bad("quantity must be 1 to 999");
  const {
    variant_unique_id: variant,
    bundle_price_option_unique_id: option,
    payment_method: payment,
    platform,
  } = cells;
  if (variant === undefined && option === undefined)
    throw bad("variant_unique_id or bundle_price_option_unique_id is missing");
  if (payment !== undefined && !isPaymentMethod(payment)) throw bad("payment_method is unknown");
  if (platform !== undefined && !isPlatform(platform)) throw bad("platform is unknown");
  if (cells["customer_name"] === undefined) throw bad("customer_name is missing");
  return {
    customer_name: cells["customer_name"],
    store_unique_id: cells["store_unique_id"] ?? "",
    ...Object.fromEntries(
      ORDER_TEXTS.flatMap((name) => (cells[name] === undefined ? [] : [[name, cells[name]]])),
    ),
    ...given("customer_phone", phoneCell(cells, "customer_phone")),
    ...given("location_id", wholeCell(cells, "location_id")),
    ...given("courier_service_id", wholeCell(cells, "courier_service_id")),
    ...given("shipping_cost", moneyCell(cells, "shipping_cost")),
    ...given("payment_method", payment),
    ...given("platform", platform),
    tags: listCell(cells["tags"]),
    ...(variant === undefined ? {} : { ordervariants: [{ variant_unique_id: variant, quantity }] }),
    ...(option === undefined ? {} : { orderbundles: [{ bundle_price_option_unique_id: option, quantity }] }),
  };
}

const ORDER_COLUMNS: UploadColumns = {
  required: ["store_unique_id", "customer_name", "quantity"],
  optional: [
    "variant_unique_id",
    "bundle_price_option_unique_id",
    "customer_phone",
    ...ORDER_TEXTS,
    "payment_method",
    "platform",
    "location_id",
    "courier_service_id",
    "shipping_cost",
    "tags",
  ],
};

/** Past sales are over: completed and paid, outside of stock. */
function archive(place: Place, order: NewOrder): string {
  const made = createOrder(place, { ...order, isArchive: true });
  const now = jakartaTime(place.nowMs);
  return saveOrder(place, made, { status: "completed", payment_status: "paid", completed_time: now }).id;
}

const isStatus = (text: string): text is keyof typeof STATUS_MOVES => Object.hasOwn(STATUS_MOVES, text);
const isPayment = (text: string): text is keyof typeof PAYMENT_MOVES => Object.hasOwn(PAYMENT_MOVES, text);

function changeFromRow(place: Place, row: CsvRow, zone: string): string {
  const { id = "", status, payment_status: payment, transfer_time: transfer } = row.cells;
  const order = lookUpOrder(place.shop, id);
  if (order === undefined) throw bad("not found");
  if (status === undefined && payment === undefined) throw bad("status or payment_status is missing");
  if (status !== undefined && !isStatus(status)) throw bad(`status ${status} is unknown`);
  if (payment !== undefined && !isPayment(payment)) throw bad(`payment_status ${payment} is unknown`);
  const at = transfer === undefined ? undefined : timeFromText(transfer, zone);
  if (transfer !== undefined && at === undefined) throw bad("transfer_time is no time");
  const change = {
    ...(status === undefined ? {} : { status }),
    ...(payment === undefined ? {} : { payment_status: payment }),
  };
  const [why] = changeObstacles(place, order, change);
  if (why !== undefined) throw bad(why.replace("invalid_status_transition: ", ""));
  const moved = applyChange(place, order, change);
  if (at !== undefined) saveOrder(place, moved, { transfer_time: jakartaTime(at) });
  return order.id;
}

export const orderUploads = {
  uploadOrders: (call) => {
    const { create_type, file } = call.body;
    const work = (row: CsvRow): string => {
      const order = orderFromRow(row);
      return create_type === "archive" ? archive(call, order) : createOrder(call, order).id;
    };
    return runUpload({ file, columns: ORDER_COLUMNS, work });
  },
  uploadOrderStatusChanges: (call) => {
    const zone = call.body.tz ?? DEFAULT_ZONE;
    timeFromText("2026-01-01", zone);
    return runUpload({
      file: call.body.file,
      columns: { required: ["id"], optional: ["status", "payment_status", "transfer_time"] },
      nameOf: (row) => row.cells["id"],
      work: (row) => changeFromRow(call, row, zone),
    });
  },
  uploadOrderReceipts: (call) =>
    runUpload({
      file: call.body.file,
      columns: { required: ["id", "shipment_receipt"], optional: [] },
      nameOf: (row) => row.cells["id"],
      work: ({ cells }) => {
        const order = lookUpOrder(call.shop, cells["id"] ?? "");
        const receipt = cells["shipment_receipt"];
        if (order === undefined) throw bad("not found");
        if (receipt === undefined || receipt.length > 64)
          throw bad("shipment_receipt must have 1 to 64 characters");
        return saveOrder(call, order, { shipment_receipt: receipt }).id;
      },
    }),
} satisfies Handlers;
