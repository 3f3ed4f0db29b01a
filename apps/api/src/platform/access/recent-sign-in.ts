import { KaijiError } from '../errors';
import type { Admission } from './principal';

const RECENT_MS = 5 * 60_000;

/** @throws KaijiError reauthenticationRequired where the person behind a session has not proved lately who they are */
export function refuseStaleSignIn({ session }: Admission, nowMs: number): void {
  if (session === undefined || nowMs - session.authenticatedAtMs < RECENT_MS) return;
  throw new KaijiError('reauthenticationRequired', 'reauthenticationRequired', { extra: { signIn: session.signIn } });
}
