import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { FirstStart } from './first-start';
import { SampleLoad } from './sample-load';

export interface FirstStartAnswer {
  /** Of the account `admin`, where this start drew it. */
  readonly firstPassword?: string;
  /** Where the sample data is to be loaded. */
  readonly sample?: { readonly token: string };
}

/** What whoever starts the server has to know of its first start. */
@Injectable()
export class AccountSetup implements OnApplicationBootstrap {
  constructor(
    private readonly first: FirstStart,
    private readonly sample: SampleLoad,
  ) {}

  /** Account and token are there before the first request is. */
  async onApplicationBootstrap(): Promise<void> {
    await this.first.prepare();
  }

  /** To be called once, when the server listens. */
  async firstStart(): Promise<FirstStartAnswer> {
    const firstPassword = await this.first.drawPassword();
    const token = await this.sample.begin();
    return { ...(firstPassword === undefined ? {} : { firstPassword }), ...(token === undefined ? {} : { sample: { token } }) };
  }

  sampleLoaded(): Promise<void> {
    return this.sample.finish();
  }
}
