import { useMutation } from '@tanstack/react-query';
import { apiPath, fetchOrThrow } from '../../../shared/api/request';
import { handToBrowser } from '../../../shared/api/hand-to-browser';

export interface FilledTemplate {
  name: string;
  /** Fields with an answer that the template has no cell for. */
  leftOut: string[];
}

const getTemplateExport = async (service: string, disclosure: string, template: string): Promise<FilledTemplate> => {
  const response = await fetchOrThrow(apiPath(['services', service, 'disclosures', disclosure, 'export-template', template]));
  const leftOut = (response.headers.get('x-kaiji-left-out') ?? '').split(',').filter((one) => one !== '');
  return { name: await handToBrowser(response, `kaiji-${disclosure}.xlsx`), leftOut };
};

export const useTemplateExport = (service: string, disclosure: string) =>
  useMutation({ mutationFn: (template: string) => getTemplateExport(service, disclosure, template) });
