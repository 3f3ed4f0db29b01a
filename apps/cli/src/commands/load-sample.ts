import { EXIT, type ExitCode } from '../exit-code';
import { SAMPLE_KEY, SAMPLE_SERVICE } from '../sample/sample-service';
import { sampleSpans } from '../sample/sample-spans';
import { Progress } from '../sample/send/progress';
import { resultsExpected, sendProbeResults } from '../sample/send/send-probe-results';
import { sendRecords } from '../sample/send/send-records';
import type { Session } from '../session';

/** `kaiji sample`: loads the sample through the API, as anybody would load their own. Running it again extends it up to now. */
export async function loadSample(session: Session): Promise<ExitCode> {
  const { client, terminal, say, now } = session;
  const spans = sampleSpans(now);
  await client.put(`services/${SAMPLE_KEY}`, SAMPLE_SERVICE);
  terminal.report(say('sampleService'));
  await sendRecords(session, spans, now);
  const progress = new Progress(session, resultsExpected(spans), () => performance.now());
  const { accepted, duplicates } = await sendProbeResults(session, spans, progress);
  terminal.print(say('sampleDone', { accepted, duplicates, seconds: Math.round(progress.seconds) }));
  return EXIT.done;
}
