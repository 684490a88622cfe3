// Our own identifier as a protected resource (RFC 8707), and the metadata that names its authorization server (RFC 9728).
import { PortolanError } from "../errors.ts";

const WELL_KNOWN = "/.well-known/oauth-protected-resource";

type Split = { readonly origin: string; readonly rest: string };

/**
 * Scheme, host and port in canonical form; path and query byte for byte, so that two identifiers are never taken for one.
 */
function split(identifier: string): Split | undefined {
  const parts = /^(https?:\/\/[^/?#@\\\s]+)([^#\\\s]*)$/i.exec(identifier);
  const [, authority, rest] = parts ?? [];
  if (authority === undefined || rest === undefined || !URL.canParse(authority)) return undefined;
  return { origin: new URL(authority).origin, rest: rest === "" ? "/" : rest };
}

/**
 * The canonical form of our resource: what tokens must be for and what metadata says.
 * @throws PortolanError config_invalid for anything but an http(s) URL without user part and fragment.
 */
export function canonicalResource(url: string): string {
  const parts = split(url);
  if (parts === undefined) {
    throw new PortolanError("config_invalid", `the public URL is not usable as a resource: ${url}`, {
      hint: "Give an https URL without user part and fragment, such as https://mcp.example.com/mcp.",
    });
  }
  return parts.rest === "/" ? parts.origin : parts.origin + parts.rest;
}

/**
 * The audience rule: a string must be our resource; of an array one member must be, and all must be strings
 * (RFC 7519 section 4.1.3, RFC 9068 section 4). Other members name other servers and give no right here.
 * @param resource as `canonicalResource` returned it.
 */
export function isForResource(audience: unknown, resource: string): boolean {
  const ours = split(resource);
  const named = Array.isArray(audience) ? audience : [audience];
  if (!named.every((name) => typeof name === "string")) return false;
  return named.some((name) => {
    const theirs = split(name);
    return theirs !== undefined && theirs.origin === ours?.origin && theirs.rest === ours.rest;
  });
}

/** Where the metadata is served (RFC 9728 section 3.1): the form with the resource's path first, then the root form. */
export function resourceMetadataPaths(resource: string): readonly string[] {
  const { pathname } = new URL(resource);
  return pathname === "/" ? [WELL_KNOWN] : [WELL_KNOWN + pathname, WELL_KNOWN];
}

/** The address of the metadata, for challenges. */
export function resourceMetadataUrl(resource: string): string {
  return new URL(resourceMetadataPaths(resource)[0] ?? WELL_KNOWN, resource).href;
}

/** RFC 9728 section 2, as JSON. */
export function resourceMetadata(options: {
  readonly resource: string;
  readonly issuer?: string;
  readonly scopes: readonly string[];
  /** For people. */
  readonly title: string;
  readonly documentation?: string;
}): Readonly<Record<string, unknown>> {
  return {
    resource: options.resource,
    ...(options.issuer === undefined ? {} : { authorization_servers: [options.issuer] }),
    bearer_methods_supported: ["header"],
    ...(options.scopes.length === 0 ? {} : { scopes_supported: options.scopes }),
    resource_name: options.title,
    ...(options.documentation === undefined ? {} : { resource_documentation: options.documentation }),
  };
}
