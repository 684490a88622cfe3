// Applies OpenAPI Overlays (1.0 and 1.1) to a document: nothing is changed in place, what an action targets is named
// by JSONPath (RFC 9535), and an action that meets nothing is reported.
import { JSONPathEnvironment } from "json-p3";
import {
  fromPairs,
  isArray,
  isJsonObject,
  type JsonObject,
  listAt,
  member,
  textAt,
} from "../../json/object.ts";
import type { Step } from "../../json/pointer.ts";
import type { ProblemLog } from "../problems.ts";
import { createLocator, parseText, type SourceText } from "./parse-text.ts";

type Action = {
  readonly target: string;
  readonly update: unknown;
  readonly copy: string | undefined;
  readonly remove: boolean;
  readonly where: string;
};

const PATHS = new JSONPathEnvironment({ maxRecursionDepth: 2000 });

/** The document after every action of every overlay, in their order. */
export function applyOverlays(
  document: JsonObject,
  input: { readonly overlays: readonly SourceText[]; readonly log: ProblemLog },
): JsonObject {
  let current: unknown = document;
  for (const source of input.overlays) {
    for (const action of readActions(source, input.log))
      current = applyAction(current, { action, log: input.log });
  }
  return isJsonObject(current) ? current : document;
}

function readActions(source: SourceText, log: ProblemLog): readonly Action[] {
  const overlay = parseText(source);
  const locate = createLocator(source);
  const fault = (steps: readonly Step[], problem: { what: string; mend: string }): void =>
    log.fault({ where: locate(steps), ...problem });
  const version = member(overlay, "overlay");
  if (typeof version !== "string" || !/^1\.[01](\.\d+)?$/.test(version)) {
    fault(["overlay"], {
      what: "this is not an Overlay 1.0 or 1.1 document",
      mend: "begin the file with `overlay: 1.0.0`",
    });
    return [];
  }
  if (!isArray(member(overlay, "actions"))) {
    fault(["actions"], {
      what: "the overlay has no list of actions",
      mend: "add `actions:` with a list of targets",
    });
    return [];
  }
  return listAt(overlay, "actions").flatMap((action, index): Action[] => {
    const target = textAt(action, "target");
    if (target === undefined) {
      fault(["actions", index], {
        what: "the action has no target",
        mend: "add `target:` with a JSONPath (RFC 9535)",
      });
      return [];
    }
    const copy = textAt(action, "copy");
    const remove = member(action, "remove") === true;
    const update = member(action, "update");
    if (!remove && copy === undefined && update === undefined) {
      fault(["actions", index], {
        what: "the action does nothing",
        mend: "add `update`, `copy` or `remove: true`",
      });
      return [];
    }
    const where = `${locate(["actions", index])} ${target}`;
    return [{ target, remove, where, copy, update }];
  });
}

type Found = { readonly value: unknown; readonly location: readonly Step[] };

type Applying = { readonly action: Action; readonly log: ProblemLog };

/** What the action's target, or another path that it names, meets in the document. */
function select(
  document: unknown,
  { action, log, path = action.target }: Applying & { readonly path?: string },
): readonly Found[] | undefined {
  try {
    return PATHS.query(path, document as never).nodes;
  } catch (error) {
    log.fault({
      where: action.where,
      what: `"${path}" is not a JSONPath (RFC 9535): ${error instanceof Error ? error.message : "syntax"}`,
      mend: "write it like $.paths['/pets'].get",
    });
    return undefined;
  }
}

function applyAction(document: unknown, applying: Applying): unknown {
  const { action, log } = applying;
  const found = select(document, applying);
  if (found === undefined) return document;
  if (found.length === 0) {
    log.strict({
      where: action.where,
      what: "the target matches nothing in the document",
      mend: "correct the JSONPath, or remove the action when the document no longer has this part",
    });
    return document;
  }
  if (action.remove) return removeAll(document, { ...applying, found });
  const source = action.copy === undefined ? action.update : copied(document, applying);
  if (source === undefined) return document;
  return found.reduce<unknown>(
    (current, node) => setAt(current, { at: node.location, change: (old) => merge(old, source) }),
    document,
  );
}

function copied(document: unknown, { action, log }: Applying): unknown {
  const sources = select(document, { action, log, path: action.copy ?? "" });
  if (sources === undefined) return undefined;
  if (sources.length === 1) return sources[0]?.value;
  log.fault({
    where: action.where,
    what: `the source of copy matches ${sources.length} values, it must match exactly one`,
    mend: "make the JSONPath of `copy` name one value",
  });
  return undefined;
}

function removeAll(
  document: unknown,
  { found, action, log }: Applying & { readonly found: readonly Found[] },
): unknown {
  if (found.some((node) => node.location.length === 0)) {
    log.fault({
      where: action.where,
      what: "the whole document cannot be removed",
      mend: "target a part of it",
    });
    return document;
  }
  // From the last to the first, so that indexes of a list still to be removed stay right.
  return found.toReversed().reduce<unknown>((current, node) => removeAt(current, node.location), document);
}

/** Overlay 1.1, "Action Object", `update`: objects are merged, what is listed is appended, anything else is replaced. */
function merge(old: unknown, update: unknown): unknown {
  if (isArray(old)) return isArray(update) ? [...old, ...update] : [...old, update];
  if (!isJsonObject(old) || !isJsonObject(update)) return update;
  const merged = new Map<string, unknown>(Object.entries(old));
  for (const [key, value] of Object.entries(update)) {
    const before = merged.get(key);
    merged.set(key, merged.has(key) && isMergeable(before, value) ? merge(before, value) : value);
  }
  return fromPairs(merged);
}

const isMergeable = (before: unknown, value: unknown): boolean =>
  (isArray(before) && isArray(value)) || (isJsonObject(before) && isJsonObject(value));

type Change = { readonly at: readonly Step[]; readonly change: (old: unknown) => unknown };

function setAt(root: unknown, { at, change }: Change): unknown {
  const [first, ...rest] = at;
  if (first === undefined) return change(root);
  const below = { at: rest, change };
  if (isArray(root)) return root.map((item, index) => (index === first ? setAt(item, below) : item));
  if (!isJsonObject(root)) return root;
  return fromPairs(
    Object.entries(root).map(([key, value]) => [key, key === first ? setAt(value, below) : value] as const),
  );
}

function removeAt(root: unknown, location: readonly Step[]): unknown {
  const last = location.at(-1);
  const without = (parent: unknown): unknown => {
    if (isArray(parent)) return parent.filter((_, index) => index !== last);
    return isJsonObject(parent) ? fromPairs(Object.entries(parent).filter(([key]) => key !== last)) : parent;
  };
  return setAt(root, { at: location.slice(0, -1), change: without });
}
