// Counters of the process in Prometheus' text format. Labels come from the catalog and from tables of codes, never from input.
import type { TokenRefusal } from "../auth/token-refusal.ts";

type Sample = { count: number; seconds: number };

export type Metrics = {
  readonly count: (event: {
    readonly tool: string;
    readonly outcome: string;
    readonly seconds: number;
  }) => void;
  readonly tokenRefused: (reason: TokenRefusal["kind"]) => void;
  readonly auditFault: () => void;
  /** @param gauges name → value at this moment. */
  readonly render: (gauges: Readonly<Record<string, number>>) => string;
};

/** One metric: its type line and a line for each set of labels. */
function section(
  name: string,
  type: "counter" | "gauge",
  values: Iterable<readonly [string, number | string]>,
): string[] {
  const lines = [...values].map(([labels, value]) => `${name}${labels === "" ? "" : `{${labels}}`} ${value}`);
  return [`# TYPE ${name} ${type}`, ...lines];
}

/** Counters that start at zero. */
export function createMetrics(): Metrics {
  const calls = new Map<string, Sample>();
  const refusals = new Map<string, number>();
  let auditFaults = 0;
  return {
    count: ({ tool, outcome, seconds }) => {
      const key = `tool="${tool}",outcome="${outcome}"`;
      const sample = calls.get(key) ?? { count: 0, seconds: 0 };
      sample.count += 1;
      sample.seconds += seconds;
      calls.set(key, sample);
    },
    tokenRefused: (reason) => {
      const key = `reason="${reason}"`;
      refusals.set(key, (refusals.get(key) ?? 0) + 1);
    },
    auditFault: () => {
      auditFaults += 1;
    },
    render: (gauges) => {
      const counts = [...calls].map(([labels, { count }]) => [labels, count] as const);
      const seconds = [...calls].map(([labels, sample]) => [labels, sample.seconds.toFixed(6)] as const);
      const lines = [
        ...section("portolan_tool_calls_total", "counter", counts),
        ...section("portolan_tool_seconds_total", "counter", seconds),
        ...section("portolan_token_refusals_total", "counter", refusals),
        ...section("portolan_audit_faults_total", "counter", [["", auditFaults]]),
        ...Object.entries(gauges).flatMap(([name, value]) => section(name, "gauge", [["", value]])),
      ];
      return `${lines.join("\n")}\n`;
    },
  };
}
