// One value that the API wants with a call, and where it goes; who chose it is not known here.
export type WireCredential = {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly value: string;
};
