// The bundles of Toko Melati.
import type { SeedBundle } from "./goods-types.ts";

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
