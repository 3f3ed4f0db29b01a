const FILE_NAME = /filename\*=UTF-8''([^;]+)/i;

/** The name that the server gives the file; its plain ASCII form where there is no other. */
export const exportName = (disposition: string | null, fallback: string): string => {
  const encoded = disposition === null ? undefined : FILE_NAME.exec(disposition)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  const plain = disposition === null ? undefined : /filename="?([^";]+)"?/i.exec(disposition)?.[1];
  return plain ?? fallback;
};

/** Offers what was fetched as a download. Answers the file's name. */
export const handToBrowser = async (response: Response, fallback: string): Promise<string> => {
  const name = exportName(response.headers.get('Content-Disposition'), fallback);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
};
