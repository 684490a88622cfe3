// Closed lists of the API that texts from files are checked against.
import type { Schemas } from "../schemas.ts";

const PAYMENT_METHODS: Readonly<Record<Schemas["PaymentMethod"], true>> = {
  va_bca: true,
  va_bni: true,
  va_bri: true,
  va_mandiri: true,
  va_permata: true,
  va_cimb: true,
  va_bsi: true,
  va_maybank: true,
  va_bnc: true,
  va_danamon: true,
  qris: true,
  card: true,
  invoice: true,
  payment_link: true,
  alfamart: true,
  ovo: true,
  dana: true,
  shopeepay: true,
  linkaja: true,
  gopay: true,
  no_payment: true,
  bank_transfer: true,
  marketplace: true,
  cod: true,
};

const PLATFORMS: Readonly<Record<Schemas["Platform"], true>> = {
  scalev: true,
  tiktokshop: true,
  tokopedia: true,
  shopee: true,
  lazada: true,
  blibli: true,
  bukalapak: true,
  orderonline: true,
  berdu: true,
};

const ITEM_TYPES: Readonly<Record<Schemas["ItemType"], true>> = {
  physical: true,
  digital: true,
  course: true,
  license: true,
  subscription: true,
};

/** Whether a text is a payment method of the API. */
export const isPaymentMethod = (text: string): text is Schemas["PaymentMethod"] =>
  Object.hasOwn(PAYMENT_METHODS, text);
/** Whether a text is a sales platform of the API. */
export const isPlatform = (text: string): text is Schemas["Platform"] => Object.hasOwn(PLATFORMS, text);
/** Whether a text is an item type of the API. */
export const isItemType = (text: string): text is Schemas["ItemType"] => Object.hasOwn(ITEM_TYPES, text);
