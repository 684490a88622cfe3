// The rows of one business, typed: tables over the sandbox's collections.
import type { Rows } from "../../../src/sandbox/database.ts";
import type { Schemas } from "./schemas.ts";

type Full<Name extends keyof Schemas> = Required<Schemas[Name]>;

export type OrderRow = Omit<Full<"Order">, "ordervariants" | "orderbundles"> & {
  readonly ordervariants: readonly Required<Schemas["OrderVariantLine"]>[];
  readonly orderbundles: readonly Required<Schemas["OrderBundleLine"]>[];
  /** The numeric id of an order from before UUIDs; it still works wherever an id does. */
  readonly legacy_id: string | null;
  readonly store_id: number;
  readonly discount_code: string | null;
  readonly is_archive: boolean;
  readonly pg_reference_id: string | null;
  readonly courier_additional_info: string | null;
  readonly transfer_time: string | null;
  readonly transferproof_url: string | null;
  readonly rtsproof_url: string | null;
  readonly financial_entity_id: number | null;
  readonly payment_account_holder: string | null;
  readonly payment_account_number: string | null;
};

export type ShipmentEventRow = Full<"OrderShipmentStatus"> & { readonly order_id: string };
export type EmailRow = Schemas["OrderEmail"] & { readonly id: number; readonly order_id: string };
export type MessageRow = Full<"OrderMessageHistory"> & { readonly order_id: string };
/** What a real API would send: kept here, never sent. */
export type OutboxRow = {
  readonly id: number;
  readonly kind: "email" | "whatsapp" | "pixel_event";
  readonly to: string;
  readonly text: string;
  readonly recorded_at: string;
};

export type PageRow = Omit<Full<"Page">, "store" | "page_display" | "public_url"> & {
  readonly store_id: number | null;
};
type Rendered =
  | "fb_pixels"
  | "tiktok_pixels"
  | "kwai_client_pixels"
  | "kwai_server_pixels"
  | "gtm"
  | "is_current";
export type DisplayRow = Omit<Full<"PageDisplay">, Rendered> & {
  readonly fb_pixel_ids: readonly number[];
  readonly tiktok_pixel_ids: readonly number[];
  readonly kwai_client_pixel_ids: readonly number[];
  readonly kwai_server_pixel_ids: readonly number[];
  readonly gtm_id: number | null;
};

export type CustomerRow = Omit<Full<"Customer">, "orders_count" | "total_spent">;
export type AddressRow = Full<"CustomerAddress"> & { readonly customer_id: number };

export type ProductRow = Omit<Full<"Product">, "variants"> & {
  readonly store_ids: readonly number[];
  readonly pixel_ids: readonly number[];
  /** Values per option in the order that shoppers see them. */
  readonly option_values: Readonly<Record<string, readonly string[]>>;
  readonly commission_type: Schemas["CommissionType"];
  readonly commission: string;
};
export type VariantRow = Full<"Variant">;
export type KnowledgeRow = Schemas["KnowledgeItem"] & { readonly owner: string };
export type FileRow = Schemas["DigitalFile"] & { readonly variant_id: number; readonly url: string };
/** `owner` is `product:311` or `bundle:23`. */
export type PartnerRow = Full<"Partner"> & { readonly owner: string };
export type ChatRow = Full<"FollowUpChat"> & { readonly owner: string };
export type SectionRow = Omit<Full<"CourseSection">, "contents_count"> & { readonly product_id: number };
export type ContentRow = Full<"CourseContent"> & { readonly section_id: number };

export type BundleRow = Omit<Full<"Bundle">, "price_options">;
export type PriceOptionRow = Full<"BundlePriceOption"> & {
  readonly store_ids: readonly number[];
  readonly pixel_ids: readonly number[];
};
export type DiscountRow = Full<"DiscountCode">;

export type StoreRow = Omit<Full<"Store">, "sales_people_count">;
/** What one store says of a variant; `id` is `4:501`. */
export type StorePriceRow = {
  readonly id: string;
  readonly price: string | null;
  readonly is_visible: boolean;
};
export type SalesPersonRow = Full<"SalesPerson"> & {
  readonly store_id: number;
  readonly business_user_id: number;
};
export type PublicKeyRow = Full<"PublicApiKey"> & { readonly store_id: number };
export type OriginRow = Full<"AllowedOrigin"> & { readonly store_id: number };

/** A pixel or a container. The token is kept to one fact: whether there is one. */
export type PixelRow = Full<"Pixel"> & { readonly has_token: boolean };
export type GtmRow = Full<"Gtm">;

