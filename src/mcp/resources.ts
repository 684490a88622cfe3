// The guides as MCP resources, for clients that let a person pick what the assistant reads.
import { ResourceNotFoundError } from "@modelcontextprotocol/server";
import type { DocSection } from "../catalog/doc-section.ts";
import type { Catalog } from "../catalog/load-catalog.ts";

type DocResource = {
  readonly uri: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: "text/markdown";
};

export type DocResources = {
  readonly list: () => readonly DocResource[];
  /** @throws ResourceNotFoundError for any other address. */
  readonly read: (uri: string) => { contents: { uri: string; mimeType: string; text: string }[] };
};

/** The guides of a catalog as resources, one for each topic. */
export function createDocResources(catalog: Catalog): DocResources {
  const prefix = `docs://${catalog.connector.name}/`;
  let pages: ReadonlyMap<string, readonly DocSection[]> | undefined;
  const byTopic = (): ReadonlyMap<string, readonly DocSection[]> => {
    pages ??= Map.groupBy(catalog.docs(), (section) => section.topic);
    return pages;
  };
  return {
    list: () =>
      [...byTopic()].map(([topic, [first]]) => ({
        uri: prefix + topic,
        name: topic,
        title: first?.title ?? topic,
        description: first?.description ?? "",
        mimeType: "text/markdown",
      })),
    read: (uri) => {
      const sections = uri.startsWith(prefix) ? byTopic().get(uri.slice(prefix.length)) : undefined;
      if (sections === undefined) throw new ResourceNotFoundError(uri.slice(0, 200));
      const text = sections.map((section) => section.markdown).join("\n\n");
      return { contents: [{ uri, mimeType: "text/markdown", text }] };
    },
  };
}
