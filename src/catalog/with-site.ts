// Guides that the connector serves itself have addresses on its own site: made whole, so that every docs_url opens.
import type { Catalog } from "./load-catalog.ts";

const absolute = (url: string, site: string): string => (url.startsWith("/") ? site + url : url);

/** @param site where clients reach the connector, without a trailing slash. */
export function withSite(catalog: Catalog, site: string): Catalog {
  const endpoints = catalog.endpoints.map((endpoint) =>
    endpoint.docs.length === 0
      ? endpoint
      : { ...endpoint, docs: endpoint.docs.map((link) => ({ ...link, url: absolute(link.url, site) })) },
  );
  const byId = new Map(endpoints.map((endpoint) => [endpoint.operationId, endpoint]));
  let sections: ReturnType<Catalog["docs"]> | undefined;
  return {
    ...catalog,
    endpoints,
    byOperationId: (operationId) => byId.get(operationId),
    docs: () => {
      sections ??= catalog.docs().map((section) => ({ ...section, url: absolute(section.url, site) }));
      return sections;
    },
  };
}
