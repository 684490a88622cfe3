// What Portolan promises, one row a promise, and how a test cites a row: `it(promise("C08-01", "…"), …)`.
import { CONTRACT_OF_COMMANDS } from "./requirements/contract-commands.ts";
import { CONTRACT_OF_TOOLS } from "./requirements/contract-tools.ts";
import { DOCUMENTS } from "./requirements/documents.ts";
import { SECURITY_OF_ANSWERS } from "./requirements/security-answers.ts";
import { SECURITY_OF_CALLS } from "./requirements/security-calls.ts";
import { SECURITY_OF_RUNNING } from "./requirements/security-running.ts";
import { SECURITY_OF_SIGN_IN } from "./requirements/security-sign-in.ts";
import { SECURITY_OF_THE_WAY_IN } from "./requirements/security-way-in.ts";

export type Requirement = {
  readonly id: string;
  /** The document of this repository that says it. */
  readonly source: string;
  /** A sentence of that document, word for word. */
  readonly says: string;
};

export const REQUIREMENTS = [
  ...SECURITY_OF_THE_WAY_IN,
  ...SECURITY_OF_CALLS,
  ...SECURITY_OF_ANSWERS,
  ...SECURITY_OF_SIGN_IN,
  ...SECURITY_OF_RUNNING,
  ...CONTRACT_OF_COMMANDS,
  ...CONTRACT_OF_TOOLS,
  ...DOCUMENTS,
] as const satisfies readonly Requirement[];

type Id = (typeof REQUIREMENTS)[number]["id"];

/** Gives back a test's name. `requirements.test.ts` finds the call and holds that every row is cited. */
export const promise = (_id: Id | readonly [Id, ...Id[]], name: string): string => name;
