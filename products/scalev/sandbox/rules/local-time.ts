// Times as the API writes them: ISO 8601 with the offset of Jakarta; calendar days in any IANA zone.
import { invalidField } from "../refusal.ts";

const JAKARTA_OFFSET_MS = 7 * 3_600_000;
export const DEFAULT_ZONE = "Asia/Jakarta";

/** Western Indonesia has had no summer time since 1964, so one offset is enough. */
export const jakartaTime = (ms: number): string =>
  new Date(ms + JAKARTA_OFFSET_MS).toISOString().replace(/\.\d{3}Z$/, "+07:00");

/** `2026-11-21` in the zone. @throws Refusal validation_failed for a zone that does not exist. */
export function dayIn(zone: string, ms: number): string {
  return dayFormat(zone).format(ms);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  try {
    const made = new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    formats.set(zone, made);
    return made;
  } catch {
    throw invalidField("tz", "is not a time zone, for example Asia/Jakarta");
  }
}

/** The Monday of the week that a day lies in. */
export function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** A time from a file: with an offset as it says, without one as in the zone. Undefined when it is no time. */
export function timeFromText(text: string, zone: string): number | undefined {
  const zoned = /(Z|[+-]\d{2}:?\d{2})$/i.test(text);
  const plain = Date.parse(zoned ? text : `${text.trim().replace(" ", "T")}Z`);
  if (Number.isNaN(plain)) return undefined;
  return zoned ? plain : plain - offsetAt(zone, plain);
}

function offsetAt(zone: string, ms: number): number {
  dayFormat(zone);
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    timeZoneName: "longOffset",
  }).formatToParts(ms);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  const [, sign, hours = "0", minutes = "0"] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === "-" ? -size : size;
}
