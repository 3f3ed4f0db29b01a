import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { PageSkeleton } from '../shared/ui/page-skeleton';
import { routeTree } from './route-tree';

/** Fetches the code of the page that the address names, while it is still being asked who is signed in. */
export const preloadPage = (router: ReturnType<typeof createAppRouter>): void => {
  const [routes] = router.getMatchedRoutes(router.latestLocation.pathname);
  // A chunk that does not come is fetched again, and told, when the page is shown.
  for (const route of routes) router.loadRouteChunk(route)?.catch(() => undefined);
};

export const createAppRouter = (client: QueryClient) =>
  createRouter({
    routeTree,
    context: { client },
    defaultPreload: 'intent',
    defaultPendingComponent: PageSkeleton,
    defaultPendingMs: 150,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
