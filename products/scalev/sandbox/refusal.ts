// The API's error envelope: every refusal has a code, and every code one status.

const STATUS = {
  business_selection_required: 400,
  invalid_cursor: 400,
  invalid_token: 401,
  business_access_denied: 403,
  insufficient_scope: 403,
  role_not_allowed: 403,
  business_not_found: 404,
  not_found: 404,
  conflict: 409,
  invalid_status_transition: 409,
  slug_taken: 409,
  code_taken: 409,
  current_display_locked: 409,
  idempotency_conflict: 409,
  unsupported_media_type: 415,
  validation_failed: 422,
  store_mismatch: 422,
  rate_limited: 429,
} as const;

export type RefusalCode = keyof typeof STATUS;
/** Field, or id of a record in a bulk call → what is wrong with it. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

export type RefusalBody = {
  readonly error: string;
  readonly error_code: RefusalCode;
  readonly required_scope?: string;
  readonly errors?: FieldErrors;
};

/** A call that the API refuses. Thrown where the fact is known, written in one place. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: RefusalBody;

  constructor(code: RefusalCode, message: string, more: Pick<RefusalBody, "errors" | "required_scope"> = {}) {
    super(message);
    this.name = "Refusal";
    this.status = STATUS[code];
    this.body = { error: message, error_code: code, ...more };
  }
}

/** 422 with its map of fields. */
export const invalid = (errors: FieldErrors): Refusal =>
  new Refusal("validation_failed", "Validation failed", { errors });

/** 422 about one field. */
export const invalidField = (field: string, message: string): Refusal => invalid({ [field]: [message] });

/** 404 for an object that is absent, deleted, or in another business: the same words for all three. */
export const notFound = (what: string): Refusal => new Refusal("not_found", `${what} not found`);

/** 409 where the state of an object forbids the change. */
export const conflict = (message: string, errors?: FieldErrors): Refusal =>
  new Refusal("conflict", message, errors === undefined ? {} : { errors });

/** The row, or a 404 that names what was looked for. */
export function found<Row>(row: Row | undefined, what: string): Row {
  if (row === undefined) throw notFound(what);
  return row;
}
