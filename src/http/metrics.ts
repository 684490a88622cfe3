// Counters of the process in Prometheus' text format. Labels come from the catalog and the code table, never from input.

type Sample = { count: number; seconds: number };

export type Metrics = {
  readonly count: (event: {
    readonly tool: string;
    readonly outcome: string;
    readonly seconds: number;
  }) => void;
  readonly auditFault: () => void;
  readonly render: (gauges: Readonly<Record<string, number>>) => string;
};

export function createMetrics(): Metrics {
  const calls = new Map<string, Sample>();
  let auditFaults = 0;
  return {
    count: ({ tool, outcome, seconds }) => {
      const key = `tool="${tool}",outcome="${outcome}"`;
      const sample = calls.get(key) ?? { count: 0, seconds: 0 };
      sample.count += 1;
      sample.seconds += seconds;
      calls.set(key, sample);
    },
    auditFault: () => {
      auditFaults += 1;
    },
    render: (gauges) => {
      const lines = ["# TYPE portolan_tool_calls_total counter"];
      for (const [labels, sample] of calls)
        lines.push(`portolan_tool_calls_total{${labels}} ${sample.count}`);
      lines.push("# TYPE portolan_tool_seconds_total counter");
      for (const [labels, sample] of calls)
        lines.push(`portolan_tool_seconds_total{${labels}} ${sample.seconds.toFixed(6)}`);
      lines.push("# TYPE portolan_audit_faults_total counter", `portolan_audit_faults_total ${auditFaults}`);
      for (const [name, value] of Object.entries(gauges))
        lines.push(`# TYPE ${name} gauge`, `${name} ${value}`);
      return `${lines.join("\n")}\n`;
    },
  };
}
