// Guides that the connector serves itself have addresses on its own site: made whole, so that every docs_url opens.
import type { Catalog } from "./load-catalog.ts";
import { once } from "./once.ts";

const absolute = (url: string, site: string): string => (url.startsWith("/") ? site + url : url);

type Endpoints = Catalog["endpoints"];

function endpointsAt(endpoints: Endpoints, site: string): Endpoints {
  return endpoints.map((endpoint) =>
    endpoint.docs.length === 0
      ? endpoint
      : { ...endpoint, docs: endpoint.docs.map((link) => ({ ...link, url: absolute(link.url, site) })) },
  );
}

/** @param site where clients reach the connector, without a trailing slash. */
export function withSite(catalog: Catalog, site: string): Catalog {
  // Each member by name: spreading would parse at start what is parsed at the first use.
  const { manifest, sha256, connector, tools, schemas, searchIndex } = catalog;
  const endpoints = once(() => endpointsAt(catalog.endpoints, site));
  const byId = once(() => new Map(endpoints().map((endpoint) => [endpoint.operationId, endpoint])));
  return {
    manifest,
    sha256,
    connector,
    tools,
    schemas,
    searchIndex,
    get endpoints() {
      return endpoints();
    },
    get unlisted() {
      return catalog.unlisted;
    },
    byOperationId: (operationId) => byId().get(operationId),
    docs: once(() => catalog.docs().map((section) => ({ ...section, url: absolute(section.url, site) }))),
  };
}
