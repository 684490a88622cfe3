// Settles references between files: what is found becomes an absolute address with the name its author gave it, what
// leads nowhere is marked.
import { isJsonObject, member } from "../../json/object.ts";
import { pointerSteps, type Step } from "../../json/pointer.ts";
import type { ProblemLog } from "../problems.ts";
import type { SourceText } from "./parse-text.ts";
import type { FoundReference } from "./walk-references.ts";

export type DocumentFile = {
  readonly url: string;
  readonly source: SourceText;
  readonly value: unknown;
};

/** A reference from one file to another. */
export type FileLink = {
  readonly from: DocumentFile;
  readonly found: FoundReference;
  readonly target: URL;
  readonly fragment: string;
};

/** The member that replaces what could not be found; what uses it is left out by name. */
export const UNRESOLVED = "x-mcp-unresolved";

/** The address of a reference, and its fragment with `#`. */
export function splitReference(ref: string): readonly [address: string, fragment: string] {
  const hash = ref.indexOf("#");
  return hash < 0 ? [ref, ""] : [ref.slice(0, hash), ref.slice(hash)];
}

type Settling = {
  readonly files: ReadonlyMap<string, DocumentFile>;
  readonly names: Map<object, string>;
  readonly log: ProblemLog;
};

/** Makes the reference absolute and remembers its name, or marks it where it leads nowhere. */
export function settleLink(link: FileLink, { files, names, log }: Settling): void {
  const file = files.get(link.target.href);
  const steps = pointerSteps(link.fragment);
  const target = file && steps ? follow({ file, files }, steps) : undefined;
  if (target !== undefined) {
    const name = steps?.at(-1) ?? /([^/]*?)(\.[a-z]+)?$/i.exec(link.target.pathname)?.[1];
    if (typeof target === "object" && target !== null && name !== undefined) names.set(target, String(name));
    link.found.holder["$ref"] = `${link.target.href}${link.fragment}`;
    return;
  }
  log.note({
    where: `${link.from.source.file} ${link.found.steps.join("/")}`,
    what: `the reference "${link.found.ref}" leads nowhere`,
    mend: "add what it refers to, or correct the reference",
  });
  markUnresolved(link.found);
}

/** Puts the mark of an unresolved reference in its place, for this holder alone. */
export function markUnresolved(found: FoundReference): void {
  for (const key of Object.keys(found.holder)) delete found.holder[key];
  found.holder[UNRESOLVED] = found.ref;
}

type From = {
  readonly file: DocumentFile;
  readonly files: ReadonlyMap<string, DocumentFile>;
  readonly depth?: number;
};

/** The value at these steps of a file, across references on the way. */
function follow({ file, files, depth = 0 }: From, steps: readonly Step[]): unknown {
  let current: unknown = file.value;
  for (const [index, step] of steps.entries()) {
    const ref = isJsonObject(current) ? current["$ref"] : undefined;
    if (typeof ref === "string" && depth < 20) {
      const [address, fragment] = splitReference(ref);
      const target = files.get(address === "" ? file.url : (URL.parse(address, file.url)?.href ?? ""));
      const inner = pointerSteps(fragment);
      return target && inner
        ? follow({ file: target, files, depth: depth + 1 }, [...inner, ...steps.slice(index)])
        : undefined;
    }
    current = member(current, step);
  }
  return current;
}
