// What an operation is to the rows of a collection, in words.
export type Role =
  | "list"
  | "create"
  | "read"
  | "update"
  | "replace"
  | "delete"
  | "clear"
  | "action"
  | "collection_action"
  | "singleton_read"
  | "singleton_write"
  | "singleton_delete";

/** Where the call has an item's id. */
export type IdSource = { readonly in: "path" | "input"; readonly name: string };

export type Resource = {
  readonly role: Role;
  /** Path of the collection with its parameters in braces: `pets/{pet_id}/photos`. */
  readonly collection: string;
  readonly noun: string;
  readonly id?: IdSource;
  /** Of an action: `cancel`. */
  readonly verb?: string;
};
