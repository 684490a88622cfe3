// What a seeded product and a seeded bundle say of themselves.
import type { Schemas } from "../schemas.ts";

export type SeedVariant = {
  readonly id: number;
  readonly uniqueId: string;
  readonly sku: string | null;
  readonly values: readonly string[];
  readonly price: string;
  readonly comparePrice?: string;
  readonly cost?: string;
  readonly weightG?: number;
  readonly stock?: number;
};

export type SeedProduct = {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly publicName?: string;
  readonly description: string;
  readonly itemType: Schemas["ItemType"];
  readonly taxonomyId: number;
  readonly labels: readonly string[];
  readonly options: readonly string[];
  readonly storeIds: readonly number[];
  readonly isOwned?: boolean;
  readonly sharing?: { readonly type: Schemas["CommissionType"]; readonly commission: string };
  readonly variants: readonly SeedVariant[];
};

export type SeedBundle = {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly publicName: string;
  readonly labels: readonly string[];
  readonly lines: readonly (readonly [variant: string, quantity: number])[];
  readonly options: readonly {
    readonly id: number;
    readonly uniqueId: string;
    readonly name: string;
    readonly price: string;
    readonly slug: string;
  }[];
};
