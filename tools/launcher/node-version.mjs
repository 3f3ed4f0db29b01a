const MINIMUM = [20, 19];

/**
 * @param {string} version e.g. `20.19.0`
 * @returns {string | undefined} what to tell the person whose Node.js is too old
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = MINIMUM;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return undefined;
  const minimum = MINIMUM.join('.');
  return `Node.js ${minimum} 以降が必要です(現在 ${version})。\nNode.js ${minimum} or later is needed (this is ${version}).`;
}
