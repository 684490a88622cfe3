// What the API's router knows of an operation: method and path. Operations that are not offered are routes all the same.

export type Route = {
  /** Upper case. */
  readonly method: string;
  /** The template as the document spells it, without the server's base path. */
  readonly path: string;
};
