// What Toko Melati sells: batik, cakes and tea, books, courses, licences and a club.
import type { Schemas } from "../operation-types.ts";

export type SeedVariant = {
  readonly id: number;
  readonly uniqueId: string;
  readonly sku: string | null;
  readonly values: readonly string[];
  readonly price: string;
  readonly comparePrice?: string;
  readonly cost?: string;
  readonly weightG?: number;
  readonly stock?: number;
};

export type SeedProduct = {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly publicName?: string;
  readonly description: string;
  readonly itemType: Schemas["ItemType"];
  readonly taxonomyId: number;
  readonly labels: readonly string[];
  readonly options: readonly string[];
  readonly storeIds: readonly number[];
  readonly isOwned?: boolean;
  readonly sharing?: { readonly type: Schemas["CommissionType"]; readonly commission: string };
  readonly variants: readonly SeedVariant[];
};

const BATIK = 4;
const MELATI = 21;

/** The products of Toko Melati, over every item type. */
export const PRODUCTS: readonly SeedProduct[] = [
  {
    id: 311,
    uniqueId: "prod_kemeja311",
    name: "Kemeja Batik Parang",
    description: "Kemeja lengan panjang, katun primissima, motif parang cap.",
    itemType: "physical",
    taxonomyId: 2,
    labels: ["batik", "terlaris"],
    options: ["Ukuran"],
    storeIds: [BATIK, MELATI],
    sharing: { type: "percentage", commission: "10.00" },
    variants: [
      {
        id: 540,
        uniqueId: "variant_kemejaS",
        sku: "KBP-S",
        values: ["S"],
        price: "185000.00",
        cost: "98000.00",
        weightG: 260,
        stock: 18,
      },
      {
        id: 541,
        uniqueId: "variant_kemejaM",
        sku: "KBP-M",
        values: ["M"],
        price: "185000.00",
        cost: "99000.00",
        weightG: 280,
        stock: 34,
      },
      {
        id: 542,
        uniqueId: "variant_kemejaL",
        sku: "KBP-L",
        values: ["L"],
        price: "185000.00",
        cost: "101000.00",
        weightG: 300,
        stock: 55,
      },
    ],
  },
  {
    id: 312,
    uniqueId: "prod_gamis312",
    name: "Gamis Batik Truntum",
    description: "Gamis berpotongan A, motif truntum, resleting depan ramah menyusui.",
    itemType: "physical",
    taxonomyId: 4,
    labels: ["batik"],
    options: ["Ukuran"],
    storeIds: [BATIK],
    variants: [
      {
        id: 550,
        uniqueId: "variant_gamisM",
        sku: "GBT-M",
        values: ["M"],
        price: "289000.00",
        comparePrice: "325000.00",
        weightG: 450,
        stock: 9,
      },
      {
        id: 551,
        uniqueId: "variant_gamisL",
        sku: "GBT-L",
        values: ["L"],
        price: "289000.00",
        comparePrice: "325000.00",
        weightG: 470,
        stock: 14,
      },
    ],
  },
  {
    id: 120,
    uniqueId: "prod_kaos120",
    name: "Kaos Melati",
    publicName: "Kaos Melati 2026",
    description: "Katun 24s, sablon plastisol, jahitan rantai.",
    itemType: "physical",
    taxonomyId: 3,
    labels: ["kaos"],
    options: ["Size", "Colour"],
    storeIds: [BATIK, MELATI],
    variants: [
      {
        id: 501,
        uniqueId: "variant_kaos_m",
        sku: "KM-M-RED",
        values: ["M", "Red"],
        price: "95000.00",
        weightG: 180,
        stock: 40,
      },
      {
        id: 502,
        uniqueId: "variant_kaos_l",
        sku: "KM-L-RED",
        values: ["L", "Red"],
        price: "95000.00",
        weightG: 200,
        stock: 25,
      },
    ],
  },
  {
    id: 121,
    uniqueId: "prod_kue121",
    name: "Kue Nastar Toples",
    description: "Nastar mentega asli, isi 40, tahan 60 hari.",
    itemType: "physical",
    taxonomyId: 11,
    labels: ["lebaran", "makanan"],
    options: [],
    storeIds: [BATIK, MELATI],
    variants: [
      {
        id: 510,
        uniqueId: "variant_kue01",
        sku: "KUE-NST",
        values: [],
        price: "55000.00",
        weightG: 500,
        stock: 120,
      },
    ],
  },
  {
    id: 122,
    uniqueId: "prod_teh122",
    name: "Teh Melati Premium",
    description: "Teh hijau dengan bunga melati segar, 100 gram.",
    itemType: "physical",
    taxonomyId: 12,
    labels: ["makanan"],
    options: [],
    storeIds: [BATIK, MELATI],
    variants: [
      {
        id: 511,
        uniqueId: "variant_teh01",
        sku: "TEH-MLT",
        values: [],
        price: "39000.00",
        weightG: 130,
        stock: 200,
      },
    ],
  },
  {
    id: 130,
    uniqueId: "prod_ebook130",
    name: "E-book Resep Nusantara",
    description: "Seratus resep rumahan dalam PDF.",
    itemType: "digital",
    taxonomyId: 21,
    labels: ["digital"],
    options: [],
    storeIds: [BATIK, MELATI],
    variants: [{ id: 520, uniqueId: "variant_ebook1", sku: "EB-RN", values: [], price: "79000.00" }],
  },
  {
    id: 131,
    uniqueId: "prod_ebook131",
    name: "E-book Jualan Lebaran",
    description: "Kalender promosi dan contoh naskah iklan.",
    itemType: "digital",
    taxonomyId: 21,
    labels: ["digital"],
    options: [],
    storeIds: [MELATI, BATIK],
    variants: [{ id: 521, uniqueId: "variant_ebook01", sku: "EB-JL", values: [], price: "49000.00" }],
  },
  {
    id: 140,
    uniqueId: "prod_kursus140",
    name: "Belajar Jualan Online",
    description: "Kursus mandiri: dari foto produk sampai iklan pertama.",
    itemType: "course",
    taxonomyId: 22,
    labels: ["kursus"],
    options: [],
    storeIds: [MELATI, BATIK],
    variants: [
      {
        id: 530,
        uniqueId: "variant_kursus01",
        sku: "KRS-01",
        values: [],
        price: "249000.00",
        comparePrice: "399000.00",
      },
    ],
  },
  {
    id: 150,
    uniqueId: "prod_lisensi150",
    name: "Lisensi Template Toko",
    description: "Satu kunci untuk satu situs, berlaku selamanya.",
    itemType: "license",
    taxonomyId: 23,
    labels: ["digital"],
    options: [],
    storeIds: [MELATI],
    variants: [{ id: 560, uniqueId: "variant_lisensi01", sku: "LIS-01", values: [], price: "150000.00" }],
  },
  {
    id: 160,
    uniqueId: "prod_klub160",
    name: "Klub Melati Bulanan",
    description: "Resep baru dan diskon anggota, diperpanjang tiap bulan.",
    itemType: "subscription",
    taxonomyId: 20,
    labels: ["klub"],
    options: [],
    storeIds: [MELATI],
    variants: [{ id: 570, uniqueId: "variant_klub01", sku: "KLB-01", values: [], price: "35000.00" }],
  },
  {
    id: 313,
    uniqueId: "prod_selendang313",
    name: "Selendang Sutra",
    description: "Titipan mitra: selendang sutra tulis.",
    itemType: "physical",
    taxonomyId: 1,
    labels: ["batik", "mitra"],
    options: [],
    storeIds: [BATIK],
    isOwned: false,
    variants: [
      {
        id: 555,
        uniqueId: "variant_selendang01",
        sku: "SLD-01",
        values: [],
        price: "420000.00",
        weightG: 150,
        stock: 4,
      },
    ],
  },
];

