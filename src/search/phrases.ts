// Phrases whose words mean something else one by one; replaced before a query is taken apart.

/** Patterns over the lower-case words of a query joined by blanks. */
const PHRASES: readonly (readonly [RegExp, string])[] = (
  [
    ["set up|setup", "create"],
    ["leave (?:a|an|some|my) (comment|note|message|review|reply|rating)", "create $1"],
    ["sign up", "register"],
    ["ask (someone|somebody|people|a user|users|a person) (?:to|for)", "request"],
    ["give (me|us)", "get"],
    ["spin up|bring up|stand up", "create"],
    ["turn off|switch off|power off|shut off", "disable turnoff"],
    ["turn on|switch on|power on", "enable turnon"],
    ["shut down|power down", "shutdown stop"],
    ["get rid of|throw away|take down|tear down|take off|take away", "remove"],
    ["take out", "remove"],
    ["take ((?:\\w+ ){1,4})off", "remove $1from"],
    ["(?:turn|switch) ((?:\\w+ ){1,3})off", "disable turnoff $1"],
    ["(?:turn|switch) ((?:\\w+ ){1,3})on", "enable turnon $1"],
    ["let me know|tell me", "get"],
    ["kick off|fire off", "trigger"],
    ["hang up", "hangup"],
    ["roll back", "rollback"],
    ["look up|pull up|bring me", "get"],
    ["look for|search for", "search"],
    ["find out", "get"],
    ["how many|number of", "list count"],
    ["how much", "get amount"],
    ["money back", "refund"],
    [
      "who am i|whoami|who is logged in|who is signed in|who am i logged in as|logged in as",
      "get my current user profile",
    ],
    ["log ?in|sign ?in", "login"],
    ["log ?out|sign ?out", "logout"],
    ["opt out", "unsubscribe"],
    ["check out", "checkout"],
    ["fill in|fill out", "submit"],
    ["carry out", "execute"],
    ["pick up", "get"],
    ["go back to|switch back", "restore"],
    [
      "what is|what are|what's|which|where are|where is|when is|when can|who is|who has|who did|is there|are there|do we have",
      "get",
    ],
  ] as const
).map(([pattern, words]) => [new RegExp(`\\b(?:${pattern})\\b`, "g"), words] as const);

/** Politeness and framing before what is really asked. */
const OPENERS =
  /^(?:(?:please|hey|hi|hello|ok|okay|so|now|just|kindly|could|can|would|will|should|you|we|i|to|want|wants|need|needs|like|d|help|me|let|us|how|do|does|did|the user|user wants|try|trying|going|gonna|wanna|am|is it possible|possible|way|a way|there|must|have) )+/;

/** The query with its phrases replaced and its opening words dropped. */
export function replacePhrases(query: string): string {
  const replaced = PHRASES.reduce((text, [pattern, words]) => text.replace(pattern, words), query);
  const bare = replaced.replace(OPENERS, "");
  return bare === "" ? replaced : bare;
}
