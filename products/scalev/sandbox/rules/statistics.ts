// Order statistics: the same orders, grouped by time, status and one property more.
import type { Schemas } from "../schemas.ts";
import type { OrderRow } from "../shop.ts";
import { DEFAULT_ZONE, dayIn, weekOf } from "./local-time.ts";
import { cents, decimal } from "./money.ts";
import { shownStatus } from "./order-status.ts";

export type StatisticsRequest = {
  readonly tz?: string;
  readonly datetime_type?: Schemas["OrderTimeField"];
  readonly breakdown_date?: "day" | "week" | "month";
  readonly is_breakdown_status?: boolean;
  readonly custom_breakdown_key?: "handler_id" | "advertiser_id" | "page_id" | "city" | "province";
  readonly minimum_days?: number;
};

export type StatisticsNames = {
  readonly memberName: (id: number) => string | null;
  readonly pageName: (id: number) => string | null;
};

type Row = Schemas["OrderStatisticsRow"];
type Custom = { readonly id: number | string | null; readonly name: string | null };
const NONE: Custom = { id: null, name: null };

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

function customOf(order: OrderRow, key: string | undefined, names: StatisticsNames): Custom {
  const named = (id: number | null | undefined, name: (id: number) => string | null): Custom =>
    id === null || id === undefined ? NONE : { id, name: name(id) };
  const place = (text: string | undefined): Custom =>
    text === undefined ? NONE : { id: slug(text), name: text };
  if (key === "handler_id") return named(order.handler?.id, names.memberName);
  if (key === "advertiser_id") return named(order.advertiser_id, names.memberName);
  if (key === "page_id") return named(order.page_id, names.pageName);
  return place(key === "city" ? order.address?.city : order.address?.province);
}

function dateOf(
  day: string,
  breakdown: StatisticsRequest["breakdown_date"],
): Pick<Row, "day" | "week" | "month"> {
  if (breakdown === "day") return { day };
  if (breakdown === "week") return { week: weekOf(day) };
  return breakdown === "month" ? { month: day.slice(0, 7) } : {};
}

export type StatisticsInput = {
  readonly orders: readonly OrderRow[];
  readonly request: StatisticsRequest;
  readonly nowMs: number;
  readonly names: StatisticsNames;
};

type GroupRow = Omit<Row, "count" | "gross_revenue">;
type Group = { readonly row: GroupRow; readonly count: number; readonly sum: bigint };

/** Rows in order of their keys. An order that never reached the chosen time is in none of them. */
export function orderStatistics(input: StatisticsInput): Row[] {
  const { orders, request, nowMs } = input;
  const zone = request.tz ?? DEFAULT_ZONE;
  // Refuses an unknown zone even where there are no orders.
  dayIn(zone, nowMs);
  const days = request.minimum_days;
  const youngest = days === undefined ? Number.POSITIVE_INFINITY : nowMs - days * 86_400_000;
  const groups = new Map<string, Group>();
  for (const order of orders) {
    const time = order[request.datetime_type ?? "created_at"];
    if (time === null || Date.parse(order.created_at) > youngest) continue;
    const row = groupOf(order, dayIn(zone, Date.parse(time)), input);
    const key = JSON.stringify(row);
    const { count, sum } = groups.get(key) ?? { count: 0, sum: 0n };
    groups.set(key, { row, count: count + 1, sum: sum + cents(order.gross_revenue) });
  }
  const split =
    request.breakdown_date ?? request.custom_breakdown_key ?? (request.is_breakdown_status || undefined);
  if (groups.size === 0 && split === undefined) return [{ count: 0, gross_revenue: "0.00" }];
  return [...groups.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { row, count, sum }]) => ({ count, gross_revenue: decimal(sum), ...row }));
}

/** The values that an order is counted under. */
function groupOf(order: OrderRow, day: string, { request, names }: StatisticsInput): GroupRow {
  const key = request.custom_breakdown_key;
  const custom = key === undefined ? undefined : customOf(order, key, names);
  return {
    ...dateOf(day, request.breakdown_date),
    ...(request.is_breakdown_status === true ? { status: shownStatus(order) } : {}),
    ...(custom === undefined ? {} : { custom_breakdown_id: custom.id, custom_breakdown_name: custom.name }),
  };
}
