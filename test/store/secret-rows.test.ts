// A copy of the database holds no token, code or cookie; a database of before goes on with everybody connected.
import { readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { secretDigest } from "../../src/store/secret-rows.ts";
import { promise } from "../requirements.ts";
import { BACKENDS } from "./backends.ts";

const [sqlite] = BACKENDS;
let at: { readonly location: string; readonly remove: () => Promise<void> };
beforeEach(async () => {
  if (sqlite === undefined) throw new Error("no SQLite");
  at = await sqlite.place();
});
afterEach(() => at.remove());

const clock = (): Date => new Date();
const bytesOfStore = (): string =>
  ["", "-wal"]
    .map((end) => {
      try {
        return readFileSync(`${at.location}${end}`, "latin1");
      } catch {
        return "";
      }
    })
    .join("");

it(promise("C16-store", "keeps neither ids nor what only their holder reads in clear"), async () => {
  const store = await openStore(at.location, { clock });
  const interaction = { jti: "canary-step", uid: "canary-step", session: { cookie: "canary-session" } };
  await store.authState.upsert({
    model: "Interaction",
    id: "canary-step",
    payload: interaction,
    expiresIn: 60,
  });
  const session = { jti: "canary-session", uid: "public-name", accountId: "ayu" };
  await store.authState.upsert({ model: "Session", id: "canary-session", payload: session, expiresIn: 60 });
  const token = { jti: "canary-refresh", grantId: "g" };
  await store.authState.upsert({
    model: "RefreshToken",
    id: "canary-refresh",
    payload: token,
    expiresIn: 60,
  });
  expect(await store.authState.find("Interaction", "canary-step")).toEqual(interaction);
  expect(await store.authState.find("Session", "canary-session")).toEqual(session);
  expect(await store.authState.findByUid("Session", "public-name")).toMatchObject({ accountId: "ayu" });
  expect(await store.authState.find("RefreshToken", "canary-refresh")).toEqual(token);
  expect(bytesOfStore()).not.toContain("canary");
  await store.close();
  expect(bytesOfStore()).not.toContain("canary");
});

it("brings rows of before under digests, and client secrets with them", async () => {
  await (await openStore(at.location, { clock })).close();
  const before = new DatabaseSync(at.location);
  before.exec("delete from schema_steps where name = '0005-no-secrets-as-ids'");
  const put = before.prepare(
    "insert into auth_state (model, id, payload, uid, grant_id, touched_at) values (?, ?, ?, ?, ?, '2026-01-01')",
  );
  put.run("RefreshToken", "canary-token", JSON.stringify({ jti: "canary-token", grantId: "g" }), null, "g");
  put.run("Client", "app", JSON.stringify({ client_id: "app", client_secret: "canary-secret" }), null, null);
  before.close();
  const store = await openStore(at.location, { clock });
  expect(await store.authState.find("RefreshToken", "canary-token")).toEqual({
    jti: "canary-token",
    grantId: "g",
  });
  expect(await store.authState.find("Client", "app")).toEqual({
    client_id: "app",
    client_secret: secretDigest("canary-secret"),
  });
  await store.authState.revokeByGrantId("g");
  expect(await store.authState.find("RefreshToken", "canary-token")).toBeUndefined();
  await store.close();
});
