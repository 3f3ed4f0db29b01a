import 'reflect-metadata';
import { createApp } from './bootstrap';
import { AccountSetup } from './platform/access';
import { readConfig } from './platform/config';

/** A client that leaves a large answer unread must not hold us for ever. */
const CLOSE_WITHIN_MS = 10_000;

/** The launcher that started us, if one did, hears how it went. */
const tellLauncher = (message: Record<string, unknown>): void => void process.send?.(message);

const report = (error: unknown): void => void process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await createApp(config);
  // Needed no more; what this process is made to do later does not find it here.
  delete process.env['DATABASE_OWNER_URL'];
  await app.listen(config.port, config.host);
  const url = (await app.getUrl()).replace('[::1]', 'localhost').replace('127.0.0.1', 'localhost');
  const setup = app.get(AccountSetup);
  tellLauncher({ type: 'ready', url, ...(await setup.firstStart()) });
  process.on('message', (message: { type?: string }) => {
    if (message.type === 'sampleLoaded') setup.sampleLoaded().catch(report);
  });
  let closing = false;
  const close = (): void => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(0), CLOSE_WITHIN_MS).unref();
    app.close().then(() => process.exit(0), report);
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
