import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorNotice } from './error-notice';
import { BlockSkeleton } from './page-skeleton';

interface QueryContentProps<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
  skeletonHeight?: number;
}

/** Skeleton, refusal or content. What was shown stays while it is fetched again. */
export function QueryContent<T>({ query, children, skeletonHeight }: QueryContentProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />;
  return <BlockSkeleton height={skeletonHeight} />;
}
