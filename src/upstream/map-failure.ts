// What a missing answer means for the caller: a read may be repeated, a write that left may have taken effect.
import { type ErrorCode, PortolanError } from "../errors.ts";
import type { OutboundFailure } from "../outbound/failure.ts";

/** The refusal for a call that got no answer. */
export function failureError(failure: OutboundFailure, kind: "read" | "write"): PortolanError {
  const cause = failure;
  if (failure.kind === "unreachable" || failure.kind === "refused_address" || !failure.sent) {
    return new PortolanError("upstream_unreachable", "the API cannot be reached; nothing was sent", {
      cause,
    });
  }
  if (failure.kind === "too_large") {
    const wrote = kind === "write" ? " The call itself was carried out." : "";
    return new PortolanError("response_too_large", `the API's answer is larger than can be taken.${wrote}`, {
      cause,
    });
  }
  if (kind === "write") {
    return new PortolanError(
      "outcome_unknown",
      `${WORDS[failure.kind]}; whether the write took effect is not known`,
      { cause },
    );
  }
  return new PortolanError(CODES[failure.kind], WORDS[failure.kind], { cause });
}

const CODES: Readonly<Record<OutboundFailure["kind"], ErrorCode>> = {
  unreachable: "upstream_unreachable",
  refused_address: "upstream_unreachable",
  timeout: "upstream_timeout",
  aborted: "upstream_timeout",
  too_large: "response_too_large",
  cut_off: "response_invalid",
  malformed: "response_invalid",
};

const WORDS: Readonly<Record<OutboundFailure["kind"], string>> = {
  unreachable: "the API cannot be reached",
  refused_address: "the API cannot be reached",
  timeout: "the API did not answer in time",
  aborted: "the call was given up before the API answered",
  too_large: "the API's answer is larger than can be taken",
  cut_off: "the API's answer was cut off",
  malformed: "the API's answer cannot be read",
};
