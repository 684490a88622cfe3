// Subdistricts, couriers and what a parcel costs: enough of Indonesia to ship from Java to Papua.
import type { Schemas } from "../schemas.ts";
import { cents, decimal } from "./money.ts";

export type Place = {
  readonly id: number;
  readonly subdistrict: string;
  readonly city: string;
  readonly province: string;
  readonly postalCodes: readonly string[];
  /** Degrees, for distances. */
  readonly at: readonly [latitude: number, longitude: number];
};

type Line = readonly [
  id: number,
  subdistrict: string,
  city: string,
  province: string,
  codes: string,
  latitude: number,
  longitude: number,
];

const LINES: readonly Line[] = [
  [31415, "Coblong", "Bandung", "Jawa Barat", "40131 40132 40133 40134 40135 40115", -6.885, 107.614],
  [31416, "Sukajadi", "Bandung", "Jawa Barat", "40161 40162 40163 40164", -6.886, 107.59],
  [31417, "Lengkong", "Bandung", "Jawa Barat", "40261 40262 40263", -6.935, 107.625],
  [34021, "Depok", "Sleman", "DI Yogyakarta", "55281 55282 55283", -7.761, 110.392],
  [34018, "Mlati", "Sleman", "DI Yogyakarta", "55284 55285 55286", -7.742, 110.355],
  [34023, "Gondokusuman", "Yogyakarta", "DI Yogyakarta", "55221 55222 55223", -7.782, 110.381],
  [33741, "Banyumanik", "Semarang", "Jawa Tengah", "50261 50262 50263", -7.066, 110.413],
  [33720, "Laweyan", "Surakarta", "Jawa Tengah", "57141 57142 57143", -7.561, 110.797],
  [31740, "Tebet", "Jakarta Selatan", "DKI Jakarta", "12810 12820 12830 12840", -6.226, 106.858],
  [31741, "Kebayoran Baru", "Jakarta Selatan", "DKI Jakarta", "12110 12120 12130", -6.243, 106.799],
  [31750, "Kelapa Gading", "Jakarta Utara", "DKI Jakarta", "14240 14250", -6.157, 106.905],
  [36710, "Serpong", "Tangerang Selatan", "Banten", "15310 15311 15318", -6.318, 106.665],
  [32750, "Bekasi Selatan", "Bekasi", "Jawa Barat", "17141 17144 17148", -6.261, 106.981],
  [32760, "Depok", "Depok", "Jawa Barat", "16431 16432 16435", -6.402, 106.814],
  [35780, "Gubeng", "Surabaya", "Jawa Timur", "60281 60282 60286", -7.276, 112.753],
  [35730, "Lowokwaru", "Malang", "Jawa Timur", "65141 65142 65144", -7.936, 112.613],
  [51710, "Denpasar Selatan", "Denpasar", "Bali", "80221 80222 80225", -8.692, 115.224],
  [12710, "Medan Baru", "Medan", "Sumatera Utara", "20153 20154 20155", 3.574, 98.658],
  [16710, "Ilir Barat I", "Palembang", "Sumatera Selatan", "30131 30137 30139", -2.981, 104.734],
  [64710, "Balikpapan Kota", "Balikpapan", "Kalimantan Timur", "76111 76112 76114", -1.27, 116.831],
  [73710, "Panakkukang", "Makassar", "Sulawesi Selatan", "90231 90232 90233", -5.146, 119.45],
  [94710, "Jayapura Utara", "Jayapura", "Papua", "99111 99112 99113", -2.529, 140.712],
];

/** Every place that is known. */
const PLACES: readonly Place[] = LINES.map(([id, subdistrict, city, province, codes, ...at]) => ({
  id,
  subdistrict,
  city,
  province,
  postalCodes: codes.split(" "),
  at,
}));

/** The place of a location id. */
export const findPlace = (id: number): Place | undefined => PLACES.find((place) => place.id === id);

