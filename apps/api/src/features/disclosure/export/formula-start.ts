/** Whether a spreadsheet could take a text for a formula; Japanese input turns the full-width signs into the others. */
export const startsLikeFormula = (text: string): boolean => /^[=+\-@＝＋－＠\t\r]/.test(text);
