// Counts attempts per address (or name) in fixed windows; memory is bounded, the oldest windows go first.

export type RateLimit = {
  /** Counts one attempt. @returns seconds to wait, or 0 when it may go on. */
  readonly take: (key: string) => number;
  /** Starts anew: the attempt was a good one. */
  readonly forget: (key: string) => void;
};

export type RateRule = { readonly attempts: number; readonly windowS: number };

const MAX_KEYS = 10_000;

/** @param nowMs the clock, milliseconds. */
export function createRateLimit(rule: RateRule, nowMs: () => number): RateLimit {
  const windows = new Map<string, { readonly since: number; count: number }>();
  const take = (key: string): number => {
    const now = nowMs();
    const open = windows.get(key);
    if (open === undefined || now - open.since >= rule.windowS * 1000 || now < open.since) {
      windows.delete(key);
      const [oldest] = windows.size >= MAX_KEYS ? windows.keys() : [];
      if (oldest !== undefined) windows.delete(oldest);
      windows.set(key, { since: now, count: 1 });
      return 0;
    }
    open.count += 1;
    if (open.count <= rule.attempts) return 0;
    return Math.max(1, Math.ceil((open.since + rule.windowS * 1000 - now) / 1000));
  };
  return { take, forget: (key) => void windows.delete(key) };
}

/** One key per person behind an address: IPv6 counts by its /64, which one subscriber holds. */
export function addressKey(address: string | undefined): string {
  const [plain = ""] = (address ?? "unknown").replace(/^::ffff:(?=[\d.]+$)/i, "").split("%", 1);
  return plain.includes(":") ? groupsOf(plain).slice(0, 4).join(":") : plain;
}

/** The eight groups of an IPv6 address, `::` filled in (RFC 4291 section 2.2), each in its shortest form (RFC 5952). */
function groupsOf(address: string): string[] {
  const [head = "", tail] = address.toLowerCase().split("::");
  const [first, last] = [head, tail ?? ""].map((part) => part.split(":").filter((group) => group !== ""));
  const missing = tail === undefined ? 0 : Math.max(0, 8 - (first?.length ?? 0) - (last?.length ?? 0));
  const groups = [...(first ?? []), ...Array.from({ length: missing }, () => "0"), ...(last ?? [])];
  return groups.map((group) => group.replace(/^0+(?=.)/, ""));
}
