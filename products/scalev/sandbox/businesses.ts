// The businesses of the sandbox by name, and the people who work in them.

export type BusinessName = { readonly uniqueId: string; readonly username: string; readonly name: string };

/** Every business; `anggrek` is disabled, and `cempaka` has withdrawn its connection. */
export const BUSINESS_NAMES: readonly BusinessName[] = [
  { uniqueId: "biz_melati", username: "melati", name: "Toko Melati" },
  { uniqueId: "biz_kenanga", username: "kenanga", name: "Kenanga Kids" },
  { uniqueId: "biz_budi", username: "budi", name: "Budi Serba Ada" },
  { uniqueId: "biz_cempaka", username: "cempaka", name: "Cempaka Collection" },
  { uniqueId: "biz_anggrek", username: "anggrek", name: "Anggrek Florist" },
];

export type BusinessState = "active" | "disabled" | "revoked";

export type DemoUser = {
  readonly id: number;
  readonly uniqueId: string;
  /** Name of the account, and the subject of its tokens. */
  readonly username: string;
  readonly email: string;
  readonly phone: string | null;
  readonly fullname: string;
  /** `biz_…` → what became of it. */
  readonly businesses: Readonly<Record<string, BusinessState>>;
};

/** The people who can sign in. */
export const DEMO_USERS: readonly DemoUser[] = [
  {
    id: 81,
    uniqueId: "user_ayu81",
    username: "ayu",
    email: "ayu@example.com",
    phone: "+6281230001111",
    fullname: "Ayu Lestari",
    businesses: { biz_melati: "active", biz_kenanga: "active" },
  },
  {
    id: 82,
    uniqueId: "user_budi82",
    username: "budi",
    email: "budi@example.com",
    phone: null,
    fullname: "Budi Santoso",
    businesses: { biz_budi: "active" },
  },
  {
    id: 83,
    uniqueId: "user_citra83",
    username: "citra",
    email: "citra@example.com",
    phone: null,
    fullname: "Citra Dewanti",
    businesses: { biz_cempaka: "revoked" },
  },
  {
    id: 84,
    uniqueId: "user_dewi84",
    username: "dewi",
    email: "dewi@example.com",
    phone: "+6281298765432",
    fullname: "Dewi Anggraini",
    businesses: { biz_melati: "active", biz_anggrek: "disabled" },
  },
];

export type DemoKey = {
  readonly id: number;
  readonly key: string;
  readonly business: string;
  readonly userId: string;
  /** Null for a secret key. */
  readonly scopes: readonly string[] | null;
};

/** Keys that work out of the box. They are public on purpose and open nothing but this sandbox. */
export const DEMO_KEYS: readonly DemoKey[] = [
  { id: 1, key: "sk_demo_melati", business: "biz_melati", userId: "user_ayu81", scopes: null },
  { id: 2, key: "sk_demo_kenanga", business: "biz_kenanga", userId: "user_ayu81", scopes: null },
  { id: 3, key: "sk_demo_budi", business: "biz_budi", userId: "user_budi82", scopes: null },
  {
    id: 4,
    key: "rk_demo_melati_reader",
    business: "biz_melati",
    userId: "user_ayu81",
    scopes: ["page:list", "page:read", "order:list", "order:read"],
  },
  { id: 5, key: "sk_demo_cempaka", business: "biz_cempaka", userId: "user_citra83", scopes: null },
];
