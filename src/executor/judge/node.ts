// A value with the schema that it is held against, and what is found wrong with it.
import type { Catalog } from "../../catalog/load-catalog.ts";
import type { ErrorDetail } from "../../errors.ts";

export type Finding = ErrorDetail & { readonly pointer: string };

export type Node = {
  readonly catalog: Catalog;
  readonly schema: unknown;
  readonly value: unknown;
  readonly pointer: string;
  /** The schema around this branch; it may declare fields that the branch only requires. */
  readonly around?: unknown;
};
