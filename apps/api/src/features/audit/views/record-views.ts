import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { admissionOf, isOutsideAuditor } from '../../../platform/access';
import { Clock } from '../../../platform/clock';
import { Transaction } from '../../../platform/database';
import { Ledger } from '../../../platform/ledger';
import { shown } from './shown';
import { downloadArtefact } from './view-artefact';
import { ViewRepository } from './view.repository';

/**
 * Records what an auditor from outside is shown, before it is sent: what cannot be recorded is not shown. It stands where answers
 * leave, whatever made them, so that a new route needs nothing to be recorded.
 */
@Injectable()
export class RecordViews implements OnModuleInit {
  constructor(
    private readonly adapters: HttpAdapterHost,
    private readonly transaction: Transaction,
    private readonly views: ViewRepository,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const fastify = this.adapters.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onSend', async (request, reply, payload) => this.record(request, reply, payload));
  }

  private async record(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<void> {
    const admission = admissionOf(request);
    if (admission?.session === undefined || !isOutsideAuditor(admission.principal)) return;
    const view = shown(request, reply, payload, new Date(this.clock.now()), admission.session.account);
    if (view === undefined) return;
    await this.transaction.run(async (manager) => {
      const id = await this.views.add(manager, view);
      if (view.download) this.ledger.record(manager, downloadArtefact(id, admission.principal.id, view));
    });
  }
}
