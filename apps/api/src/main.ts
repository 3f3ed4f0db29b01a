import 'reflect-metadata';
import { createApp } from './bootstrap';
import { AccountSetup } from './platform/access';
import { readConfig } from './platform/config';

/** The launcher that started us, if one did, hears how it went. */
const tellLauncher = (message: Record<string, unknown>): void => void process.send?.(message);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApp(config);
  await app.listen(config.port, config.host);
  const url = (await app.getUrl()).replace('[::1]', 'localhost').replace('127.0.0.1', 'localhost');
  const setup = app.get(AccountSetup);
  tellLauncher({ type: 'ready', url, ...(await setup.firstStart()) });
  process.on('message', (message: { type?: string }) => {
    if (message.type === 'sampleLoaded') void setup.sampleLoaded();
  });
  let closing = false;
  const close = (): void => {
    if (closing) return;
    closing = true;
    void app.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
  process.on('disconnect', close);
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  tellLauncher({ type: 'failed', message });
  process.stderr.write(`${message}\n`);
  process.exit(1);
});
