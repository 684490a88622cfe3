// Every operation's own rule, by operation id.
import { analyticsHandlers } from "./areas/analytics.ts";
import { bundleHandlers } from "./areas/bundles.ts";
import { courseHandlers } from "./areas/courses.ts";
import { customerHandlers } from "./areas/customers.ts";
import { discountHandlers } from "./areas/discount-codes.ts";
import { orderMessages } from "./areas/orders/messages.ts";
import { orderMoving } from "./areas/orders/moving.ts";
import { orderReading } from "./areas/orders/reading.ts";
import { orderUploads } from "./areas/orders/upload.ts";
import { orderWriting } from "./areas/orders/writing.ts";
import { pageHandlers } from "./areas/pages.ts";
import { partnershipHandlers } from "./areas/partnership.ts";
import { pixelHandlers } from "./areas/pixels.ts";
import { detailHandlers } from "./areas/product-details.ts";
import { productHandlers } from "./areas/products.ts";
import { shippingHandlers } from "./areas/shipping.ts";
import { storeHandlers } from "./areas/stores.ts";
import { teamHandlers } from "./areas/team.ts";
import { wabaAccountHandlers } from "./areas/waba-accounts.ts";
import { wabaDeskHandlers } from "./areas/waba-desk.ts";
import { wabaInboxHandlers } from "./areas/waba-inbox.ts";
import type { Handlers } from "./operation-types.ts";

/** The generic sandbox answers what has no entry here; the two operations about identity are in `areas/identity`. */
export const HANDLERS: Handlers = {
  ...orderReading,
  ...orderWriting,
  ...orderMoving,
  ...orderMessages,
  ...orderUploads,
  ...pageHandlers,
  ...customerHandlers,
  ...productHandlers,
  ...detailHandlers,
  ...partnershipHandlers,
  ...courseHandlers,
  ...bundleHandlers,
  ...discountHandlers,
  ...storeHandlers,
  ...pixelHandlers,
  ...shippingHandlers,
  ...wabaAccountHandlers,
  ...wabaDeskHandlers,
  ...wabaInboxHandlers,
  ...teamHandlers,
  ...analyticsHandlers,
};
