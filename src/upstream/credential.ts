// One value that the API wants with a call, and where it goes; this file does not know who chose it.
export type WireCredential = {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly value: string;
};
