import { isRouteErrorResponse, useRouteError } from 'react-router-dom';

/**
 * The last resort, when a page itself broke or its file could not be fetched. It stands outside the words, which may be
 * what failed, and so speaks plain English.
 */
export function RouteError() {
  const error = useRouteError();
  const reason = isRouteErrorResponse(error)
    ? error.statusText
    : error instanceof Error
      ? error.message
      : String(error);
  return (
    <main className="page" style={{ paddingBlock: '3rem' }}>
      <h1>This page could not be opened</h1>
      <p>The rest of the site works. If you were offline for a moment, load the page again.</p>
      <p>
        <a href={import.meta.env.BASE_URL}>Go to the overview</a>
      </p>
      <p className="small muted">{reason}</p>
    </main>
  );
}
