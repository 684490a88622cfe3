// Writes about orders, pages and customers.
import {
  at,
  CHECKOUT_DISPLAY,
  CONFIRMED,
  csv,
  gone,
  lacks,
  lists,
  nothing,
  order,
  PENDING,
  PENDING_TOO,
  sees,
  type WriteCase,
} from "./scalev-sandbox-case.ts";

export const ORDERS: Readonly<Record<string, WriteCase>> = {
  createOrder: {
    back: (made) =>
      sees(`/v3/orders/${made["id"]}`, { status: "pending", customer: { name: "Bagus Pratama" } }),
  },
  updateOrder: { path: order, back: sees(`/v3/orders/${PENDING}`, { notes: "Kirim setelah jam 5 sore" }) },
  createOrderMessageHistory: {
    path: order,
    back: lists(`/v3/orders/${PENDING}/message-history`, { follow_up_chat_id: 14 }),
  },
  updateOrderCustomer: {
    path: order,
    back: sees(`/v3/orders/${PENDING}`, { customer: { id: 512, name: "Sari Wulandari" } }),
  },
  duplicateOrder: { path: order, back: sees(`/v3/orders/${PENDING}`, { status: "canceled" }) },
  sendOrderLmsAccess: {
    path: { id: "COURSE" },
    back: lists("/v3/orders/COURSE/emails", { subject: "Akses kursus Anda" }),
  },
  sendOrderDigitalProduct: {
    path: { id: "EBOOK" },
    back: lists("/v3/orders/EBOOK/emails", { subject: "Tautan unduhan Anda" }),
  },
  updateOrderShipment: {
    path: order,
    back: sees(`/v3/orders/${PENDING}`, { shipment_receipt: "JP1234567890" }),
  },
  updateOrderShipmentReceipt: {
    path: order,
    back: lists("/v3/orders?search_field=shipment_receipt&search=JP1234567890", { id: PENDING }),
  },
  createOrderShipmentStatus: {
    path: order,
    back: sees(`/v3/orders/${PENDING}`, { shipment_status: "in_transit" }),
  },
  updateOrderTags: { path: order, back: lists("/v3/orders?tags=hadiah,prioritas", { id: PENDING }) },
  triggerOrderPurchaseEvent: { path: order, back: nothing("recorded for nobody") },
  changeOrderStatus: { back: sees(`/v3/orders/${PENDING_TOO}`, { status: "confirmed" }) },
  generateOrderAwb: {
    body: { ids: [CONFIRMED] },
    back: sees(`/v3/orders/${CONFIRMED}`, { awb_status: "created" }),
  },
  cancelOrderAwb: {
    body: { ids: ["READY"] },
    back: nothing("one by one: the seeded ready order has no waybill"),
  },
  deleteOrders: { back: gone(`/v3/orders/${PENDING}`) },
  markOrdersNotSpam: { body: { ids: ["SPAM"] }, back: lacks("/v3/orders?is_probably_spam=true", {}) },
  uploadOrders: {
    form: {
      create_type: "archive",
      file: csv(
        "store_unique_id,customer_name,quantity,variant_unique_id,customer_phone",
        "store_batik01,Joko,2,variant_ebook1,081377770001",
      ),
    },
    back: lists("/v3/orders?search_field=customer_name&search=Joko", {
      status: "completed",
      payment_status: "paid",
    }),
  },
  uploadOrderStatusChanges: {
    form: { file: csv("id,status", `${PENDING},confirmed`, `${PENDING_TOO},shipped`) },
    back: sees(`/v3/orders/${PENDING}`, { status: "confirmed" }),
  },
  uploadOrderReceipts: {
    form: { file: csv("id,shipment_receipt", `${PENDING},JNE0012345678`) },
    back: sees(`/v3/orders/${PENDING}`, { shipment_receipt: "JNE0012345678" }),
  },
};

export const PAGES: Readonly<Record<string, WriteCase>> = {
  createLandingPage: { back: (made) => sees(`/v3/pages/${made["id"]}`, { slug: "promo-batik" }) },
  updateLandingPage: { path: at(88), back: sees("/v3/pages/88", { current_page_display_id: 302 }) },
  deleteLandingPage: { path: at(90), back: gone("/v3/pages/90") },
  updateLandingPageTags: { path: at(90), back: lists("/v3/pages?tags=promo,batik", { id: 90 }) },
  createLandingPageDisplay: {
    path: at(88, "page_id"),
    body: CHECKOUT_DISPLAY,
    back: (made) => sees(`/v3/pages/88/page-displays/${made["id"]}`, { version: 4, fb_pixels: [{ id: 6 }] }),
  },
  validateLandingPageDisplay: { path: at(90, "page_id"), back: nothing("a dry run") },
  deleteLandingPageDisplay: {
    path: { page_id: 88, display_id: 300 },
    back: gone("/v3/pages/88/page-displays/300"),
  },
};

export const CUSTOMERS: Readonly<Record<string, WriteCase>> = {
  createCustomer: { back: (made) => sees(`/v3/customers/${made["id"]}`, { phone: "+6281355551212" }) },
  uploadCustomers: {
    form: { file: csv("name,phone,tags", "Wati,081377770002,vip;baru") },
    back: lists("/v3/customers?search=Wati", { tags: ["vip", "baru"] }),
  },
  updateCustomer: { path: at(512), back: sees("/v3/customers/512", { email: "sari.w@example.com" }) },
  updateCustomerTags: { path: at(512), back: sees("/v3/customers/512", { tags: ["vip", "reseller"] }) },
  createCustomerAddress: {
    path: at(512, "customer_id"),
    back: lists("/v3/customers/512/addresses", { address: "Jl. Kaliurang No. 12", is_default: true }),
  },
  updateCustomerAddress: {
    path: { customer_id: 512, address_id: 800 },
    back: sees("/v3/customers/512/addresses/800", { address: "Jl. Kaliurang No. 14" }),
  },
  deleteCustomerAddress: {
    path: { customer_id: 512, address_id: 800 },
    back: gone("/v3/customers/512/addresses/800"),
  },
};
