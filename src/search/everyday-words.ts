// Words of everyday speech and what APIs call the same thing. Used only for a word that no endpoint of the catalog has,
// so a catalog's own words are never rewritten.

const GROUPS: readonly (readonly [everyday: string, api: string])[] = [
  ["machine box vm computer host instance node", "server instance node droplet machine host vm"],
  ["picture photo pic photograph drawing", "image photo picture avatar media"],
  ["song music tune", "track song audio"],
  ["movie film clip", "video media"],
  ["band singer musician", "artist"],
  ["shopper buyer client consumer patron guest", "customer user account contact"],
  ["person people somebody someone colleague teammate employee staff", "user member person contact account"],
  ["purchase buy sale", "order purchase payment checkout"],
  ["bill receipt", "invoice receipt billing"],
  ["cost spend spent expense fee price", "price cost billing usage charge pricing invoice"],
  ["money cash fund", "payment balance transfer payout amount"],
  ["debt owe loan mortgage", "liability loan balance"],
  ["salary earn wage paycheck", "income payroll salary earnings"],
  ["parcel package shipping", "shipment delivery package order"],
  ["goods stuff merchandise article", "product item"],
  ["coupon voucher", "discount coupon promotion"],
  ["ticket bug complaint task todo", "issue ticket task case"],
  ["folder directory", "folder directory path"],
  ["file attachment upload paper", "file document attachment"],
  ["chat talk discussion dialog thread", "conversation message thread channel comment"],
  ["text sms note mail letter", "message email note comment"],
  ["alarm reminder warning", "alert notification reminder"],
  ["meeting appointment", "event meeting booking calendar"],
  ["password passphrase credentials pin", "password credential secret token"],
  ["permission rights privilege", "permission role scope access"],
  ["job task", "job task run workflow"],
  ["pipeline build", "workflow run job deployment build pipeline"],
  ["schedule hours calendar", "schedule hours calendar event"],
  ["disk drive storage", "volume disk storage"],
  ["website site page web", "site page domain app website"],
  ["address hostname dns", "domain address dns record"],
  ["town city place location", "location region city address"],
  ["phone cellphone mobile", "phone device number"],
  ["speaker tv gadget", "device"],
  ["group squad crew", "team group organization"],
  ["company firm business employer", "organization company account business"],
  ["history past log trail", "history log event audit activity"],
  ["opinion feedback stars", "review rating feedback comment"],
  ["animal dog cat", "pet animal"],
  ["reply answer", "comment reply response message"],
  ["bookmark favourite favorite favorites like", "star save favorite bookmark follow like"],
  ["plan tier package", "plan subscription tier price"],
  ["report stats numbers figures", "report statistics metrics usage analytics"],
  ["leak leaked breach", "secret alert vulnerability scanning"],
  ["spam spammer troll abuse", "block ban limit moderation"],
  ["key keys", "key token secret"],
  ["robot bot", "app bot agent assistant"],
  ["visit visitor traffic", "view traffic visit"],
  ["booking reservation", "reservation booking order ticket"],
];

const MEANINGS: ReadonlyMap<string, readonly string[]> = GROUPS.reduce((map, [everyday, api]) => {
  const words = api.split(" ");
  for (const word of everyday.split(" ")) map.set(word, [...new Set([...(map.get(word) ?? []), ...words])]);
  return map;
}, new Map<string, readonly string[]>());

/** What APIs may call the thing; empty for a word that is not listed. */
export function apiWords(word: string): readonly string[] {
  return MEANINGS.get(word) ?? MEANINGS.get(word.replace(/s$/, "")) ?? [];
}
