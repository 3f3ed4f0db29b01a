import { Body, Controller, Delete, Headers, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Answer, putAnswerSchema } from '@kaiji/contracts';
import { Actor, type Principal, Requires } from '../../../platform/access';
import { parseBy } from '../../../platform/errors';
import { revisionOfIfMatch } from './if-match';
import { WriteAnswer } from './write-answer';

@ApiTags('disclosures')
@Controller('services/:service/disclosures/:id/answers')
@Requires('disclosures.write')
export class AnswersController {
  constructor(private readonly answers: WriteAnswer) {}

  @Put(':field')
  write(
    @Param() { service, id, field }: { service: string; id: string; field: string },
    @Body() body: unknown,
    @Actor() actor: Principal,
    @Headers('if-match') ifMatch?: string,
  ): Promise<Answer> {
    const given = parseBy(putAnswerSchema, body);
    return this.answers.run(service, id, { field, given, actor: actor.id, seenRevision: revisionOfIfMatch(ifMatch) });
  }

  /** Back to what the figure proposes. */
  @Delete(':field')
  reset(
    @Param() { service, id, field }: { service: string; id: string; field: string },
    @Actor() actor: Principal,
    @Headers('if-match') ifMatch?: string,
  ): Promise<Answer> {
    return this.answers.run(service, id, { field, given: null, actor: actor.id, seenRevision: revisionOfIfMatch(ifMatch) });
  }
}