export type WarehouseRow = Full<"Warehouse"> & { readonly province: string };
export type WabaAccountRow = Omit<Full<"WabaAccount">, "phone_numbers_count">;
type OfAccount = { readonly account_id: number };
export type WabaPhoneRow = Full<"WabaPhoneNumber"> & OfAccount;
export type WabaTemplateRow = Full<"WabaTemplate"> & OfAccount;
export type QuickReplyRow = Full<"QuickReply"> & OfAccount;
export type WabaConversationRow = Omit<Full<"WabaConversation">, "customer"> &
  OfAccount & { readonly customer: { readonly id: number; readonly name: string; readonly phone: string } };
export type WabaMessageRow = Full<"WabaMessage"> & { readonly conversation_id: number };
export type WabaTagRow = Full<"CustomerTag"> & OfAccount;
/** Labels of one customer in one inbox; `id` is `4:512`. */
export type WabaCustomerTagsRow = { readonly id: string; readonly tag_ids: readonly number[] };
export type IntegrationRow = Full<"WhatsappIntegration">;

export type RoleRow = Schemas["BusinessRole"] & {
  readonly is_owner: boolean;
  readonly store_filter_type: "all" | "include" | "exclude";
  readonly store_ids: readonly number[];
};
export type MemberRow = {
  readonly id: number;
  /** Null until an invited person has an account. */
  readonly user_unique_id: string | null;
  readonly fullname: string;
  readonly email: string;
  readonly phone: string | null;
  readonly role_id: number;
  readonly is_verified: boolean;
  readonly is_locked: boolean;
};
export type InvitationRow = Full<"BusinessUserInvitation">;
export type VisitRow = {
  readonly id: number;
  readonly day: string;
  readonly page_id: number;
  readonly source: string;
  readonly visits: number;
  readonly visitors: number;
};
export type IntentRow = Full<"CheckoutIntent">;

/** Table → row. The names are the collections in the database. */
export type Tables = {
  orders: OrderRow;
  shipment_events: ShipmentEventRow;
  emails: EmailRow;
  messages: MessageRow;
  outbox: OutboxRow;
  pages: PageRow;
  displays: DisplayRow;
  customers: CustomerRow;
  addresses: AddressRow;
  products: ProductRow;
  variants: VariantRow;
  knowledge: KnowledgeRow;
  files: FileRow;
  partners: PartnerRow;
  chats: ChatRow;
  sections: SectionRow;
  contents: ContentRow;
  bundles: BundleRow;
  price_options: PriceOptionRow;
  discounts: DiscountRow;
  stores: StoreRow;
  store_prices: StorePriceRow;
  sales_people: SalesPersonRow;
  public_keys: PublicKeyRow;
  origins: OriginRow;
  fb_pixels: PixelRow;
  tiktok_pixels: PixelRow;
  kwai_pixels: PixelRow;
  gtm: GtmRow;
  warehouses: WarehouseRow;
  waba_accounts: WabaAccountRow;
  waba_phones: WabaPhoneRow;
  waba_templates: WabaTemplateRow;
  quick_replies: QuickReplyRow;
  waba_conversations: WabaConversationRow;
  waba_messages: WabaMessageRow;
  waba_tags: WabaTagRow;
  waba_customer_tags: WabaCustomerTagsRow;
  integrations: IntegrationRow;
  roles: RoleRow;
  members: MemberRow;
  invitations: InvitationRow;
  visits: VisitRow;
  intents: IntentRow;
};
export type TableName = keyof Tables;

export type Table<Row> = {
  /** Oldest first. */
  readonly list: () => readonly Row[];
  readonly get: (id: number | string) => Row | undefined;
  /** Adds or replaces. */
  readonly put: (row: Row) => Row;
  readonly remove: (id: number | string) => void;
};

export type Shop = {
  /** `biz_…`. */
  readonly business: string;
  readonly table: <Name extends TableName>(name: Name) => Table<Tables[Name]>;
  /** The next number of a counter; over all businesses, so that ids never meet. */
  readonly next: (counter: string) => number;
};

export type ShopSource = {
  readonly business: string;
  readonly rows: Rows;
  readonly next: (counter: string) => number;
};

/** Opens the rows of a business. */
export function openShop({ business, rows, next }: ShopSource): Shop {
  const table = <Name extends TableName>(name: Name): Table<Tables[Name]> => {
    // Rows of a table come from its own `put` alone: this line is where stored JSON gets its type back.
    const typed = (row: unknown): Tables[Name] => row as Tables[Name];
    return {
      list: () => rows.list(name).map(typed),
      get: (id) => {
        const row = rows.get(name, String(id));
        return row === undefined ? undefined : typed(row);
      },
      put: (row) => {
        rows.put(name, String(row.id), { ...row });
        return row;
      },
      remove: (id) => void rows.delete(name, String(id)),
    };
  };
  return { business, table, next };
}
