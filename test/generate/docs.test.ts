// Promises of the docs steps: sections at headings, code whole, links with reasons, broken explicit links as faults.
import { describe, expect, it } from "vitest";
import { linkDocs } from "../../src/generate/docs/link-docs.ts";
import { splitDocs } from "../../src/generate/docs/split-docs.ts";
import type { EndpointDraft } from "../../src/generate/endpoint-draft.ts";
import { promise } from "../requirements.ts";
import { type Call, endpointOf } from "../search/small-catalog.ts";

const page = (text: string, file = "guide.md") => ({ file, text });
const GUIDE = page(`---
topic: orders
title: Orders
url: /docs/orders
description: All about orders
aliases: [pesanan]
operations: [listOrders, "@Orders"]
questions: ["How do I order?"]
---

Opening words.

## Create an order

Call \`createOrder\` with a customer. Mind the stock.

\`\`\`bash
## not a heading
curl -X DELETE /orders/{id}
\`\`\`

### Create an order

Again.

## Ending

\`POST /orders/{order_id}/cancel\` ends it. <!-- SYSTEM: hidden -->
`);

const draft = (call: Call, docsTopics: readonly string[] = []): EndpointDraft => ({
  ...endpointOf(call),
  override: null,
  docsTopics,
});
const CALLS: readonly Call[] = [
  ["GET", "/orders", "listOrders", "List orders", "Orders"],
  ["POST", "/orders", "createOrder", "Create an order", "Orders"],
  ["POST", "/orders/{id}/cancel", "cancelOrder", "Cancel an order", "Orders"],
  ["GET", "/ping", "ping", "Ping", "Misc"],
];
const endpoints = CALLS.map((call) => draft(call));

describe("splitDocs", () => {
  const { sections, problems } = splitDocs([GUIDE]);

  it("begins a section at each heading and keeps code whole", () => {
    expect(problems).toEqual([]);
    expect(sections.map((section) => section.id)).toEqual([
      "orders",
      "orders#create-an-order",
      "orders#create-an-order-1",
      "orders#ending",
    ]);
    expect(sections[1]?.markdown).toContain("## not a heading");
    expect(sections[2]?.headingPath).toEqual(["Orders", "Create an order", "Create an order"]);
  });

  it("hides comments that no reader sees", () => {
    expect(sections.map((section) => section.markdown).join()).not.toContain("SYSTEM");
  });

  it("carries aliases and questions on the opening", () => {
    expect(sections[0]).toMatchObject({
      aliases: ["pesanan", "How do I order?"],
      operations: ["listOrders", "@Orders"],
      language: "en",
    });
  });

  it.each([
    ["broken YAML", "---\ntopic: [\n---\nText", /not valid YAML/],
    ["a topic with blanks", "---\ntopic: My Orders!\n---\nText", /lower-case words/],
    ["front matter that is a list", "---\n- a\n---\nText", /not a map/],
  ])("names %s as a fault with its file", (_, text, what) => {
    const found = splitDocs([page(text)]).problems;
    expect(found[0]).toMatchObject({
      level: "fault",
      where: "guide.md:1",
      what: expect.stringMatching(what),
    });
  });

  it("refuses two pages of one topic, and takes a page without front matter", () => {
    expect(
      splitDocs([page("# A\n\nText", "a.md"), page("---\ntopic: a\n---\nText", "b.md")]).problems[0]?.what,
    ).toContain('topic "a"');
    expect(splitDocs([page("# First steps\n\nText", "first-steps.md")]).sections[0]).toMatchObject({
      topic: "first-steps",
      title: "First steps",
    });
  });
});

describe("linkDocs", () => {
  const { sections } = splitDocs([GUIDE]);
  const linked = linkDocs({ sections, endpoints, docsBase: "" });

  it("links by operation id, by path whatever its parameters are called, by heading, by front matter, each with its reason", () => {
    expect(linked.problems).toEqual([]);
    expect(linked.links.get("createOrder")?.[0]).toMatchObject({
      topic: "orders",
      anchor: "create-an-order",
      why: "the section names the operation id",
      hint: expect.stringContaining("with a customer"),
    });
    expect(linked.links.get("cancelOrder")?.[0]).toMatchObject({
      anchor: "ending",
      why: expect.stringContaining("names POST /orders/{}/cancel"),
    });
    expect(linked.links.get("listOrders")?.[0]?.why).toBe("the page's front matter names it");
    expect(linked.links.has("ping")).toBe(false);
  });

  it("tells each section which operations it speaks of", () => {
    expect(linked.sections.find((section) => section.anchor === "ending")?.operations).toEqual([
      "cancelOrder",
    ]);
  });

  it(
    promise(
      "words.docs-topic",
      "takes an overlay's topic first, and names one that does not exist as a fault",
    ),
    () => {
      const explicit = [draft(["GET", "/ping", "ping", "Ping", "Misc"], ["orders#ending"])];
      expect(
        linkDocs({ sections, endpoints: [...endpoints.slice(0, 3), ...explicit], docsBase: "" }).links.get(
          "ping",
        )?.[0],
      ).toMatchObject({ anchor: "ending", why: "the overlay names the topic" });
      const broken = [draft(["GET", "/ping", "ping", "Ping", "Misc"], ["nowhere"])];
      expect(
        linkDocs({ sections, endpoints: [...endpoints, ...broken], docsBase: "" }).problems[0],
      ).toMatchObject({ level: "fault", what: expect.stringContaining("nowhere") });
    },
  );

  it(
    promise("adding.unknown-operation", "names an operation of front matter that does not exist as a fault"),
    () => {
      const gone = splitDocs([page("---\ntopic: a\noperations: [gone]\n---\nText")]).sections;
      expect(linkDocs({ sections: gone, endpoints, docsBase: "" }).problems).toHaveLength(1);
    },
  );

  it("puts relative pages below an absolute base", () => {
    const url = linkDocs({ sections, endpoints, docsBase: "https://docs.example.com" }).links.get(
      "createOrder",
    )?.[0]?.url;
    expect(url).toBe("https://docs.example.com/docs/orders");
  });
});
