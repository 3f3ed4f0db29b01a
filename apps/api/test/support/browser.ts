/** Where a browser has come to. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly text: string;
}

const MAX_REDIRECTS = 20;

/** What of a browser a sign-in needs: it keeps cookies by host, follows redirects and sends forms. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  /** @param stopAt the first address that is not gone to any more */
  async go(url: string, init: RequestInit = {}, stopAt: (url: URL) => boolean = () => false): Promise<Page> {
    let [next, sent] = [new URL(url), init];
    for (let step = 0; step < MAX_REDIRECTS; step += 1) {
      if (stopAt(next)) return { url: next, status: 0, text: '' };
      const response = await this.send(next, sent);
      const location = response.headers.get('location');
      if (location === null) return { url: next, status: response.status, text: await response.text() };
      [next, sent] = [new URL(location, next), {}];
    }
    throw new Error(`Too many redirects, the last to ${next.href}`);
  }

  /** Sends the form of a page with these fields. */
  submit(page: Page, fields: Record<string, string>, stopAt?: (url: URL) => boolean): Promise<Page> {
    const action = /<form[^>]* action="([^"]+)"/.exec(page.text)?.[1];
    if (action === undefined) throw new Error(`No form at ${page.url.href}: ${page.text.slice(0, 500)}`);
    return this.go(new URL(action, page.url).href, { method: 'POST', body: new URLSearchParams(fields) }, stopAt);
  }

  /** One request, its answer as it is. */
  async send(url: URL | string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    headers.set('user-agent', 'Browser of the tests');
    headers.set('sec-fetch-site', 'same-origin');
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  forget(...names: string[]): void {
    for (const name of names) this.cookies.delete(name);
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
