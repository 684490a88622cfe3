// A browser without a screen: keeps cookies, follows redirects within the site, reads forms.

/** Keeps cookies, follows redirects within the site, reads forms. Not a browser: no Sec-Fetch headers. */
export type Visitor = {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, fields: Fields, headers?: Record<string, string>) => Promise<Answer>;
  readonly cookies: Map<string, string>;
};
export type Fields = readonly (readonly [string, string])[];
export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** Where it ended: the last address asked for, or the address outside that it was sent to. */
  readonly url: string;
};

function keepCookies(cookies: Map<string, string>, headers: Headers): void {
  for (const line of headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    const name = pair.slice(0, at);
    if (/expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
    else cookies.set(name, pair.slice(at + 1));
  }
}

export function createVisitor(origin: string): Visitor {
  const cookies = new Map<string, string>();
  const send = async (url: string, init: RequestInit): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...init.headers, accept: "text/html", ...(cookie === "" ? {} : { cookie }) };
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    keepCookies(cookies, response.headers);
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && location !== null) {
      const to = new URL(location, url);
      if (to.origin !== origin)
        return { status: response.status, text: "", headers: response.headers, url: to.href };
      return send(to.href, { headers: {} });
    }
    return { status: response.status, text: await response.text(), headers: response.headers, url };
  };
  return {
    cookies,
    get: (path) => send(new URL(path, origin).href, {}),
    post: (path, fields, headers = {}) =>
      send(new URL(path, origin).href, {
        method: "POST",
        body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
        headers,
      }),
  };
}

/** The form's address and hidden fields of a page. */
export function formOf(text: string, part = ""): { readonly action: string; readonly fields: Fields } {
  const form = [...text.matchAll(/<form method="post" action="([^"]+)">([\s\S]*?)<\/form>/g)].find(([all]) =>
    all.includes(part),
  );
  const fields = [...(form?.[2] ?? "").matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
  return { action: form?.[1] ?? "", fields: fields.map(([, name = "", value = ""]) => [name, value]) };
}
