import type { FormEdition } from '@kaiji/contracts';
import { useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';

const byId = ({ fields }: FormEdition) => new Map(fields.map((field) => [field.id, field]));

/** The form's rows by their id. */
export const useFormFields = (edition: string) =>
  useQuery({
    queryKey: ['forms', edition],
    queryFn: ({ signal }) => getJson<FormEdition>(['forms', edition], {}, signal),
    staleTime: Infinity,
    select: byId,
  });
