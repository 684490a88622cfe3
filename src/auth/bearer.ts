// The simple ways in: one key that start-up prints, or, over stdio, nothing at all.
import { createHash, timingSafeEqual } from "node:crypto";
import { PortolanError } from "../errors.ts";
import { readBearerToken } from "./bearer-token.ts";
import { createChallenges } from "./challenge.ts";
import type { Authenticator, Session } from "./session.ts";

/** A key that cannot be guessed: 256 bits. */
const SHORTEST_SECRET = 32;

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/**
 * Lets a caller in who has the key.
 * @param options.metadataUrl where resource metadata is served, when it is.
 * @throws PortolanError config_invalid for a key under 32 bytes.
 */
export function createBearerAuthenticator(options: {
  readonly secret: string;
  readonly session: Session;
  readonly metadataUrl?: string | undefined;
}): Authenticator {
  if (Buffer.byteLength(options.secret) < SHORTEST_SECRET) {
    throw new PortolanError("config_invalid", `the bearer key is shorter than ${SHORTEST_SECRET} bytes`, {
      hint: "Leave it out, so that a new one is made and printed, or take the output of openssl rand -hex 32.",
    });
  }
  const expected = digest(options.secret);
  const challenges = createChallenges({ scopes: [], metadataUrl: options.metadataUrl });
  return {
    authenticate: async (authorization) => {
      const bearer = readBearerToken(authorization);
      if (bearer.kind === "missing") throw challenges.missing();
      if (bearer.kind === "malformed") throw challenges.invalid({ kind: "malformed", part: "token" });
      // Over digests, so that neither length nor content shows in the time it takes.
      if (!timingSafeEqual(digest(bearer.token), expected)) throw challenges.invalid({ kind: "wrong_key" });
      return { session: options.session, token: null };
    },
    stepUp: challenges.insufficient,
  };
}

/** Lets every caller in: for stdio, where the person started the process, and for tests on loopback. */
export function createOpenAuthenticator(options: { readonly session: Session }): Authenticator {
  const { insufficient } = createChallenges({ scopes: [] });
  return {
    authenticate: async () => ({ session: options.session, token: null }),
    stepUp: insufficient,
  };
}
