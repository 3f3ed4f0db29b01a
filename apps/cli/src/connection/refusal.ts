import type { Problem, ProblemError } from '@kaiji/contracts';
import type { HttpAnswer } from './http-exchange';

/** The server refused a request, and said why. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly errors: readonly ProblemError[],
  ) {
    super(title);
  }

  /** One line: what is wrong, with each field that is. */
  get reason(): string {
    const fields = this.errors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
    return fields.length > 0 ? fields.join('; ') : this.title;
  }
}

/** `undefined` where the answer is not problem details, so that not Kaiji but something before it speaks. */
export function refusalOf({ status, headers, body }: HttpAnswer): Refusal | undefined {
  if (!String(headers['content-type']).includes('json')) return undefined;
  try {
    const { title, detail, errors } = JSON.parse(body.toString('utf8')) as Partial<Problem>;
    return new Refusal(status, [title, detail].filter((text) => text).join(' '), errors ?? []);
  } catch {
    return undefined;
  }
}
