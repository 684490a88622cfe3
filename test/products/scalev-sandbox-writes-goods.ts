// Writes about products and bundles.
import { at, csv, gone, lacks, lists, nothing, sees, type WriteCase } from "./scalev-sandbox-case.ts";

export const PRODUCTS: Readonly<Record<string, WriteCase>> = {
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

export const BUNDLES: Readonly<Record<string, WriteCase>> = {
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
