/** A start that cannot go on, with a message for the person at the terminal (Japanese, then English). Not a programming error: print no stack. */
export class StartRefusal extends Error {
  /**
   * @param {string} japanese
   * @param {string} [english] absent: the first says it all, in whatever language
   */
  constructor(japanese, english) {
    super(english ? `${japanese}\n${english}` : japanese);
    this.name = 'StartRefusal';
  }
}
