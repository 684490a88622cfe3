// C21-05: whatever was altered after it was generated is refused at start, also what is only read later or never.
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CATALOG_FILES } from "../../src/catalog/catalog-files.ts";
import { loadCatalog } from "../../src/catalog/load-catalog.ts";
import { promise } from "../requirements.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "catalog-"));
  cpSync("generated/petshop", dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

describe("a catalog", () => {
  it.each(CATALOG_FILES)(
    promise(["C21-05", "start.hashes"], "with an altered %s is refused"),
    async (file) => {
      appendFileSync(join(dir, file), " ");
      await expect(loadCatalog(dir)).rejects.toMatchObject({ code: "catalog_invalid" });
    },
  );

  it.each([...CATALOG_FILES, "manifest.json"])(promise("C21-05", "without %s is refused"), async (file) => {
    rmSync(join(dir, file));
    await expect(loadCatalog(dir)).rejects.toMatchObject({ code: "catalog_invalid" });
  });

  it(
    promise("start.hashes", "gives what was there at start, whatever happens to the files afterwards"),
    async () => {
      const catalog = await loadCatalog(dir);
      for (const file of CATALOG_FILES) rmSync(join(dir, file));
      expect(catalog.endpoints).toHaveLength(catalog.manifest.counts.endpoints);
      expect(catalog.byOperationId(catalog.endpoints[0]?.operationId ?? "")).toBe(catalog.endpoints[0]);
      expect(Object.keys(catalog.schemas().$defs).length).toBeGreaterThan(0);
      expect(catalog.searchIndex()).not.toBe("");
      expect(catalog.docs().length).toBeGreaterThan(0);
    },
  );
});
