import { CHECKS, LOCATIONS } from '../sample-service';
import { jst, type Span } from '../timeline/instants';
import { REFERENCE_INCIDENTS } from './reference-incidents';
import { REFERENCE_MAINTENANCES } from './reference-maintenances';
import type { ProbeEffect, Story } from './story';

/** 2018-11-01～2019-10-31, the period of the form's own example. */
export const REFERENCE_YEAR: Span = { from: jst('2018-11-01'), to: jst('2019-11-01') };

const trouble = (from: string, to: string, effect: Omit<ProbeEffect, 'from' | 'to'>): ProbeEffect => ({ from: jst(from), to: jst(to), ...effect });

const TROUBLES: readonly ProbeEffect[] = [
  trouble('2018-11-28T22:10', '2018-11-29T03:40', { checks: CHECKS, locations: ['osaka'], outcome: 'silent' }),
  trouble('2019-01-06T03:12', '2019-01-06T03:29', { checks: CHECKS, locations: LOCATIONS, outcome: 'silent' }),
  trouble('2019-03-27T01:00', '2019-03-27T09:15', { checks: CHECKS, locations: ['tokyo'], outcome: 'silent' }),
  trouble('2019-05-14T05:40', '2019-05-14T06:02', { checks: CHECKS, locations: ['osaka'], outcome: 'unknown', detail: 'prober restarting' }),
  trouble('2019-06-22T02:31', '2019-06-22T02:42', { checks: CHECKS, locations: LOCATIONS, outcome: 'silent' }),
  trouble('2019-09-14T14:05', '2019-09-14T18:50', { checks: CHECKS, locations: ['osaka'], outcome: 'silent' }),
  trouble('2019-10-05T04:00', '2019-10-05T04:14', { checks: CHECKS, locations: LOCATIONS, outcome: 'silent' }),
  // One of the two servers stood still for a night: the other carried on, and nobody was stopped.
  trouble('2019-07-29T02:40', '2019-07-29T06:05', { checks: ['server-2-alive'], locations: LOCATIONS, outcome: 'down', detail: 'connection refused' }),
];

export const REFERENCE_STORY: Story = {
  incidents: REFERENCE_INCIDENTS,
  maintenances: REFERENCE_MAINTENANCES,
  troubles: TROUBLES,
};
