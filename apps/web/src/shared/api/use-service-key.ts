import { useParams } from '@tanstack/react-router';

/** The service that the URL names; empty on the screens that stand above all services. */
export const useServiceKey = (): string => {
  const params: { service?: string } = useParams({ strict: false });
  return params.service ?? '';
};
