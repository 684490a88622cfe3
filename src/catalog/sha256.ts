// SHA-256 in hexadecimal: what names a catalog's files, keys its schemas and tells two requests apart.
import { hash } from "node:crypto";

/** Lower-case hexadecimal digits, 64 of them; a text is taken as UTF-8. */
export const sha256 = (data: string | Uint8Array): string => hash("sha256", data, "hex");