export type SeedBundle = {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly publicName: string;
  readonly labels: readonly string[];
  readonly lines: readonly (readonly [variant: string, quantity: number])[];
  readonly options: readonly {
    readonly id: number;
    readonly uniqueId: string;
    readonly name: string;
    readonly price: string;
    readonly slug: string;
  }[];
};

/** The bundles of Toko Melati. */
export const BUNDLES: readonly SeedBundle[] = [
  {
    id: 23,
    uniqueId: "bundle_kado23",
    name: "Kado Lebaran",
    publicName: "Paket Kado Lebaran",
    labels: ["lebaran"],
    lines: [["variant_kemejaL", 3]],
    options: [
      { id: 77, uniqueId: "bpo_hemat77", name: "Paket Hemat 3 pcs", price: "480000.00", slug: "hemat-3" },
      { id: 78, uniqueId: "bpo_kilat78", name: "Harga kilat", price: "455000.00", slug: "harga-kilat" },
    ],
  },
  {
    id: 15,
    uniqueId: "bundle_hampers15",
    name: "Hampers 2026 A",
    publicName: "Hampers Lebaran",
    labels: ["lebaran", "makanan"],
    lines: [
      ["variant_kue01", 2],
      ["variant_teh01", 1],
    ],
    options: [
      { id: 80, uniqueId: "bpo_normal80", name: "Normal", price: "149000.00", slug: "hampers-normal" },
      { id: 81, uniqueId: "bpo_flash81", name: "Flash sale", price: "135000.00", slug: "hampers-flash" },
    ],
  },
  {
    id: 16,
    uniqueId: "bundle_digital16",
    name: "Duo E-book",
    publicName: "Duo E-book Dapur dan Dagang",
    labels: ["digital"],
    lines: [
      ["variant_ebook1", 1],
      ["variant_ebook01", 1],
    ],
    options: [{ id: 82, uniqueId: "bpo_duo82", name: "Satu harga", price: "99000.00", slug: "duo-ebook" }],
  },
];
