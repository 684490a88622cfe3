// Phone numbers in one form: international, digits only after the plus.

/** `0812-3456-7890`, `62 812…` and `+62812…` all become `+62812…`; Indonesia is meant where no country is named. */
export function internationalPhone(text: string): string {
  const digits = text.replace(/\D/g, "");
  if (text.trim().startsWith("+")) return `+${digits}`;
  if (digits.startsWith("0")) return `+62${digits.slice(1)}`;
  return digits.startsWith("62") ? `+${digits}` : `+62${digits}`;
}

/** Whether a phone has a search text in it, written with or without the country, zero or hyphens. */
export function phoneContains(phone: string | null, search: string): boolean {
  const wanted = search.replace(/\D/g, "").replace(/^0+/, "");
  return phone !== null && wanted.length >= 3 && phone.includes(wanted);
}
