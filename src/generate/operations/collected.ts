// An operation as collect-operations leaves it: everything resolved but its schemas.
import type { Encoding, Parameter, ResponseSpec, SecurityRequirement } from "../../catalog/endpoint.ts";
import type { Settled } from "./overlay-words.ts";

/** A parameter whose schema is still the document's. */
export type CollectedParameter = Omit<Parameter, "schema"> & { readonly schema: unknown };

export type CollectedMedia = {
  readonly type: string;
  readonly schema?: unknown;
  readonly encoding?: Readonly<Record<string, Encoding>>;
  readonly example?: unknown;
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
  readonly body?: CollectedBody;
  readonly responses: readonly CollectedResponse[];
  readonly server?: string;
  readonly settled: Settled;
};

/** An operation that the catalog does not offer. */
export type LeftOut = {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** `fence` and `hidden` are wanted; `unusable` is not, and fails a strict run. */
  readonly kind: "fence" | "hidden" | "unusable";
  readonly reason: string;
};

/** Thrown inside one operation: it is left out by name, the others go on. */
export class UnusableOperation extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "UnusableOperation";
  }
}
