import { type AnswersImport, WORKBOOK_MEDIA_TYPES } from '@kaiji/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { apiPath, fetchOrThrow } from '../../../shared/api/request';
import { useServiceKey } from '../../../shared/api/use-service-key';
import { disclosureQuery } from '../get-disclosure';

const mediaTypeOf = (name: string): string => (/\.xlsx$/i.test(name) ? WORKBOOK_MEDIA_TYPES.xlsx : 'text/csv');

const postAnswers = async (service: string, disclosure: string, file: File): Promise<AnswersImport> => {
  const path = apiPath(['services', service, 'disclosures', disclosure, 'answers', 'import']);
  const response = await fetchOrThrow(path, { method: 'POST', headers: { 'Content-Type': mediaTypeOf(file.name) }, body: file });
  return (await response.json()) as AnswersImport;
};

/** Takes the answers of a file: all of them, or none where a line is rejected. */
export const useImportAnswers = (disclosure: string) => {
  const service = useServiceKey();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => postAnswers(service, disclosure, file),
    onSuccess: () => client.invalidateQueries({ queryKey: disclosureQuery(service, disclosure).queryKey, exact: true }),
  });
};
