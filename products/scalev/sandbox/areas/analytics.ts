// Visits and what they led to: counted per day, page or source, and listed order by order.
import type { Call, Handlers } from "../operation-types.ts";
import { invalidField } from "../refusal.ts";
import { DEFAULT_ZONE, dayIn, jakartaTime } from "../rules/local-time.ts";
import { cents, decimal, sum } from "../rules/money.ts";
import { pageOf, unpaged } from "../rules/page-cursor.ts";
import type { Schemas } from "../schemas.ts";
import type { OrderRow, VisitRow } from "../shop.ts";

type Span = { readonly since: string; readonly until: string };

function span({ since, until }: Span): readonly [number, number] {
  const [from, to] = [Date.parse(since), Date.parse(until)];
  if (from > to) throw invalidField("until", "lies before since");
  return [from, to];
}

const within = (time: string, [from, to]: readonly [number, number]): boolean =>
  Date.parse(time) >= from && Date.parse(time) <= to;

type Breakdown = "day" | "page" | "source" | undefined;

const visitKey = (visit: VisitRow, by: Breakdown): string => {
  if (by === "day") return visit.day;
  return by === "page" ? String(visit.page_id) : by === "source" ? visit.source : "";
};

const orderKey = (order: OrderRow, by: Breakdown): string => {
  if (by === "day") return dayIn(DEFAULT_ZONE, Date.parse(order.created_at));
  return by === "page" ? String(order.page_id) : by === "source" ? (order.utm_source ?? "direct") : "";
};

function keyFields(
  key: string,
  by: Breakdown,
): Pick<Schemas["WebAnalyticsRow"], "day" | "page_id" | "source"> {
  if (by === "day") return { day: key };
  if (by === "page") return { page_id: Number(key) };
  return by === "source" ? { source: key } : {};
}

function analytics({ shop, query }: Call<"getWebAnalytics">): Schemas["WebAnalyticsRow"][] {
  const range = span(query);
  const by = query.breakdown;
  const onPage = (id: number | null): boolean => query.page_id === undefined || id === query.page_id;
  const days = [dayIn(DEFAULT_ZONE, range[0]), dayIn(DEFAULT_ZONE, range[1])] as const;
  const visits = shop
    .table("visits")
    .list()
    .filter(({ day, page_id }) => day >= days[0] && day <= days[1] && onPage(page_id));
  const orders = shop
    .table("orders")
    .list()
    .filter((order) => order.is_from_form && order.page_id !== null)
    .filter((order) => onPage(order.page_id) && within(order.created_at, range));
  const keys = new Set([
    ...visits.map((visit) => visitKey(visit, by)),
    ...orders.map((order) => orderKey(order, by)),
  ]);
  if (by === undefined) keys.add("");
  return [...keys].sort().map((key) => {
    const came = visits.filter((visit) => visitKey(visit, by) === key);
    const bought = orders.filter((order) => orderKey(order, by) === key);
    return {
      ...keyFields(key, by),
      visits: came.reduce((total, visit) => total + visit.visits, 0),
      visitors: came.reduce((total, visit) => total + visit.visitors, 0),
      orders: bought.length,
      revenue: decimal(sum(bought.map((order) => cents(order.gross_revenue)))),
    };
  });
}

/** The visits before an order: one a day earlier where the buyer came back, one just before. */
function journey(order: OrderRow): Schemas["RevenueJourney"] {
  const at = Date.parse(order.created_at);
  const campaign = { source: order.utm_source, medium: order.utm_medium, campaign: order.utm_campaign };
  const last = { ...campaign, page_id: order.page_id, occurred_at: jakartaTime(at - 9 * 60_000) };
  const first = { ...last, occurred_at: jakartaTime(at - 26 * 3_600_000) };
  return {
    order_id: order.id,
    touches: order.is_repeat ? [first, last] : [last],
    revenue: order.gross_revenue,
  };
}

export const analyticsHandlers = {
  getWebAnalytics: (call) => unpaged(analytics(call)),
  listRevenueJourneys: ({ shop, query }) => {
    const range = span(query);
    const rows = shop
      .table("orders")
      .list()
      .filter((order) => order.utm_source !== null && within(order.created_at, range));
    const key = (order: OrderRow): string => `${Date.parse(order.created_at)} ${order.id}`;
    const page = pageOf({ list: `journeys ${shop.business}`, rows, query, key });
    return { ...page, data: page.data.map(journey) };
  },
} satisfies Handlers;
