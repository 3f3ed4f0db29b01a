import { useMutation } from '@tanstack/react-query';
import { apiPath, fetchOrThrow } from '../../../shared/api/request';

export const EXPORT_FORMATS = ['xlsx', 'pdf', 'json', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface ExportPlace {
  service: string;
  disclosure: string;
}

const FILE_NAME = /filename\*=UTF-8''([^;]+)/i;

/** The name that the server gives the file; its plain ASCII form where there is no other. */
export const exportName = (disposition: string | null, fallback: string): string => {
  const encoded = disposition === null ? undefined : FILE_NAME.exec(disposition)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  const plain = disposition === null ? undefined : /filename="?([^";]+)"?/i.exec(disposition)?.[1];
  return plain ?? fallback;
};

const handToBrowser = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** Fetched rather than linked, so that a refusal is shown here in words. Answers the file's name. */
const getExport = async ({ service, disclosure }: ExportPlace, format: ExportFormat): Promise<string> => {
  const response = await fetchOrThrow(apiPath(['services', service, 'disclosures', disclosure, `export.${format}`]));
  const name = exportName(response.headers.get('Content-Disposition'), `kaiji-${disclosure}.${format}`);
  handToBrowser(await response.blob(), name);
  return name;
};

export const useExport = (place: ExportPlace) => useMutation({ mutationFn: (format: ExportFormat) => getExport(place, format) });
