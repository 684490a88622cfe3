// The document's schemas as TypeScript types, by name.
import type { components } from "../../../generated/scalev/openapi.d.ts";

export type Schemas = components["schemas"];
