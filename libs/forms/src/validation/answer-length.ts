/**
 * Characters of an answer as the form counts them: code points, so that 𠮷 is one, line breaks not counted.
 */
export const answerLength = (text: string): number => [...text.replace(/[\r\n]/g, '')].length;
