// C14-08: whose hold is known to be over without waiting for its lease.
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { isGone, newOwner } from "../../src/store/hold-owner.ts";

const [machine, , run] = newOwner().split("/");

describe("the owner of a hold", () => {
  const ended = spawnSync(process.execPath, ["--version"]).pid;
  it.each([
    ["of this process lives", newOwner(), false],
    ["of a process that runs lives", `${machine}/${process.ppid}/other/a`, false],
    ["of a process that ended is gone", `${machine}/${ended}/other/a`, true],
    ["of an earlier process with our number is gone", `${machine}/${process.pid}/other/a`, true],
    ["of another machine cannot be told", `elsewhere/${ended}/other/a`, false],
    ["of this run under another number is left to its lease", `${machine}/${ended}/${run}/a`, false],
  ])("%s", (_name, owner, gone) => {
    expect(isGone(owner)).toBe(gone);
  });
});
