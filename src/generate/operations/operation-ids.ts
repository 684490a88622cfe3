// Gives every operation an id that is unique and stays the same: the document's own where it is fit and unique, else
// one made of method and path.
import { sha256 } from "../../catalog/sha256.ts";
import { type JsonObject, member } from "../../json/object.ts";
import { stripInvisible } from "../sanitise-text.ts";

type Unnamed = {
  readonly method: string;
  readonly path: string;
  /** The Operation Object, with the document's own `operationId`. */
  readonly operation: JsonObject;
};

type Named<T> = {
  readonly operation: T;
  readonly operationId: string;
  /** Why the id is not the document's own; null where it is. */
  readonly repaired: string | null;
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

const shortHash = (method: string, path: string): string => sha256(`${method} ${path}`).slice(0, 8);

/** The operations in their order, each with an id that no other has. */
export function assignOperationIds<T extends Unnamed>(operations: readonly T[]): readonly Named<T>[] {
  const stated = operations.map(({ operation }) => usableId(member(operation, "operationId")));
  const counts = count(stated.filter((id) => id !== undefined));
  const own = new Set(stated.filter((id) => id !== undefined && counts.get(id) === 1));
  const derived = operations.map(({ method, path }) => deriveOperationId(method, path));
  const derivedCounts = count(derived.filter((_, index) => !own.has(stated[index])));
  return operations.map((operation, index) => {
    const id = stated[index];
    if (id !== undefined && own.has(id)) return { operation, operationId: id, repaired: null };
    const base = derived[index] ?? "";
    const free = !own.has(base) && derivedCounts.get(base) === 1;
    const operationId = free ? base : `${base}_${shortHash(operation.method, operation.path)}`;
    return { operation, operationId, repaired: whyDerived(operation.operation, id, counts) };
  });
}

function whyDerived(
  operation: JsonObject,
  id: string | undefined,
  counts: ReadonlyMap<string, number>,
): string {
  const stated = member(operation, "operationId");
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
