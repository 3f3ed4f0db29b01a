import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export interface RunningProvider {
  readonly issuer: string;
  /** Serves from here on, with Kaiji as its client. */
  serve: (redirectUri: string) => Promise<void>;
  setGroups: (login: string, groups: string[]) => Promise<void>;
  stop: () => Promise<void>;
}

/** The provider in its own process: it is an ES module that Jest does not read. */
export async function startOidcProvider(): Promise<RunningProvider> {
  const child = fork(path.join(__dirname, '../../../../tools/testing/oidc-provider.mjs'), { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const tell = async (message: object): Promise<void> => {
    child.send(message);
    await once(child, 'message');
  };
  const [first] = (await once(child, 'message')) as [{ issuer: string }];
  return {
    issuer: first.issuer,
    serve: (redirectUri) => tell({ redirectUri }),
    setGroups: (login, groups) => tell({ login, groups }),
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}
