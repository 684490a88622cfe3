// Every write of Scalev's sandbox with its read-back, and the path values that its reads need.
import { at, type Json, order, PENDING, type WriteCase } from "./scalev-sandbox-case.ts";
import { BUNDLES, PRODUCTS } from "./scalev-sandbox-writes-goods.ts";
import { CUSTOMERS, ORDERS, PAGES } from "./scalev-sandbox-writes-sales.ts";
import { STORES, WHATSAPP } from "./scalev-sandbox-writes-shop.ts";

/** Every write of the API. */
export const WRITES: Readonly<Record<string, WriteCase>> = {
  ...ORDERS,
  ...PAGES,
  ...CUSTOMERS,
  ...PRODUCTS,
  ...BUNDLES,
  ...STORES,
  ...WHATSAPP,
};

/** Path values and queries of reads whose template says too little. */
export const READS: Readonly<Record<string, { readonly path?: Json; readonly query?: string }>> = {
  getOrder: { path: order },
  getOrderActions: { path: order },
  listOrderChats: { path: order },
  getOrderChat: { path: { id: PENDING, chat_id: 14 } },
  listOrderEmails: { path: order },
  listOrderMessageHistory: { path: order },
  getLandingPage: { path: at(88), query: "include=page_display,store,tags&preview=true" },
  getLandingPagePublicView: { path: at(88) },
  listLandingPageDisplays: { path: at(88, "page_id") },
  getLandingPageDisplay: { path: { page_id: 88, display_id: 301 } },
  getCustomer: { path: at(512) },
  listCustomerAddresses: { path: at(512, "customer_id") },
  getCustomerAddress: { path: { customer_id: 512, address_id: 800 } },
  getVariant: { path: at(542) },
  listVariantKnowledgeItems: { path: at(542) },
  listVariantDigitalFiles: { path: at(520) },
  getProductFollowUpChat: { path: { id: 311, chat_id: 14 } },
  listCourseSections: { path: at(140) },
  getCourseSection: { path: at(61) },
  listCourseContents: { path: at(61) },
  getCourseContent: { path: at(702) },
  getBundleFollowUpChat: { path: { id: 23, chat_id: 16 } },
  getDiscountCode: { path: at(51) },
  getStoreVariant: { path: { id: 4, variant_id: 542 } },
  getTiktokPixel: { path: at(8) },
  getKwaiPixel: { path: at(10) },
  getGtm: { path: at(3) },
  getFbPixel: { path: at(6) },
  listLocations: { query: "search=Depok" },
  listLocationPostalCodes: { path: at(34021) },
  getWarehouse: { path: at(2) },
  getWabaTemplate: { path: { id: 4, template_id: 31 } },
  getWabaConversation: { path: { id: 4, conversation_id: 904 } },
  listWabaMessages: { path: { id: 4, conversation_id: 904 } },
  getWhatsappIntegration: { path: at(2) },
  getBusinessUser: { path: at(18) },
  getWebAnalytics: {
    query: "since=2026-10-20T00:00:00%2B07:00&until=2026-11-21T00:00:00%2B07:00&breakdown=page",
  },
  listRevenueJourneys: { query: "since=2026-10-20T00:00:00%2B07:00&until=2026-11-21T00:00:00%2B07:00" },
  getCheckoutIntent: { path: at("019a2f50-0000-7000-8000-000000000001") },
};

/** The id that a template's first parameter means, by the start of the path. */
export const USUAL_IDS: readonly (readonly [prefix: string, id: number])[] = [
  ["/v3/products/", 311],
  ["/v3/bundles/", 23],
  ["/v3/bundle-price-options/", 77],
  ["/v3/stores/", 4],
  ["/v3/waba-accounts/", 4],
];
