// One section of a guide: what get_docs returns and what the index holds beside the endpoints.

export type DocSection = {
  /** `<topic>` for a page's opening, `<topic>#<anchor>` below it. Unique and stable. */
  readonly id: string;
  readonly topic: string;
  /** The page's title. */
  readonly title: string;
  /** Address of the page, as its front matter gives it, without the anchor. */
  readonly url: string;
  readonly anchor: string;
  readonly headingPath: readonly string[];
  readonly markdown: string;
  readonly description: string;
  readonly language: string;
  readonly navGroup: string;
  readonly aliases: readonly string[];
  /** Ids of the operations that this section mentions. */
  readonly operations: readonly string[];
};
