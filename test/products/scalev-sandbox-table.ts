// One valid call of every write of Scalev's sandbox on the seeded shop, and where its effect is read back.
// Bodies that stand nowhere here are the document's own examples.

export type Json = Readonly<Record<string, unknown>>;
export type ReadBack =
  | { readonly sees: string; readonly with: Json }
  | { readonly lists: string; readonly row: unknown }
  | { readonly lacks: string; readonly row: unknown }
  | { readonly gone: string }
  /** A read that changes nothing, or a message that is recorded and shown nowhere. */
  | { readonly nothing: string };

export type WriteCase = {
  readonly path?: Json;
  readonly body?: Json;
  readonly form?: Readonly<Record<string, string>>;
  readonly back: ReadBack | ((answer: Json) => ReadBack);
};

const sees = (path: string, fields: Json): ReadBack => ({ sees: path, with: fields });
const lists = (path: string, row: unknown): ReadBack => ({ lists: path, row });
const lacks = (path: string, row: unknown): ReadBack => ({ lacks: path, row });
const gone = (path: string): ReadBack => ({ gone: path });
const nothing = (why: string): ReadBack => ({ nothing: why });

export const PENDING = "019a2f4e-7c31-7b52-9d0e-5a41c7b8e210";
const PENDING_TOO = "019a2f4e-7c31-7b52-9d0e-5a41c7b8e211";
export const CONFIRMED = "0192f1c4-7a50-7c1e-9b54-3f0d8a2e6b11";
const order = { id: PENDING };
const at = (id: unknown, field = "id"): Json => ({ [field]: id });
const csv = (...lines: readonly string[]): string => `${lines.join("\n")}\n`;

const EMPTY_EVENTS = {
  onload_fb_events: [],
  onload_tiktok_events: [],
  onload_kwai_client_events: [],
  onload_kwai_server_events: [],
  fb_events_onload_parameters: {},
  tiktok_events_onload_parameters: {},
  kwai_client_events_onload_parameters: {},
  kwai_server_events_onload_parameters: {},
};

/** A display without a form, and one that sells for the batik store. */
export const SALES_DISPLAY = {
  render_mode: "html",
  meta: { lang: "id", title: "Promo" },
  html_document: "<!doctype html><html><body><h1>Promo</h1></body></html>",
  ...EMPTY_EVENTS,
};
export const CHECKOUT_DISPLAY = {
  ...SALES_DISPLAY,
  fb_pixel_ids: [6, 99999],
  form_display: { store_id: 4, variant_ids: [541], after_submit_event: "success_page" },
};

