// Gives every operation an id that is unique and stays the same: the document's own where it is fit and unique, else
// one made of method and path.
import { createHash } from "node:crypto";
import { stripInvisible } from "../sanitise-text.ts";

export type Unnamed = {
  readonly method: string;
  readonly path: string;
  /** As the document spells it. */
  readonly stated: unknown;
};

/** What a client can pass back unchanged: printable, no blanks at the ends, of bounded length. */
const MAX_ID_LENGTH = 160;

function usableId(stated: unknown): string | undefined {
  if (typeof stated !== "string") return undefined;
  const id = stated.trim();
  const usable = id !== "" && id.length <= MAX_ID_LENGTH && stripInvisible(id) === id && !/[\n\r\t]/.test(id);
  return usable ? id : undefined;
}

/** `get_v1_pets_by_pet_id` of `GET /v1/pets/{pet_id}`. */
function deriveOperationId(method: string, path: string): string {
  const words = path
    .replace(/\{([^{}]*)\}/g, " by $1 ")
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9_]+/g, "_")
    .replace(/_+/g, "_")
    .replace(/^_|_$/g, "");
  const id = `${method.toLowerCase()}_${words === "" ? "root" : words}`;
  return id.length <= 120 ? id : `${id.slice(0, 108)}_${shortHash(method, path)}`;
}

const shortHash = (method: string, path: string): string =>
  createHash("sha256").update(`${method} ${path}`).digest("hex").slice(0, 8);

/** The ids in the order of the operations; `repaired` says which are not the document's own, and why. */
export function assignOperationIds(operations: readonly Unnamed[]): readonly {
  readonly operationId: string;
  readonly repaired: string | null;
}[] {
  const stated = operations.map((operation) => usableId(operation.stated));
  const counts = count(stated.filter((id) => id !== undefined));
  const own = new Set(stated.filter((id) => id !== undefined && counts.get(id) === 1));
  const derived = operations.map((operation) => deriveOperationId(operation.method, operation.path));
  const derivedCounts = count(derived.filter((_, index) => !own.has(stated[index])));
  return operations.map((operation, index) => {
    const id = stated[index];
    if (id !== undefined && own.has(id)) return { operationId: id, repaired: null };
    const base = derived[index] ?? "";
    const free = !own.has(base) && derivedCounts.get(base) === 1;
    const operationId = free ? base : `${base}_${shortHash(operation.method, operation.path)}`;
    return { operationId, repaired: whyDerived(operation.stated, id, counts) };
  });
}

function whyDerived(stated: unknown, id: string | undefined, counts: ReadonlyMap<string, number>): string {
  if (stated === undefined) return "it has no operationId";
  if (id === undefined) return `its operationId cannot be passed back: it ${whyUnfit(stated)}`;
  return `its operationId "${id}" is used ${counts.get(id)} times`;
}

function whyUnfit(stated: unknown): string {
  if (typeof stated !== "string") return "is no text";
  if (stated.trim() === "") return "is empty";
  if (stated.length > MAX_ID_LENGTH) return `has more than ${MAX_ID_LENGTH} characters`;
  return "has characters that cannot be seen";
}

function count(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
