// Numbers that look random and are the same in every run: a hash of words.

/** FNV-1a over the text's code units, mixed: an unsigned 32-bit integer. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Letters and digits of a length, made of the seed. */
export function letters(seed: string, length: number): string {
  let text = "";
  for (let round = 0; text.length < length; round += 1) text += hash(`${seed}#${round}`).toString(36);
  return text.slice(0, length);
}

/** A version 4 UUID (RFC 9562) made of the seed. */
export function uuidOf(seed: string): string {
  const hex = [0, 1, 2, 3].map((part) => hash(`${seed}:${part}`).toString(16).padStart(8, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
