// Scalev's nineteen named tools take what they promise, in schemas that every client understands.
import { beforeAll, describe, expect, it } from "vitest";
import { type Catalog, loadCatalog } from "../../src/catalog/load-catalog.ts";
import type { ToolDefinition } from "../../src/catalog/tool-definition.ts";

const TRIO = ["page_size", "next_cursor", "previous_cursor"];

/** Name: operation, inputs, and which of them are required. */
const TOOLS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ["list_landing_pages", "listLandingPages", [...TRIO, "query"], []],
  ["list_landing_page_tags", "listLandingPageTags", [], []],
  ["get_landing_page", "getLandingPage", ["id", "include", "preview", "query"], ["id"]],
  ["get_landing_page_public_view", "getLandingPagePublicView", ["id"], ["id"]],
  ["create_landing_page", "createLandingPage", ["body"], ["body"]],
  ["update_landing_page", "updateLandingPage", ["id", "body"], ["id", "body"]],
  ["update_landing_page_tags", "updateLandingPageTags", ["id", "tags"], ["id", "tags"]],
  ["delete_landing_page", "deleteLandingPage", ["id"], ["id"]],
  ["list_landing_page_displays", "listLandingPageDisplays", ["page_id", ...TRIO, "query"], ["page_id"]],
  ["create_landing_page_display", "createLandingPageDisplay", ["page_id", "body"], ["page_id", "body"]],
  ["validate_landing_page_display", "validateLandingPageDisplay", ["page_id", "body"], ["page_id", "body"]],
  ["get_landing_page_display", "getLandingPageDisplay", ["page_id", "display_id"], ["page_id", "display_id"]],
  [
    "delete_landing_page_display",
    "deleteLandingPageDisplay",
    ["page_id", "display_id"],
    ["page_id", "display_id"],
  ],
  ["list_orders", "listOrders", [...TRIO, "search", "search_field", "status", "payment_status", "query"], []],
  ["get_order", "getOrder", ["id"], ["id"]],
  ["create_order", "createOrder", ["body"], ["body"]],
  ["update_order", "updateOrder", ["id", "body"], ["id", "body"]],
  ["change_order_status", "changeOrderStatus", ["body"], ["body"]],
  [
    "get_order_statistics",
    "getOrderStatistics",
    [
      "breakdown_date",
      "custom_breakdown_key",
      "datetime_type",
      "is_breakdown_status",
      "status",
      "payment_status",
      "query",
    ],
    [],
  ],
];

let catalog: Catalog;
beforeAll(async () => {
  catalog = await loadCatalog("generated/scalev");
});

const tool = (name: string): ToolDefinition => {
  const found = catalog.tools.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not a tool`);
  return found;
};

type Shape = {
  readonly type?: string;
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
};

const shapeOf = (name: string): Shape => tool(name).inputSchema as Shape;
const bodyOf = (name: string): Shape => shapeOf(name).properties?.["body"] ?? {};

describe("Scalev's named tools", () => {
  it("are nineteen, in two groups", () => {
    expect(catalog.tools.map(({ name }) => name).sort()).toEqual(TOOLS.map(([name]) => name).sort());
    expect([...new Set(catalog.tools.map(({ group }) => group))].sort()).toEqual(["orders", "pages"]);
  });

  it.each(TOOLS)("%s runs %s with its own inputs", (name, operationId, inputs, required) => {
    const { inputSchema, ...definition } = tool(name);
    expect(definition.operationId).toBe(operationId);
    expect(definition.executionTool).toBe(catalog.byOperationId(operationId)?.executionTool);
    expect(definition.inputs.map((input) => input.name).sort()).toEqual([...inputs].sort());
    const shape = inputSchema as Shape;
    expect(Object.keys(shape.properties ?? {}).sort()).toEqual([...inputs].sort());
    expect([...(shape.required ?? [])].sort()).toEqual([...required].sort());
  });

  it.each(TOOLS.map(([name]) => name))(
    "%s says what it does in its first words, in under 2,000 bytes",
    (name) => {
      const { title, description } = tool(name);
      expect(title).not.toBe("");
      expect(Buffer.byteLength(description)).toBeLessThan(2000);
      expect(description.split(". ")[0]?.length).toBeLessThan(200);
    },
  );

  it.each(TOOLS.map(([name]) => name))("%s has a schema that every client takes", (name) => {
    const { inputSchema } = tool(name);
    expect(inputSchema["type"]).toBe("object");
    for (const word of ["anyOf", "oneOf", "allOf", "not", "$ref"])
      expect(inputSchema).not.toHaveProperty(word);
    const text = JSON.stringify(inputSchema);
    expect(text).not.toContain('"$ref"');
    expect(text).not.toMatch(/"type":\[/);
  });
});

describe("bodies of Scalev's named tools", () => {
  it.each([
    [
      "create_order",
      ["customer_name", "store_unique_id"],
      ["customer_phone", "ordervariants", "location_id", "notes"],
    ],
    ["update_order", [], ["customer_name", "ordervariants", "tags", "notes"]],
    ["create_landing_page", ["name", "slug", "page_display"], ["is_published", "store_id"]],
    ["update_landing_page", [], ["name", "slug", "is_published", "current_page_display_id"]],
    ["change_order_status", ["ids"], ["status", "payment_status", "transfer_time"]],
    [
      "create_landing_page_display",
      ["render_mode", "meta", "onload_fb_events"],
      ["html_document", "form_display"],
    ],
  ])("%s describes each field of its body", (name, required, further) => {
    const body = bodyOf(name);
    expect(body.type).toBe("object");
    expect(body.required ?? []).toEqual(expect.arrayContaining(required));
    for (const field of [...required, ...further]) {
      const shape = body.properties?.[field];
      expect(shape?.type ?? shape?.anyOf, field).toBeDefined();
      expect(shape?.description, field).toBeTruthy();
    }
  });

  it("go down to order lines, page heads and checkout forms", () => {
    expect(bodyOf("create_order").properties?.["ordervariants"]?.items?.required).toEqual(
      expect.arrayContaining(["quantity", "variant_unique_id"]),
    );
    const display = bodyOf("create_landing_page").properties?.["page_display"];
    expect(display?.properties?.["meta"]?.properties).toHaveProperty("title");
    expect(display?.properties?.["form_display"]?.required).toEqual(
      expect.arrayContaining(["store_id", "after_submit_event"]),
    );
  });

  it("let a page be taken offline, which sends null for the display that is shown", () => {
    const shown = bodyOf("update_landing_page").properties?.["current_page_display_id"];
    expect(shown?.anyOf?.map(({ type }) => type)).toEqual(["integer", "null"]);
  });

  it("name the values that a status may take", () => {
    expect(bodyOf("change_order_status").properties?.["status"]?.enum).toContain("in_process");
    expect(shapeOf("list_orders").properties?.["status"]?.enum).toContain("shipped_rts");
  });
});

describe("get_order_statistics", () => {
  it.each([
    ["breakdown_date", ["off", "day", "week", "month"]],
    ["custom_breakdown_key", ["off", "handler_id", "advertiser_id", "page_id", "city", "province"]],
  ])("leaves %s out when it is off", (name, values) => {
    expect(tool("get_order_statistics").inputs.find((input) => input.name === name)?.omit).toBe("off");
    expect(shapeOf("get_order_statistics").properties?.[name]?.enum).toEqual(values);
  });
});
