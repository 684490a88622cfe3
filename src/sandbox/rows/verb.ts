// What an action does to a row: `cancel` makes its status cancelled, `archive` sets `archived`, fields sent are taken.

import { wordsOf } from "../answer/envelope.ts";
import { isRow, type Row } from "../row.ts";
import type { Schemas, SchemaView } from "../schema-view.ts";
import type { Validator } from "../validator.ts";

/** What an action looks into its row with. */
type VerbTools = { readonly schemas: Schemas; readonly validator: Validator; readonly clock: () => Date };

export type VerbRequest = {
  readonly row: Row;
  /** Schema of the row. */
  readonly item: unknown;
  readonly verb: string;
  readonly sent: Row;
  readonly engine: VerbTools;
};

const STATE = /^(status|state|phase|stage|lifecycle)$/;
/** Verbs whose result has another word. */
const RESULTS: Readonly<Record<string, readonly string[]>> = {
  start: ["running", "active", "in_progress", "started"],
  stop: ["stopped", "off", "inactive"],
  poweron: ["running"],
  poweroff: ["off"],
  pay: ["paid"],
  send: ["sent"],
  hold: ["held", "on_hold"],
  ship: ["shipped"],
  reopen: ["open"],
  restore: ["active", "available", "open"],
  unarchive: ["active", "available", "open"],
  enable: ["enabled", "active"],
  disable: ["disabled", "inactive"],
  finalize: ["open", "final", "finalized"],
};

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, "");

/** The row after the action. */
export function applyVerb({ row, item, verb, sent, engine }: VerbRequest): Row {
  const { properties } = engine.schemas.view(item);
  const changed: Record<string, unknown> = { ...row };
  for (const [name, value] of Object.entries(sent)) {
    const known = Object.hasOwn(properties, name) && !/^(id|ids)$/.test(name);
    if (known && engine.validator.checkSchema(schemaOf(properties[name]), value).length === 0)
      changed[name] = value;
  }
  const word = letters(verb);
  const now = `${engine.clock().toISOString().slice(0, 19)}Z`;
  for (const [name, part] of Object.entries(properties)) {
    const said = saidOf({ field: wordsOf(name), view: engine.schemas.view(part) }, { word, now });
    if (said !== undefined) changed[name] = said;
  }
  return changed;
}

type Field = { readonly field: string; readonly view: SchemaView };

/** What the verb makes of a field: a state, a flag or a time; undefined where it says nothing about it. */
function saidOf({ field, view }: Field, { word, now }: { word: string; now: string }): unknown {
  if (view.type === "boolean") {
    const flag = letters(field.replace(/^is_/, ""));
    if (word.startsWith("un") && isSaidBy(word.slice(2), flag)) return false;
    return isSaidBy(word, flag) ? true : undefined;
  }
  if (STATE.test(field)) return stateFor(word, view);
  const isTime = view.type === "string" && /_(at|time)$/.test(field);
  return isTime && isSaidBy(word, letters(field.replace(/_(at|time)$/, ""))) ? now : undefined;
}

const schemaOf = (part: unknown): unknown => (isRow(part) ? part : {});

/** `cancel` → cancelled, canceled; `close` → closed; `archive` → archived. */
const isSaidBy = (verb: string, past: string): boolean => {
  const stem = verb.replace(/(e|y)$/, "");
  return (
    verb.length > 2 &&
    past.startsWith(stem) &&
    /^(e?d|led|ied|ped|ted|en|n)?$/.test(past.slice(stem.length)) &&
    past !== stem
  );
};

function stateFor(verb: string, view: SchemaView): unknown {
  const choices = view.words["enum"];
  if (!Array.isArray(choices)) return undefined;
  const named = choices.find((choice) => typeof choice === "string" && isSaidBy(verb, letters(choice)));
  return (
    named ??
    (Object.hasOwn(RESULTS, verb) ? RESULTS[verb]?.find((word) => choices.includes(word)) : undefined)
  );
}
