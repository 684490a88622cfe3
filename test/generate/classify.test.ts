// Promises of classification: verb position, never substring; nothing that loses something ends as safe unseen.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClassifyInput, classify } from "../../src/generate/verdict/classify.ts";
import { promise } from "../requirements.ts";

type Call = readonly [
  method: string,
  path: string,
  operationId: string,
  summary: string,
  description?: string,
];

const input = ([method, path, operationId, summary, description = ""]: Call): ClassifyInput => ({
  method,
  path,
  operationId,
  summary,
  description,
  override: null,
  reads: false,
});
const judge = (call: Call) => classify(input(call));

const named = (calls: readonly Call[]) => calls.map((call) => ({ call, name: call.join(" · ") }));

const HARD: readonly Call[] = [
  ["DELETE", "/pets/{id}", "getPet", "Get a pet"],
  ["POST", "/orders/{id}/cancel", "cancelOrder", "Cancel an order"],
  ["POST", "/orders/{id}/cancel", "post_orders_id_cancel", ""],
  ["PUT", "/tokens/{id}:revoke", "x", ""],
  ["POST", "/documents.delete", "documentsDelete", "Documents"],
  ["POST", "/files/bulk-delete", "filesBulk", "Bulk operation on files"],
  ["POST", "/files/batch_remove", "b", "Batch"],
  ["POST", "/things/delete/{id}", "thing", "Thing"],
  ["POST", "/users/{id}/actions/reset_password", "a", "Reset password of a user"],
  ["POST", "/calls/{id}/hang-up", "c", "Hang up a call"],
  ["POST", "/vms/{id}/power-off", "c", "Power off"],
  ["PATCH", "/keys/{id}/rotate", "rotateKey", "Rotate a key"],
  ["POST", "/x", "x", "This endpoint permanently deletes a workspace"],
  ["POST", "/x", "x", "Use this endpoint to terminate an instance"],
  ["POST", "/x", "x", "[Beta] Force delete a cluster"],
  ["POST", "/x", "x", "Allows you to detach a volume"],
  ["POST", "/x", "x", "Deletes all messages"],
  ["POST", "/x", "x", "Deleting a message"],
  ["POST", "/x", "", "", "<p>Voids a finalized invoice.</p> More words."],
  ["POST", "/x", "adminUsersDestroy", "Users"],
  ["POST", "/usuarios/borrar", "x", "Eliminar un usuario"],
  ["POST", "/benutzer", "x", "Benutzer löschen"],
  ["POST", "/pesanan", "x", "Batalkan pesanan"],
  ["POST", "/u", "x", "删除用户"],
  ["POST", "/chat.kick", "chat_kick", "Remove somebody from a channel"],
  ["POST", "/users", "usersDelete", ""],
  ["POST", "/rpc", "user_delete_v2", "Post /rpc"],
  ["POST", "/rpc#delete", "rpc2", ""],
  ["POST", "/?Action=DeleteUser", "x", ""],
  ["POST", "/#X-Amz-Target=Depot.TerminateJob", "x", ""],
];

const REVIEWED: readonly Call[] = [
  ["POST", "/x", "createUser", "Delete a user"],
  ["POST", "/x", "x", "Add or remove labels"],
  ["POST", "/projects/{id}/archive", "archiveProject", "Archive a project"],
  ["PUT", "/workflows/{id}/disable", "disableWorkflow", "Disable a workflow"],
  ["POST", "/x", "x", "Account deletion"],
  ["POST", "/x", "x", "Request deletion of an account"],
  ["POST", "/orders/{id}/cancellation", "x", "Order"],
  ["PATCH", "/x/{id}", "x", "Mark an invoice as void"],
  ["POST", "/x/{id}", "x", "Move a file to trash"],
  ["POST", "/x", "createPurgeJob", "Create a job", "This action is irreversible."],
  ["POST", "/x", "syncUsers", "Sync users", "Permanently deletes users that are missing."],
];

