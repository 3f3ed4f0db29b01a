import { useMutation } from '@tanstack/react-query';
import { apiPath, fetchOrThrow } from '../../../shared/api/request';
import { handToBrowser } from '../../../shared/api/hand-to-browser';

export const EXPORT_FORMATS = ['xlsx', 'pdf', 'html', 'csv', 'json'] as const;
/** `zip`: the evidence package. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number] | 'zip';

interface ExportPlace {
  service: string;
  disclosure: string;
}

/** Fetched rather than linked, so that a refusal is shown here in words. Answers the file's name. */
const getExport = async ({ service, disclosure }: ExportPlace, format: ExportFormat): Promise<string> => {
  const response = await fetchOrThrow(apiPath(['services', service, 'disclosures', disclosure, `export.${format}`]));
  return handToBrowser(response, `kaiji-${disclosure}.${format}`);
};

export const useExport = (place: ExportPlace) => useMutation({ mutationFn: (format: ExportFormat) => getExport(place, format) });
