import { type Figure, FIGURES, type FiguresResponse } from '@kaiji/contracts';
import { type Command, required } from '../command-line/read-command';
import { EXIT, type ExitCode } from '../exit-code';
import { Failure } from '../failure';
import { figureLines } from '../figures/figure-lines';
import type { Session } from '../session';

async function readFigures({ client }: Session, command: Command): Promise<{ raw: unknown; items: readonly Figure[] }> {
  const service = encodeURIComponent(required(command, 'service'));
  const period = new URLSearchParams({ from: required(command, 'from'), to: required(command, 'to') }).toString();
  const { figure } = command.options;
  if (figure === undefined) {
    const all = await client.get<FiguresResponse>(`services/${service}/figures?${period}`);
    return { raw: all, items: all.items };
  }
  if (!FIGURES.some((name) => name === figure)) throw new Failure('unknownFigure', { figure, figures: FIGURES.join(', ') });
  const one = await client.get<Figure>(`services/${service}/figures/${figure}?${period}`);
  return { raw: one, items: [one] };
}

/** `kaiji figures`: what the server computed, as it stands or in words. */
export async function showFigures(session: Session, command: Command): Promise<ExitCode> {
  const { raw, items } = await readFigures(session, command);
  const { terminal, say, language } = session;
  if (command.json) {
    terminal.print(JSON.stringify(raw, null, 2));
    return EXIT.done;
  }
  const [first] = items;
  if (first) {
    const { from, to, asOf } = first.period;
    terminal.print(say('periodLine', { service: required(command, 'service'), from, to, asOf, rules: first.rules.version }));
  }
  for (const figure of items) for (const line of figureLines(figure, language)) terminal.print(line);
  return EXIT.done;
}
