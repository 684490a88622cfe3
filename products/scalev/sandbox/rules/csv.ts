// CSV as RFC 4180 writes it: commas, quotation marks around cells that need them, a first line of names.

export type CsvRow = {
  /** 1 for the first line after the names. */
  readonly number: number;
  readonly cells: Readonly<Record<string, string>>;
};

export type CsvTable = { readonly columns: readonly string[]; readonly rows: readonly CsvRow[] };

function records(text: string): string[][] {
  const found: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    if (row.some((value) => value.trim() !== "")) found.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += char;
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === "") quoted = true;
    else if (char === ",") endCell();
    else if (char === "\n") endRow();
    else if (char !== "\r") cell += char;
  }
  endRow();
  return found;
}

/** Reads a file; empty lines are passed over, an empty cell is a value that was not given. */
export function readCsv(text: string): CsvTable {
  const [names = [], ...lines] = records(text.replace(/^\uFEFF/, ""));
  const columns = names.map((name) => name.trim());
  const rows = lines.map((line, index) => {
    const cells: Record<string, string> = {};
    for (const [at, name] of columns.entries()) {
      const value = (line[at] ?? "").trim();
      if (value !== "" && name !== "__proto__") cells[name] = value;
    }
    return { number: index + 1, cells };
  });
  return { columns, rows };
}

/** Several tags in one cell: `vip;reseller`. */
export const listCell = (cell: string | undefined): string[] =>
  (cell ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
