/*
 * The unit tests of this package, written for Jest, run under Mocha while mutants are tried: Mocha keeps the modules loaded from one
 * mutant to the next, which makes a mutant cost milliseconds instead of a second.
 */

// Mutants are tried against the first part of each property's tries: see src/testing/tries.ts.
process.env.KAIJI_PROPERTY_DIVISOR ??= '50';

require('./typescript-hook.cjs');
const { expect } = require('expect');
const fastCheck = require('fast-check');
const { bind } = require('jest-each');
const { zones } = require('../src/zone/zone-offset.ts');

globalThis.expect = expect;

// A mutant is killed by any counterexample: looking for a smaller one takes long.
fastCheck.configureGlobal({ endOnFailure: true });

/** Mocha defines `it` anew for each file, so `it.each` is put on whatever function it is given. */
function withEach(name) {
  let current;
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: () => current,
    set: (define) => {
      current = Object.assign(define, { each: bind(define, false) });
    },
  });
}

withEach('it');
withEach('describe');

exports.mochaHooks = {
  /** The one thing that modules remember must not pass from one mutant to the next. */
  beforeEach: () => zones.clear(),
};
