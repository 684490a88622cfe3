// What a command is given to speak: results on stdout, everything else on stderr.

export type Printer = {
  /** Prints one line or block of the result, without its final newline. Waits where the reader is slow. */
  readonly out: (text: string) => Promise<void> | void;
  /** Prints one line or block of progress or of a fault. */
  readonly err: (text: string) => void;
};

export type Io = Printer & { readonly environment: Readonly<Record<string, string | undefined>> };

const print = (text: string): Promise<void> =>
  new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()));

/** The process's own streams. */
export const processIo: Io = {
  out: print,
  err: (text) => void process.stderr.write(`${text}\n`),
  environment: process.env,
};
