/** A start that cannot go on, with a message for the person at the terminal (Japanese, then English). Not a programming error: print no stack. */
export class StartRefusal extends Error {
  /**
   * @param {string} japanese
   * @param {string} english
   */
  constructor(japanese, english) {
    super(`${japanese}\n${english}`);
    this.name = 'StartRefusal';
  }
}
