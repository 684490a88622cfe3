// Writes about stores, pixels, shipping, WhatsApp and the team.
import { at, gone, type Json, lacks, lists, nothing, sees, type WriteCase } from "./scalev-sandbox-case.ts";

export const STORES: Readonly<Record<string, WriteCase>> = {
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

export const WHATSAPP: Readonly<Record<string, WriteCase>> = {
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
