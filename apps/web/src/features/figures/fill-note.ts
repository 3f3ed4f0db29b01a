/** Puts the parameters of a remark into its wording; one that the API did not send stays visible as its name. */
export const fillNote = (wording: string, params: Readonly<Record<string, string | number>>): string =>
  wording.replace(/\{(\w+)\}/g, (place, name: string) => (name in params ? String(params[name]) : place));
