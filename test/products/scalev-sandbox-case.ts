// How a write of Scalev's sandbox is called rightly, and where its effect is read back: the words of the tables.

import { EVENTS } from "./transcript.ts";

export type Json = Readonly<Record<string, unknown>>;
export type ReadBack =
  | { readonly sees: string; readonly with: Json }
  | { readonly lists: string; readonly row: unknown }
  | { readonly lacks: string; readonly row: unknown }
  | { readonly gone: string }
  /** A read that changes nothing, or a message that is recorded and shown nowhere. */
  | { readonly nothing: string };

export type WriteCase = {
  readonly path?: Json;
  readonly body?: Json;
  readonly form?: Readonly<Record<string, string>>;
  readonly back: ReadBack | ((answer: Json) => ReadBack);
};

export const sees = (path: string, fields: Json): ReadBack => ({ sees: path, with: fields });
export const lists = (path: string, row: unknown): ReadBack => ({ lists: path, row });
export const lacks = (path: string, row: unknown): ReadBack => ({ lacks: path, row });
export const gone = (path: string): ReadBack => ({ gone: path });
export const nothing = (why: string): ReadBack => ({ nothing: why });

export const PENDING = "019a2f4e-7c31-7b52-9d0e-5a41c7b8e210";
export const PENDING_TOO = "019a2f4e-7c31-7b52-9d0e-5a41c7b8e211";
export const CONFIRMED = "0192f1c4-7a50-7c1e-9b54-3f0d8a2e6b11";
export const order = { id: PENDING };
export const at = (id: unknown, field = "id"): Json => ({ [field]: id });
export const csv = (...lines: readonly string[]): string => `${lines.join("\n")}\n`;

/** A display without a form, and one that sells for the batik store. */
export const SALES_DISPLAY = {
  render_mode: "html",
  meta: { lang: "id", title: "Promo" },
  html_document: "<!doctype html><html><body><h1>Promo</h1></body></html>",
  ...EVENTS,
};
export const CHECKOUT_DISPLAY = {
  ...SALES_DISPLAY,
  fb_pixel_ids: [6, 99999],
  form_display: { store_id: 4, variant_ids: [541], after_submit_event: "success_page" },
};