/** Whether the name, the city or the province has every word of the search. */
export function searchPlaces(search: string): readonly Place[] {
  const words = search
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== "");
  return PLACES.filter(({ subdistrict, city, province }) => {
    const text = `${subdistrict} ${city} ${province}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Great-circle distance in kilometres, one decimal. */
export function distanceKm(from: Place, to: Place): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [latFrom, latTo] = [radians(from.at[0]), radians(to.at[0])];
  const half = Math.sin((latTo - latFrom) / 2) ** 2;
  const across = Math.sin(radians(to.at[1] - from.at[1]) / 2) ** 2;
  const angle = 2 * Math.asin(Math.sqrt(half + Math.cos(latFrom) * Math.cos(latTo) * across));
  return Math.round(6371 * angle * 10) / 10;
}

type Courier = {
  readonly id: number;
  readonly courier: string;
  readonly service: string;
  readonly isCod: boolean;
  /** Rupiah for the first kilogram nearby, and what each further zone adds. */
  readonly base: number;
  readonly zone: number;
  /** Farthest delivery in kilometres. */
  readonly reach: number;
  readonly days: readonly [number, number];
};

export const COURIERS: readonly Courier[] = [
  { id: 12, courier: "JNE", service: "REG", isCod: true, base: 9000, zone: 4500, reach: 5000, days: [1, 2] },
  {
    id: 13,
    courier: "JNE",
    service: "YES",
    isCod: false,
    base: 18000,
    zone: 9000,
    reach: 1500,
    days: [1, 1],
  },
  {
    id: 14,
    courier: "SiCepat",
    service: "REG",
    isCod: true,
    base: 8500,
    zone: 4500,
    reach: 3000,
    days: [1, 3],
  },
  { id: 21, courier: "J&T", service: "EZ", isCod: true, base: 8000, zone: 5000, reach: 3500, days: [2, 3] },
  {
    id: 22,
    courier: "AnterAja",
    service: "Regular",
    isCod: false,
    base: 8000,
    zone: 4000,
    reach: 2500,
    days: [2, 4],
  },
  {
    id: 30,
    courier: "POS Indonesia",
    service: "Kilat",
    isCod: false,
    base: 7000,
    zone: 4000,
    reach: 6000,
    days: [3, 7],
  },
];

const zoneOf = (km: number): number => [30, 150, 600, 1500, 3000].filter((edge) => km > edge).length;

/** Whether a courier goes that far. */
export const covers = (courier: Courier, km: number): boolean => km <= courier.reach;

/** Cash is collected up to 1,500 km away. */
export const takesCash = (courier: Courier, km: number): boolean =>
  courier.isCod && covers(courier, km) && km <= 1500;

/** A courier as the list shows it: no price without a parcel. */
export const listedCourier = ({ id, courier, service, isCod }: Courier): Schemas["CourierService"] => ({
  id,
  courier,
  service,
  is_cod: isCod,
});

export type Parcel = { readonly km: number; readonly weightG: number; readonly cod: boolean };

/** The services that can take a parcel, cheapest first. Each started kilogram is charged. */
export function courierOffers({ km, weightG, cod }: Parcel): Schemas["CourierService"][] {
  const kilograms = Math.max(1, Math.ceil(weightG / 1000));
  return COURIERS.filter((courier) => covers(courier, km) && (!cod || takesCash(courier, km)))
    .map((courier) => {
      const zone = zoneOf(km);
      const [fast, slow] = courier.days;
      return {
        id: courier.id,
        courier: courier.courier,
        service: courier.service,
        cost: decimal(BigInt((courier.base + courier.zone * zone) * kilograms) * 100n),
        etd_days: fast === slow && zone < 2 ? String(fast) : `${fast + Math.floor(zone / 2)}-${slow + zone}`,
        is_cod: takesCash(courier, km),
      };
    })
    .sort((left, right) => Number(cents(left.cost) - cents(right.cost)));
}
