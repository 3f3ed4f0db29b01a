/** Characters that a file system refuses, and control characters. */
const NOT_IN_FILE_NAMES = /[\\/:*?"<>|\u0000-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const safeFileName = (name: string): string => name.replace(NOT_IN_FILE_NAMES, '_');

/** RFC 5987: what `encodeURIComponent` leaves and the header does not allow is escaped as well. */
const extendedValue = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** A download under a Japanese name, and under a plain one for clients that know only ASCII (RFC 6266). */
export const attachment = (name: string, asciiName: string): string =>
  `attachment; filename="${safeFileName(asciiName)}"; filename*=UTF-8''${extendedValue(safeFileName(name))}`;
