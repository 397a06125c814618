/** Somebody's page, served from another origin than the site: plain HTML that nobody optimised for figures. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Rules that a page may well have, and that reach into whatever is pasted into it. */
export const UGLY_CSS =
  '*{font:20px cursive;color:red;box-sizing:border-box}iframe{border:5px ridge lime;padding:9px;height:60px}figure{width:90%;background:#ffc}';

export interface HostPage {
  readonly address: string;
  /** What the next request gets: the body of the page, and headers of its own. */
  show(body: string, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

/** Serves pages on a free port; `css` stands in each. */
export async function openHostPage(css = ''): Promise<HostPage> {
  let answer = { body: '', headers: {} as Readonly<Record<string, string>> };
  const server = createServer((_request, response) => {
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    const style = css === '' ? '' : `<style>${css}</style>`;
    // An icon of its own: a browser that asks for one would get this page.
    response.end(
      `<!doctype html><title>Host</title><link rel="icon" href="data:,">${style}<p>A report.</p>${answer.body}`,
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    show(body, headers = {}) {
      answer = { body, headers };
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
