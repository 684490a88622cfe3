// The 24-hour window of WhatsApp: free text only after a recent message of the customer; templates at any time.
import type { Schemas } from "../schemas.ts";

const WINDOW_MS = 24 * 3_600_000;

type Said = { readonly direction: "in" | "out"; readonly created_at: string };

/** Whether free text may be sent: the customer's newest message is at most 24 hours old. */
export function windowIsOpen(messages: readonly Said[], nowMs: number): boolean {
  const heard = messages
    .filter(({ direction }) => direction === "in")
    .map(({ created_at }) => Date.parse(created_at));
  return heard.length > 0 && nowMs - Math.max(...heard) <= WINDOW_MS;
}

/** How many parameters a template takes: the highest `{{n}}` in it. */
export function parametersOf(components: Schemas["WabaTemplate"]["components"]): number {
  const texts = (components ?? []).map(({ text }) => text ?? "");
  const numbers = texts.flatMap((text) =>
    [...text.matchAll(/\{\{(\d+)\}\}/g)].map(([, number]) => Number(number)),
  );
  return Math.max(0, ...numbers);
}

/** The text of a template with its parameters filled in. */
export function filledTemplate(
  components: Schemas["WabaTemplate"]["components"],
  parameters: readonly string[],
): string {
  const texts = (components ?? []).flatMap(({ text }) => text ?? []);
  return texts
    .join("\n")
    .replaceAll(/\{\{(\d+)\}\}/g, (whole, number: string) => parameters[Number(number) - 1] ?? whole);
}
