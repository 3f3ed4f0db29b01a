import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Disclosure, submitSchema, transitionSchema } from '@kaiji/contracts';
import { Actor, type Principal, Requires, RequiresRecentSignIn } from '../../../platform/access';
import { parseBy } from '../../../platform/errors';
import { FindDisclosure } from '../find-disclosure';
import { RestateDisclosure } from './restate-disclosure';
import type { StepName } from './steps';
import { TakeStep } from './take-step';

@ApiTags('disclosures')
@Controller('services/:service/disclosures/:id')
export class LifeController {
  constructor(
    private readonly find: FindDisclosure,
    private readonly takeStep: TakeStep,
    private readonly restating: RestateDisclosure,
  ) {}

  @Post('submit')
  @HttpCode(200)
  @Requires('disclosures.write')
  async submit(@Param('service') service: string, @Param('id') id: string, @Body() body: unknown, @Actor() actor: Principal): Promise<Disclosure> {
    const { reason, strict } = parseBy(submitSchema, body);
    await this.takeStep.run(service, id, { name: 'submit', actor: actor.id, reason, strict });
    return this.find.view(service, id);
  }

  @Post('approve')
  @HttpCode(200)
  @Requires('disclosures.approve')
  @RequiresRecentSignIn()
  approve(@Param('service') service: string, @Param('id') id: string, @Body() body: unknown, @Actor() actor: Principal): Promise<Disclosure> {
    return this.step('approve', service, id, body, actor);
  }

  @Post('return')
  @HttpCode(200)
  @Requires('disclosures.approve')
  return(@Param('service') service: string, @Param('id') id: string, @Body() body: unknown, @Actor() actor: Principal): Promise<Disclosure> {
    return this.step('return', service, id, body, actor);
  }

  @Post('file')
  @HttpCode(200)
  @Requires('disclosures.write')
  file(@Param('service') service: string, @Param('id') id: string, @Body() body: unknown, @Actor() actor: Principal): Promise<Disclosure> {
    return this.step('file', service, id, body, actor);
  }

  /** Answers the new disclosure that corrects the filed one. */
  @Post('restate')
  @Requires('disclosures.write')
  async restate(
    @Param('service') service: string,
    @Param('id') id: string,
    @Body() body: unknown,
    @Actor() actor: Principal,
  ): Promise<Disclosure> {
    const { reason } = parseBy(transitionSchema, body);
    return this.find.view(service, await this.restating.run(service, id, actor.id, reason));
  }

  private async step(name: StepName, service: string, id: string, body: unknown, actor: Principal): Promise<Disclosure> {
    const { reason } = parseBy(transitionSchema, body);
    await this.takeStep.run(service, id, { name, actor: actor.id, reason });
    return this.find.view(service, id);
  }
}
