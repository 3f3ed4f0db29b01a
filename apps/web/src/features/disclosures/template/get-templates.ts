import type { FormTemplate, FormTemplateHead, ListOf } from '@kaiji/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { getJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';

export const templatesQuery = (service: string) =>
  queryOptions({
    queryKey: ['services', service, 'form-templates'],
    queryFn: ({ signal }) => getJson<ListOf<FormTemplateHead>>(['services', service, 'form-templates'], {}, signal),
  });

export const templateQuery = (service: string, template: string) =>
  queryOptions({
    queryKey: ['services', service, 'form-templates', template],
    queryFn: ({ signal }) => getJson<FormTemplate>(['services', service, 'form-templates', template], {}, signal),
  });

export const useTemplates = () => useQuery(templatesQuery(useServiceKey()));
export const useTemplate = (template: string) => useQuery(templateQuery(useServiceKey(), template));
