// Scalev's sandbox: its rules, and the people who can sign in to it.
import type { SandboxAccount } from "../../../src/authserver/settings.ts";
import type { SandboxRules } from "../../../src/sandbox/rules.ts";
import { createRules } from "./sandbox-rules.ts";

/** The rules with their defaults: tokens of authorization servers on this machine are taken. */
export const rules: SandboxRules = createRules();

/** Pretend people for the embedded sign-in; their passwords are public on purpose. */
export const accounts: readonly SandboxAccount[] = [
  { subject: "ayu", name: "ayu", password: "melati-2026", note: "owner of Toko Melati and Kenanga Kids" },
  {
    subject: "dewi",
    name: "dewi",
    password: "melati-2026",
    note: "customer service at Toko Melati; Anggrek is disabled",
  },
  { subject: "budi", name: "budi", password: "budi-2026", note: "owner of Budi Serba Ada" },
  {
    subject: "citra",
    name: "citra",
    password: "cempaka-2026",
    note: "her only business is not connected any more",
  },
];
