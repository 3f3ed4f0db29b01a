module.exports = async function stopDatabase() {
  await Reflect.get(globalThis, Symbol.for('kaiji.testDatabase'))?.stop();
};