const SAFE: readonly Call[] = [
  ["POST", "/documents.deleted", "documents_deleted", "List all deleted documents"],
  ["POST", "/pets", "addPet", "Add a new pet"],
  ["POST", "/stop-words", "createStopWords", "Create stop words"],
  ["POST", "/orgs/{org}/remove-token", "create-remove-token", "Create a remove token"],
  ["POST", "/x/{id}/undelete", "undelete", "Undelete a document"],
  ["POST", "/x/{id}/unarchive", "unarchiveX", "Unarchive"],
  ["POST", "/x/{id}/unban", "unbanUser", "Unban a user"],
  ["PUT", "/x/{id}/deletion-protection", "setDeletionProtection", "Enable deletion protection"],
  ["PATCH", "/x/{id}", "updateCancellationPolicy", "Update the cancellation policy"],
  ["POST", "/reports/cancellations/search", "searchCancellations", "Search cancellations"],
  ["PUT", "/db/{id}/eviction_policy", "setEvictionPolicy", "Configure the eviction policy"],
  ["POST", "/x", "createRemovalList", "Create a list", "Use the delete operation to remove it."],
  ["POST", "/plans", "postPlans", "A plan describes a price"],
  ["POST", "/x", "x", "Validate a cancel request"],
];

describe("classify", () => {
  it.each(named(HARD))(promise("C11-02", "calls $name destructive"), ({ call }) => {
    expect(judge(call).executionTool).toBe("execute_destructive");
  });

  it.each(named(REVIEWED))("calls $name destructive and asks for a look", ({ call }) => {
    const { executionTool, verdict } = judge(call);
    expect(executionTool).toBe("execute_destructive");
    expect(verdict.review).not.toBeNull();
  });

  it.each(named(SAFE))(promise(["find.verdicts", "adding.verb-position"], "calls $name safe"), ({ call }) => {
    expect(judge(call).executionTool).toBe("execute_safe");
  });

  it(promise("C11-02", "leaves a verb that no rule knows safe, with a review flag"), () => {
    const { executionTool, verdict } = judge([
      "POST",
      "/x/{id}/frobnicate",
      "frobnicateX",
      "Frobnicate an x",
    ]);
    expect(executionTool).toBe("execute_safe");
    expect(verdict).toEqual({ rule: "unknown verb", review: 'no rule knows "frobnicate"' });
  });

  it("reports a GET whose words say that it writes, and keeps it a read", () => {
    expect(judge(["GET", "/users/{id}/delete", "deleteUser", "Delete a user"])).toMatchObject({
      executionTool: "get",
      verdict: { review: expect.stringContaining('"delete"') },
    });
    expect(judge(["GET", "/blocks", "listBlocks", "List blocks"]).verdict.review).toBeNull();
  });

  it(promise("words.verdict", "obeys the overlay before everything else and keeps its reason"), () => {
    const settled = {
      ...input(["DELETE", "/x", "x", "Delete"]),
      override: { tool: "execute_safe" as const, reason: "only hides it" },
    };
    expect(classify(settled)).toEqual({
      executionTool: "execute_safe",
      verdict: { rule: "overlay", review: null, reason: "only hides it" },
    });
  });

  it(promise("C11-02", "never calls a call led by a hard verb safe, however it is spelled"), () => {
    const verbs = fc.constantFrom(
      "delete",
      "remove",
      "cancel",
      "revoke",
      "disconnect",
      "purge",
      "terminate",
      "detach",
    );
    const spelled = fc.tuple(
      verbs,
      fc.constantFrom("widget", "user_account", "AccessToken"),
      fc.integer({ min: 0, max: 5 }),
    );
    const spell = (verb: string, noun: string, form: number): Call =>
      [
        ["POST", `/a/{id}/${verb}`, "x", "Widgets"] as const,
        ["POST", `/a.${verb}`, "x", "Widgets"] as const,
        ["POST", `/a/{id}:${verb}`, "x", "Widgets"] as const,
        [
          "POST",
          "/a",
          `${verb}${noun}`.replace(/^(\w)(.*?)(user|Access|widget)/, "$1$2_$3"),
          "Widgets",
        ] as const,
        ["POST", "/a", "x", `${verb}s the ${noun}`] as const,
        ["POST", "/a", "x", `Permanently ${verb} a ${noun}`] as const,
      ][form] ?? ["POST", "/a", "x", verb];
    fc.assert(
      fc.property(
        spelled,
        ([verb, noun, form]) => judge(spell(verb, noun, form)).executionTool === "execute_destructive",
      ),
    );
  });

  it("answers any text at all, quickly", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 200 }), (summary, path) => {
        expect(["execute_safe", "execute_destructive"]).toContain(
          judge(["POST", `/${path}`, summary, summary, summary.repeat(20)]).executionTool,
        );
      }),
    );
  });
});
