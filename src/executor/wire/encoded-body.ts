// A body as it goes on the wire.

export type EncodedBody = { readonly bytes: Uint8Array; readonly contentType: string };
