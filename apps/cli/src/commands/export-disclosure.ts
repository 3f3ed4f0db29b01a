import { rename, rm, writeFile } from 'node:fs/promises';
import { type Command, required } from '../command-line/read-command';
import { EXIT, type ExitCode } from '../exit-code';
import { Failure, reasonOf } from '../failure';
import type { Session } from '../session';

const FORMATS = ['xlsx', 'pdf', 'html', 'json', 'csv', 'zip'];

/** Under another name until it is whole: nobody picks up half a form. */
async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new Failure('cannotWrite', { file, reason: reasonOf(error) });
  }
}

/** `kaiji disclosure export`: the form as a file. */
export async function exportDisclosure({ client, terminal, say }: Session, command: Command): Promise<ExitCode> {
  const format = required(command, 'format');
  if (!FORMATS.includes(format)) throw new Failure('unknownFormat', { format, formats: FORMATS.join(', ') });
  const [service, id] = [required(command, 'service'), required(command, 'id')].map(encodeURIComponent);
  const bytes = await client.download(`services/${service}/disclosures/${id}/export.${format}`);
  const file = required(command, 'output');
  if (file === '-') {
    await terminal.write(bytes);
    return EXIT.done;
  }
  await writeWhole(file, bytes);
  terminal.print(say('exported', { file, bytes: bytes.length }));
  return EXIT.done;
}
