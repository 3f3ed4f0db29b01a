import { addDays, localDateOf, zonedStartOfDay } from '@kaiji/metrics';

/** Local date of instants that come in rising order: the calendar is asked once a day, not once a result. */
export class DayCursor {
  private fromMs = 0;
  private toMs = 0;
  private date = '';

  constructor(private readonly timeZone: string) {}

  /** `YYYY-MM-DD` of the instant in the zone. */
  dateOf(atMs: number): string {
    if (atMs < this.fromMs || atMs >= this.toMs) {
      this.date = localDateOf(atMs, this.timeZone);
      this.fromMs = zonedStartOfDay(this.date, this.timeZone);
      this.toMs = zonedStartOfDay(addDays(this.date, 1), this.timeZone);
    }
    return this.date;
  }
}
