// Operations that the catalog does not offer: each by name, with the reason.

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
export class LeftOutOperation extends Error {
  readonly kind: LeftOut["kind"];
  constructor(kind: LeftOut["kind"], reason: string) {
    super(reason);
    this.name = "LeftOutOperation";
    this.kind = kind;
  }
}

/** What a reader throws where the document describes a call that cannot be made. */
export const unusable = (reason: string): LeftOutOperation => new LeftOutOperation("unusable", reason);
