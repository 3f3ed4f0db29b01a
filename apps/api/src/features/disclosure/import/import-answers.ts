import { Injectable } from '@nestjs/common';
import { type AnswersImport, type FormEdition, WORKBOOK_MEDIA_TYPES } from '@kaiji/contracts';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { KaijiError, type Language, message } from '../../../platform/errors';
import { ReadAnswers } from '../answers/read-answers';
import { revisionContent } from '../answers/write-answer';
import { FindDisclosure } from '../find-disclosure';
import { editionNamed } from '../forms/edition-named';
import { refuseChange } from '../life/refuse-change';
import { AnswerRepository } from '../records/answer.repository';
import { checkRows } from './check-rows';
import { readCsvAnswers, type ReadAnswers as ReadFile } from './read-csv-answers';
import { readXlsxAnswers } from './read-xlsx-answers';

export interface ImportRequest {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly actor: string;
  readonly language: Language;
}

function read({ bytes, mediaType }: ImportRequest, edition: FormEdition): ReadFile {
  if (mediaType === 'text/csv') return readCsvAnswers(bytes);
  if (mediaType === WORKBOOK_MEDIA_TYPES.xlsx) return readXlsxAnswers(bytes, edition);
  throw new KaijiError('unsupportedMediaType', 'unsupportedMediaType', { params: { mediaType } });
}

/** Takes typed answers from a form that was filled elsewhere: all of them, or none where anything is wrong. */
@Injectable()
export class ImportAnswers {
  constructor(
    private readonly find: FindDisclosure,
    private readonly current: ReadAnswers,
    private readonly answers: AnswerRepository,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** @throws KaijiError malformed where the file cannot be read, conflict where the disclosure is not being written */
  run(serviceKey: string, id: string, request: ImportRequest): Promise<AnswersImport> {
    return this.transaction.run(async (manager) => {
      const kept = await this.find.locked(manager, serviceKey, id);
      refuseChange(kept.state);
      const edition = editionNamed(kept.edition);
      const file = read(request, edition);
      const before = await this.current.of(kept, manager);
      const checked = checkRows(edition, before, file.rows, request.language);
      const unreadable = file.unreadable.map((line) => ({ line, field: null, reason: message(request.language, 'importLineUnreadable') }));
      const rejected = [...unreadable, ...checked.rejected].toSorted((left, right) => left.line - right.line);
      if (rejected.length > 0) return { accepted: 0, unchanged: checked.unchanged, kept: [...checked.kept], rejected };
      const writtenAt = new Date(this.clock.now()).toISOString();
      for (const { field, given } of checked.rows) {
        const revision = (before.find((one) => one.field === field)?.revision ?? 0) + 1;
        const written = { field, revision, ...revisionContent(given), writtenAt, writtenBy: request.actor };
        await this.answers.add(manager, kept.serviceId, kept.id, written);
      }
      return { accepted: checked.rows.length, unchanged: checked.unchanged, kept: [...checked.kept], rejected: [] };
    });
  }
}
