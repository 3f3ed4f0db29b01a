import { readFile } from 'node:fs/promises';
import type { ServiceView } from '@kaiji/contracts';
import { isMap, LineCounter, parseDocument, type Document } from 'yaml';
import type { Command } from '../command-line/read-command';
import { Refusal } from '../connection/refusal';
import { EXIT, type ExitCode } from '../exit-code';
import { Failure, reasonOf } from '../failure';
import type { Session } from '../session';

interface ServiceFile {
  readonly key: string;
  readonly definition: Record<string, unknown>;
  readonly lineOf: (path: string) => number;
}

/** The line of the field that `components.0.layer` names, or of the nearest that is there. */
function lineAt(document: Document, lines: LineCounter, path: string): number {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  for (; steps.length > 0; steps.pop()) {
    const node = document.getIn(steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)), true);
    const range = node && typeof node === 'object' && 'range' in node ? (node.range as [number, number, number] | null) : null;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}

async function readServiceFile(file: string, askedKey: string | undefined): Promise<ServiceFile> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Failure('cannotRead', { file, reason: reasonOf(error) });
  });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [fault] = document.errors;
  if (fault) throw new Failure('yamlWrong', { file, line: lines.linePos(fault.pos[0]).line, reason: fault.message });
  if (!isMap(document.contents)) throw new Failure('yamlNotAMap', { file });
  const { key: ownKey, ...definition } = document.toJS() as Record<string, unknown>;
  const key = askedKey ?? ownKey;
  if (typeof key !== 'string' || key === '') throw new Failure('yamlNoKey', { file });
  return { key, definition, lineOf: (path) => lineAt(document, lines, path) };
}

/** `kaiji service apply`: sets the definition that a file holds; what the server objects to is told with its line. */
export async function applyService(session: Session, { positionals, options }: Command): Promise<ExitCode> {
  const [file = ''] = positionals;
  const { key, definition, lineOf } = await readServiceFile(file, options.service);
  try {
    const service = await session.client.put<ServiceView>(`services/${encodeURIComponent(key)}`, definition);
    const { revision, components } = service;
    session.terminal.print(session.say('serviceApplied', { key: service.key, revision, components: components.length }));
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof Refusal) || error.errors.length === 0) throw error;
    for (const { path, message } of error.errors) {
      session.terminal.report(session.say('yamlWrong', { file, line: lineOf(path), reason: path === '' ? message : `${path}: ${message}` }));
    }
    return EXIT.notDone;
  }
}