const ORDERS: Readonly<Record<string, WriteCase>> = {
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

const PAGES: Readonly<Record<string, WriteCase>> = {
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

const CUSTOMERS: Readonly<Record<string, WriteCase>> = {
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

const PRODUCTS: Readonly<Record<string, WriteCase>> = {
  createProduct: {
    back: (made) =>
      sees(`/v3/products/${made["id"]}`, { name: "Kemeja Batik Parang", option_names: ["Ukuran"] }),
  },
  updateProduct: {
    path: at(311),
    back: sees("/v3/products/311", { public_name: "Kemeja Batik Parang Premium" }),
  },
  deleteProduct: { path: at(312), back: gone("/v3/products/312") },
  copyProduct: { path: at(311), back: lists("/v3/products?search=Kawung", { name: "Kemeja Batik Kawung" }) },
  updateProductLabels: { path: at(311), back: lists("/v3/products?label=lebaran", { id: 311 }) },
  uploadProducts: {
    form: {
      file: csv("name,item_type,price,weight_g", "Sarung,physical,85000.00,300", "Peci,physical,40000,"),
    },
    back: lists("/v3/products?search=Sarung", { item_type: "physical" }),
  },
  createProductVariant: {
    path: at(311),
    back: lists("/v3/products/311/variants", { option_values: ["XL"] }),
  },
  updateVariant: { path: at(542), back: sees("/v3/variants/542", { price: "179000.00", stock: 55 }) },
  deleteVariant: { path: at(540), back: gone("/v3/variants/540") },
  reorderProductOptionValue: {
    path: at(311),
    body: { option_name: "Ukuran", values: ["L", "M", "S"] },
    back: sees("/v3/products/311", { variants: [{ id: 542 }, { id: 541 }, { id: 540 }] }),
  },
  removeProductOptionValue: {
    path: at(311),
    body: { option_name: "Ukuran", value: "S" },
    back: gone("/v3/variants/540"),
  },
  createProductKnowledgeItem: {
    path: at(311),
    back: lists("/v3/products/311/knowledge-items", { q: "Apakah bahannya adem?", position: 3 }),
  },
  updateProductKnowledgeItem: {
    path: { id: 311, item_id: 71 },
    back: lists("/v3/products/311/knowledge-items", {
      id: 71,
      a: "Ya, dan tidak luntur bila dicuci terpisah.",
    }),
  },
  deleteProductKnowledgeItem: {
    path: { id: 311, item_id: 71 },
    back: lists("/v3/products/311/knowledge-items", { id: 72, position: 1 }),
  },
  createVariantKnowledgeItem: {
    path: at(542),
    back: lists("/v3/variants/542/knowledge-items", { a: "108 cm.", position: 1 }),
  },
  updateVariantKnowledgeItem: {
    path: { id: 542, item_id: 73 },
    back: lists("/v3/variants/542/knowledge-items", { a: "110 cm setelah revisi pola." }),
  },
  deleteVariantKnowledgeItem: {
    path: { id: 542, item_id: 73 },
    back: lacks("/v3/variants/542/knowledge-items", { id: 73 }),
  },
  createVariantDigitalFile: {
    path: at(520),
    back: lists("/v3/variants/520/digital-files", { name: "ebook-resep-nusantara.pdf" }),
  },
  deleteVariantDigitalFile: {
    path: { id: 520, file_id: 31 },
    back: lacks("/v3/variants/520/digital-files", { id: 31 }),
  },
  addProductPartner: {
    path: at(311),
    back: lists("/v3/products/311/partners?status=invited", { business_username: "kenanga" }),
  },
  removeProductPartner: {
    path: { id: 311, partner_id: 91 },
    back: lists("/v3/products/311/partners?status=ended", { id: 91 }),
  },
  updateProductPartnership: {
    path: at(311),
    back: sees("/v3/products/311/partnership", { commission: "12.50" }),
  },
  checkProductPartnershipChanges: {
    path: at(311),
    back: sees("/v3/products/311/partnership", { commission: "10.00" }),
  },
  replaceProductRelations: {
    path: at(311),
    back: sees("/v3/products/311/relations", { store_ids: [4, 7], pixel_ids: [6] }),
  },
  createProductFollowUpChat: {
    path: at(311),
    back: (made) => sees(`/v3/products/311/follow-up-chats/${made["id"]}`, { delay_minutes: 60 }),
  },
  generateProductFollowUpChats: { path: at(311), back: nothing("drafts are not saved") },
  updateProductFollowUpChat: {
    path: { id: 311, chat_id: 14 },
    back: sees("/v3/products/311/follow-up-chats/14", { delay_minutes: 120 }),
  },
  deleteProductFollowUpChat: {
    path: { id: 311, chat_id: 14 },
    back: gone("/v3/products/311/follow-up-chats/14"),
  },
  createCourseSection: {
    path: at(140),
    back: lists("/v3/products/140/course-sections", { title: "Pengantar", position: 4 }),
  },
  reorderCourseSections: {
    path: at(140),
    back: lists("/v3/products/140/course-sections", { id: 62, position: 1 }),
  },
  updateCourseSection: {
    path: at(61),
    back: sees("/v3/course-sections/61", { title: "Pengantar dan alat", contents_count: 2 }),
  },
  deleteCourseSection: { path: at(61), back: gone("/v3/course-contents/702") },
  createCourseContent: {
    path: at(62),
    back: (made) => sees(`/v3/course-contents/${made["id"]}`, { title: "Memilih kain", is_preview: true }),
  },
  reorderCourseContents: {
    path: at(61),
    back: lists("/v3/course-sections/61/contents", { id: 703, position: 1 }),
  },
  updateCourseContent: {
    path: at(702),
    back: sees("/v3/course-contents/702", { title: "Memilih kain yang tepat" }),
  },
  deleteCourseContent: {
    path: at(702),
    back: lists("/v3/course-sections/61/contents", { id: 703, position: 1 }),
  },
};

const BUNDLES: Readonly<Record<string, WriteCase>> = {
  createBundle: {
    back: (made) => sees(`/v3/bundles/${made["id"]}`, { price_options: [{ slug: "paket-hemat" }] }),
  },
  updateBundle: {
    path: at(23),
    back: sees("/v3/bundles/23", { bundlelines: [{ quantity: 2 }, { quantity: 1 }] }),
  },
  deleteBundle: { path: at(23), back: gone("/v3/bundle-price-options/77") },
  createBundlePriceOption: {
    path: at(23),
    back: lists("/v3/bundles/23/bundle-price-options", { slug: "paket-hemat" }),
  },
  updateBundlePriceOption: {
    path: at(77),
    back: sees("/v3/bundle-price-options/77", { price: "465000.00" }),
  },
  deleteBundlePriceOption: { path: at(78), back: gone("/v3/bundle-price-options/78") },
  replaceBundlePriceOptionRelations: {
    path: at(77),
    back: sees("/v3/bundle-price-options/77/relations", { store_ids: [4] }),
  },
  addBundlePartner: {
    path: at(23),
    back: lists("/v3/bundles/23/partners", { business_username: "cempaka" }),
  },
  removeBundlePartner: {
    path: { id: 15, partner_id: 93 },
    back: lists("/v3/bundles/15/partners", { id: 93, status: "ended" }),
  },
  createBundleFollowUpChat: {
    path: at(23),
    back: (made) => sees(`/v3/bundles/23/follow-up-chats/${made["id"]}`, { name: "Reminder bayar" }),
  },
  generateBundleFollowUpChats: { path: at(23), back: nothing("drafts are not saved") },
  updateBundleFollowUpChat: {
    path: { id: 23, chat_id: 16 },
    back: sees("/v3/bundles/23/follow-up-chats/16", { is_active: false }),
  },
  deleteBundleFollowUpChat: {
    path: { id: 23, chat_id: 16 },
    back: gone("/v3/bundles/23/follow-up-chats/16"),
  },
  createDiscountCode: { back: (made) => sees(`/v3/discount-codes/${made["id"]}`, { code: "GAJIAN10" }) },
  updateDiscountCode: { path: at(51), back: lists("/v3/discount-codes?is_active=false", { id: 51 }) },
  deleteDiscountCode: { path: at(51), back: gone("/v3/discount-codes/51") },
};

const STORES: Readonly<Record<string, WriteCase>> = {
  updateStore: { path: at(4), back: sees("/v3/stores/4", { phone: "+622745551234" }) },
  attachStoreProducts: { path: at(7), back: lists("/v3/stores/7/products", { id: 312 }) },
  removeStoreProducts: { path: at(4), back: lacks("/v3/stores/4/products?search=Gamis", { id: 312 }) },
  updateStoreVariant: {
    path: { id: 4, variant_id: 542 },
    back: sees("/v3/stores/4/variants/542", { store_price: "179000.00", price: "185000.00" }),
  },
  replaceStoreSalesPeople: {
    path: at(21),
    back: lists("/v3/stores/21/sales-people", { user_name: "Rina Hartati", weight: 60 }),
  },
  createStorePublicApiKey: {
    path: at(4),
    back: lists("/v3/stores/4/public-api-keys", { name: "Situs utama", revoked_at: null }),
  },
  revokeStorePublicApiKey: {
    path: { id: 4, key_id: 41 },
    back: lacks("/v3/stores/4/public-api-keys", { id: 41, revoked_at: null }),
  },
  createStoreAllowedOrigin: {
    path: at(4),
    back: lists("/v3/stores/4/storefront/allowed-origins", { origin: "https://melati.example" }),
  },
  deleteStoreAllowedOrigin: {
    path: { id: 4, origin_id: 44 },
    back: lacks("/v3/stores/4/storefront/allowed-origins", { id: 44 }),
  },
  createFbPixel: { back: (made) => sees(`/v3/fb-pixels/${made["id"]}`, { name: "Pixel utama" }) },
  updateFbPixel: { path: at(6), back: sees("/v3/fb-pixels/6", { test_event_code: "TEST48213" }) },
  deleteFbPixel: { path: at(6), back: sees("/v3/pages/88/page-displays/301", { fb_pixels: [] }) },
  createTiktokPixel: { back: (made) => sees(`/v3/tiktok-pixels/${made["id"]}`, { name: "TikTok Ads" }) },
  updateTiktokPixel: { path: at(8), back: sees("/v3/tiktok-pixels/8", { is_active: false }) },
  deleteTiktokPixel: { path: at(8), back: gone("/v3/tiktok-pixels/8") },
  createKwaiPixel: { back: lists("/v3/kwai-pixels", { name: "Kwai promo" }) },
  updateKwaiPixel: { path: at(10), back: sees("/v3/kwai-pixels/10", { name: "Kwai promo Lebaran" }) },
  deleteKwaiPixel: { path: at(10), back: gone("/v3/kwai-pixels/10") },
  createGtm: { back: (made) => sees(`/v3/gtm/${made["id"]}`, { container_id: "GTM-K4MBJ7X" }) },
  updateGtm: { path: at(3), back: sees("/v3/gtm/3", { is_active: false }) },
  deleteGtm: { path: at(3), back: gone("/v3/gtm/3") },
  searchWarehouse: { back: nothing("only reads") },
  searchCourierService: { back: nothing("only reads") },
  checkCourierCoverage: { back: nothing("only reads") },
};

const account = (more: Json = {}): Json => ({ id: 4, ...more });
const MESSAGES = "/v3/waba-accounts/4/conversations/904/messages";

const WHATSAPP: Readonly<Record<string, WriteCase>> = {
  connectWabaAccount: { back: (made) => sees(`/v3/waba-accounts/${made["id"]}`, { status: "pending" }) },
  updateWabaAccount: { path: account(), back: sees("/v3/waba-accounts/4", { default_phone_number_id: 5 }) },
  syncWabaAccount: {
    path: account(),
    back: sees("/v3/waba-accounts/4/templates/34", { status: "approved" }),
  },
  disconnectWabaAccount: { path: account(), back: sees("/v3/waba-accounts/4", { status: "disconnected" }) },
  registerWabaPhoneNumber: {
    path: account({ phone_id: 6 }),
    back: lists("/v3/waba-accounts/4/phone-numbers", { id: 6, is_registered: true }),
  },
  updateWabaPhoneNumber: {
    path: account({ phone_id: 6 }),
    back: lists("/v3/waba-accounts/4/phone-numbers", { id: 6, about: "Batik asli Jogja" }),
  },
  createWabaTemplate: {
    path: account(),
    back: lists("/v3/waba-accounts/4/templates?status=submitted", { name: "konfirmasi_pesanan" }),
  },
  updateWabaTemplate: {
    path: account({ template_id: 35 }),
    back: sees("/v3/waba-accounts/4/templates/35", { status: "submitted" }),
  },
  deleteWabaTemplate: { path: account({ template_id: 35 }), back: gone("/v3/waba-accounts/4/templates/35") },
  createWabaQuickReply: {
    path: account(),
    back: lists("/v3/waba-accounts/4/quick-replies", { shortcut: "/rek" }),
  },
  updateWabaQuickReply: {
    path: account({ reply_id: 11 }),
    back: lists("/v3/waba-accounts/4/quick-replies", {
      id: 11,
      text: "Transfer ke BCA 1234567890 a.n. PT Melati.",
    }),
  },
  deleteWabaQuickReply: {
    path: account({ reply_id: 11 }),
    back: lacks("/v3/waba-accounts/4/quick-replies", { id: 11 }),
  },
  updateWabaConversation: {
    path: account({ conversation_id: 905 }),
    back: sees("/v3/waba-accounts/4/conversations/905", { handler_id: 18 }),
  },
  markWabaConversationRead: {
    path: account({ conversation_id: 904 }),
    back: sees("/v3/waba-accounts/4/conversations/904", { unread_count: 0 }),
  },
  closeWabaConversation: {
    path: account({ conversation_id: 904 }),
    back: sees("/v3/waba-accounts/4/conversations/904", { status: "closed" }),
  },
  sendWabaMessage: {
    path: account(),
    back: lists(MESSAGES, { direction: "out", text: "Baik Kak, pesanan kami kirim hari ini." }),
  },
  sendWabaTemplateMessage: {
    path: account(),
    back: lists(MESSAGES, { type: "template", text: "Halo Sari, pesanan 251103MLT0042 sudah dikirim." }),
  },
  createWabaCustomerTag: {
    path: account(),
    back: lists("/v3/waba-accounts/4/customer-tags", { name: "Reseller" }),
  },
  updateWabaCustomerTag: {
    path: account({ tag_id: 6 }),
    back: lists("/v3/waba-accounts/4/customer-tags", { id: 6, name: "Reseller aktif" }),
  },
  deleteWabaCustomerTag: {
    path: account({ tag_id: 5 }),
    back: lacks("/v3/waba-accounts/4/customer-tags", { id: 5 }),
  },
  updateWabaCustomerTags: {
    path: account({ customer_id: 512 }),
    back: lists("/v3/waba-accounts/4/conversations?tag_id=5", { id: 904 }),
  },
  createWhatsappIntegration: {
    back: (made) => sees(`/v3/whatsapp-integrations/${made["id"]}`, { name: "Gateway utama" }),
  },
  updateWhatsappIntegration: { path: at(2), back: sees("/v3/whatsapp-integrations/2", { is_default: true }) },
  sendWhatsappTestMessage: { path: at(2), back: nothing("recorded, sent to nobody") },
  disconnectWhatsappIntegration: {
    path: at(2),
    back: sees("/v3/whatsapp-integrations/2", { status: "disconnected" }),
  },
  updateBusinessUser: { path: at(22), back: sees("/v3/business-users/22", { role: { id: 4 } }) },
  removeBusinessUser: { path: at(22), back: gone("/v3/business-users/22") },
  createBusinessUserInvitation: {
    back: lists("/v3/business-users?search=dimas", { email: "dimas@example.com", is_verified: false }),
  },
};

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
  getWabaTemplate: { path: account({ template_id: 31 }) },
  getWabaConversation: { path: account({ conversation_id: 904 }) },
  listWabaMessages: { path: account({ conversation_id: 904 }) },
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
