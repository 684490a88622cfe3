// Small real files of a media type, for answers that are not JSON.
import { deflateSync, gzipSync } from "node:zlib";

/** One grey pixel (W3C PNG, third edition). */
function png(): Uint8Array {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const parts = [
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from([0, 128]))),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...parts]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** An empty page with a correct cross-reference table (ISO 32000-1, section 7.5). */
function pdf(): Uint8Array {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 4\n0000000000 65535 f \n${offsets.join("")}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

const zip = (): Uint8Array => Buffer.concat([Buffer.from("PK\x05\x06", "latin1"), Buffer.alloc(18)]);
const gif = (): Uint8Array => Buffer.from("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==", "base64");
const text = (content: string) => (): Uint8Array => Buffer.from(content);

/** A second of silence would be long: eight samples of it (RIFF WAVE, 8 kHz, mono). */
function wav(): Uint8Array {
  const bytes = Buffer.alloc(52, 128);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(44, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(8000, 24);
  bytes.writeUInt32LE(8000, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(8, 40);
  return bytes;
}

const MAKERS: readonly (readonly [RegExp, () => Uint8Array])[] = [
  [/^image\/svg/, text('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>\n')],
  [/^image\/gif/, gif],
  [/^image\//, png],
  [/pdf$/, pdf],
  [/gzip|tar/, () => gzipSync("sandbox\n")],
  [/zip$/, zip],
  [/^audio\//, wav],
  [/csv$/, text("id,name\n1,amber\n2,birch\n")],
  [/html$/, text("<!doctype html><title>Sandbox</title><p>amber</p>\n")],
  [/xml$/, text('<?xml version="1.0" encoding="UTF-8"?>\n<sandbox><name>amber</name></sandbox>\n')],
  [/ya?ml$/, text("name: amber\n")],
  [/event-stream$/, text('data: {"name":"amber"}\n\n')],
  [/^text\//, text("amber\n")],
];

/** A file of the type; the type that was really made, where the declared one is a range such as an asterisk. */
export function sampleBytes(type: string): { readonly type: string; readonly bytes: Uint8Array } {
  const made = MAKERS.find(([pattern]) => pattern.test(type))?.[1]() ?? Buffer.from([0, 1, 2, 3, 254, 255]);
  const real =
    type === "image/*"
      ? "image/png"
      : type.endsWith("/*")
        ? type === "text/*"
          ? "text/plain"
          : "application/octet-stream"
        : type;
  return { type: real, bytes: made };
}
