// An operation as the readers of the document's nodes leave it: everything resolved but its schemas.
import type { Encoding, Parameter, ResponseSpec, SecurityRequirement } from "../../catalog/endpoint.ts";
import type { OverlayWords } from "./overlay-words.ts";

/** A parameter whose schema is still the document's. */
export type CollectedParameter = Omit<Parameter, "schema"> & { readonly schema: unknown };

export type CollectedMedia = {
  /** Lower case, without parameters: `application/json`. */
  readonly type: string;
  readonly schema: unknown;
  readonly encoding: Readonly<Record<string, Encoding>> | undefined;
  readonly example: unknown;
};

export type CollectedBody = {
  readonly required: boolean;
  readonly description: string;
  readonly content: readonly CollectedMedia[];
};

export type CollectedResponse = Omit<ResponseSpec, "content"> & {
  readonly content: readonly CollectedMedia[];
  /** Lower-case names of the headers that the response declares. */
  readonly headers: readonly string[];
};

export type CollectedOperation = {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** How messages call it: `GET /pets/{id}`. */
  readonly where: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  readonly security: readonly SecurityRequirement[];
  readonly parameters: readonly CollectedParameter[];
  readonly body: CollectedBody | undefined;
  readonly responses: readonly CollectedResponse[];
  /** Base URL of its own; undefined where the API's is used. */
  readonly server: string | undefined;
  readonly settled: OverlayWords;
};
