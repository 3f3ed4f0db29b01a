import { type FormTemplate, type PutCellMap, WORKBOOK_MEDIA_TYPES } from '@kaiji/contracts';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { apiPath, fetchOrThrow, sendJson } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { templateQuery, templatesQuery } from './get-templates';

const mediaTypeOf = (name: string): string => (/\.xlsm$/i.test(name) ? WORKBOOK_MEDIA_TYPES.xlsm : WORKBOOK_MEDIA_TYPES.xlsx);

const postTemplate = async (service: string, edition: string, file: File): Promise<FormTemplate> => {
  const path = apiPath(['services', service, 'form-templates'], { name: file.name.slice(0, 200), edition });
  const response = await fetchOrThrow(path, { method: 'POST', headers: { 'Content-Type': mediaTypeOf(file.name) }, body: file });
  return (await response.json()) as FormTemplate;
};

const keep = async (client: QueryClient, service: string, template: FormTemplate): Promise<void> => {
  client.setQueryData(templateQuery(service, template.id).queryKey, template);
  await client.invalidateQueries({ queryKey: templatesQuery(service).queryKey, exact: true });
};

export const useAddTemplate = (edition: string) => {
  const service = useServiceKey();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => postTemplate(service, edition, file),
    onSuccess: (template) => keep(client, service, template),
  });
};

export const usePutCellMap = (template: string) => {
  const service = useServiceKey();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (map: PutCellMap) => sendJson<FormTemplate>('PUT', ['services', service, 'form-templates', template, 'cell-map'], map),
    onSuccess: (kept) => keep(client, service, kept),
  });
};
