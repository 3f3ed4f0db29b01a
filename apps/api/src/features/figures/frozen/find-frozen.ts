import { Injectable } from '@nestjs/common';
import type { FrozenFigure, FrozenFigureHead, ListOf } from '@kaiji/contracts';
import { z } from 'zod';
import { KaijiError } from '../../../platform/errors';
import { FindService, type Service } from '../../services';
import type { FrozenWithLife } from './frozen-figure';
import { frozenHead, frozenView } from './frozen-view';
import { FrozenRepository } from './frozen.repository';

const uuid = z.guid();

@Injectable()
export class FindFrozen {
  constructor(
    private readonly services: FindService,
    private readonly frozen: FrozenRepository,
  ) {}

  async list(serviceKey: string): Promise<ListOf<FrozenFigureHead>> {
    const service = await this.services.byKey(serviceKey);
    return { items: (await this.frozen.list(service.id)).map((one) => frozenHead(service.key, one)) };
  }

  /** Every revision of the figures of a period. */
  async ofPeriod(serviceId: number, period: { readonly from: string; readonly to: string }): Promise<FrozenWithLife[]> {
    return (await this.frozen.list(serviceId)).filter((one) => one.period.from === period.from && one.period.to === period.to);
  }

  async view(serviceKey: string, id: string): Promise<FrozenFigure> {
    const { service, frozen } = await this.kept(serviceKey, id);
    return frozenView(service.key, frozen);
  }

  /** @throws KaijiError notFound */
  async kept(serviceKey: string, id: string): Promise<{ service: Service; frozen: FrozenWithLife }> {
    const service = await this.services.byKey(serviceKey);
    const frozen = uuid.safeParse(id).success ? await this.frozen.one(service.id, id) : undefined;
    if (frozen === undefined) throw new KaijiError('notFound', 'frozenNotFound', { params: { id } });
    return { service, frozen };
  }
}
