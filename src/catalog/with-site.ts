// Guides that the connector serves itself have addresses on its own site: made whole, so that every docs_url opens.
import { type Catalog, createCatalog } from "./load-catalog.ts";

const absolute = (url: string, site: string): string => (url.startsWith("/") ? site + url : url);

type Endpoints = Catalog["endpoints"];

function endpointsAt(endpoints: Endpoints, site: string): Endpoints {
  return endpoints.map((endpoint) =>
    endpoint.docs.length === 0
      ? endpoint
      : { ...endpoint, docs: endpoint.docs.map((link) => ({ ...link, url: absolute(link.url, site) })) },
  );
}

/**
 * The catalog with whole addresses.
 * @param site where clients reach the connector, without a trailing slash.
 */
export function withSite(catalog: Catalog, site: string): Catalog {
  // Each member by name: spreading would parse at start what is parsed at the first use.
  const { manifest, sha256, connector, tools, schemas, searchIndex } = catalog;
  return createCatalog({
    manifest,
    sha256,
    connector,
    tools,
    schemas,
    searchIndex,
    operations: () => ({ endpoints: endpointsAt(catalog.endpoints, site), unlisted: catalog.unlisted }),
    docs: () => catalog.docs().map((section) => ({ ...section, url: absolute(section.url, site) })),
  });
}
