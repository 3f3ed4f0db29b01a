/** A loaded machine is slow, not wrong: no test of a real server fails on the clock. */
jest.setTimeout(120_000);
