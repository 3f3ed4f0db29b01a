import { z } from 'zod';
import { key, localDate, title } from './primitives';
import { LAYERS, type Policy, WEEKDAYS } from './vocabulary';

const wallClock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

export const policySchema = z.strictObject({
  basis: z.enum(['probes', 'incidents']).default('probes'),
  confirmFailures: z.int().min(1).max(20).default(2),
  staleAfterIntervals: z.number().min(1).max(100).default(2),
  maintenanceNoticeDays: z.int().min(0).max(365).default(7),
  minimumCoverage: z.number().min(0).max(1).default(0.99),
  degradedWeight: z.number().min(0).max(1).default(0),
  partialWeight: z.number().min(0).max(1).default(1),
  patchDays: z.int().min(0).max(3650).default(14),
  minimumSeconds: z.int().min(0).max(86_400).default(0),
  mergeGapSeconds: z.int().min(0).max(86_400).default(0),
  noticeMinutes: z.int().min(0).max(525_600).default(60),
  referenceIntervalSeconds: z.int().min(1).max(86_400).optional(),
  decimals: z.int().min(0).max(6).default(3),
});

export const checkSchema = z.strictObject({
  key,
  name: title,
  intervalSeconds: z.int().min(1).max(86_400),
  /** Absent: whatever locations send. */
  locations: z.array(key).min(1).max(50).optional(),
});

export const componentSchema = z.strictObject({
  key,
  name: title,
  layer: z.enum(LAYERS),
  group: z.strictObject({ key, required: z.int().min(1).max(1000) }).optional(),
  weight: z.number().gt(0).max(1).optional(),
  checks: z.array(checkSchema).max(500).default([]),
});

export const serviceHoursSchema = z.strictObject({
  weekly: z
    .array(
      z
        .strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1).max(7), from: wallClock, to: wallClock })
        .refine(({ from, to }) => from !== to, { error: 'Ends where it starts', path: ['to'] }),
    )
    .min(1)
    .max(50),
  holidays: z.union([z.literal('jp'), z.array(localDate).max(2000)]).optional(),
});

const repeated = (keys: readonly string[]): string | undefined => keys.find((one, index) => keys.indexOf(one) !== index);

/** The whole definition of a service: what `PUT /services/{service}` takes. */
export const serviceDefinitionSchema = z
  .strictObject({
    name: title,
    timeZone: z.string().max(64).refine(isTimeZone, { error: 'Unknown time zone' }).default('Asia/Tokyo'),
    startedOn: localDate.optional(),
    endedOn: localDate.optional(),
    fiscalYearStartMonth: z.int().min(1).max(12).default(4),
    /** Pattern of the security guideline, 1 to 6. */
    pattern: z.int().min(1).max(6).optional(),
    serviceHours: serviceHoursSchema.optional(),
    policy: policySchema.prefault({}),
    components: z.array(componentSchema).min(1).max(500),
    /** Why the definition changes; kept with the revision. */
    reason: title.optional(),
  })
  .check((context) => {
    const { components, startedOn, endedOn } = context.value;
    const issue = (path: PropertyKey[], message: string) =>
      context.issues.push({ code: 'custom', path, message, input: context.value });
    const component = repeated(components.map((one) => one.key));
    if (component !== undefined) issue(['components'], `Component key "${component}" is used twice`);
    const check = repeated(components.flatMap((one) => one.checks.map((each) => each.key)));
    if (check !== undefined) issue(['components'], `Check key "${check}" is used twice`);
    if (startedOn !== undefined && endedOn !== undefined && endedOn < startedOn) issue(['endedOn'], 'Ends before it starts');
    components.forEach((one, index) => {
      const members = components.filter((other) => other.group?.key === one.group?.key);
      if (one.group !== undefined && one.group.required > members.length) {
        issue(['components', index, 'group', 'required'], 'More members required than the group has');
      }
      if (one.group !== undefined && members.some((other) => other.group?.required !== one.group?.required)) {
        issue(['components', index, 'group', 'required'], 'Members of a group must agree on `required`');
      }
    });
  });

/** Body of `PUT …/policies/{from}`: the whole policy that holds from a local day on, and why. */
export const putPolicySchema = z.strictObject({ policy: policySchema, reason: title });
export type PutPolicy = z.output<typeof putPolicySchema>;

/** `from` is `null` for the policy of the definition, which holds until the first version does. */
export interface PolicyVersionView {
  from: string | null;
  revision: number;
  policy: Policy;
  reason: string | null;
  recordedAt: string;
  source: string | null;
}

/** What is sent. */
export type ServiceDefinitionInput = z.input<typeof serviceDefinitionSchema>;
/** What is kept: defaults filled in. */
export type ServiceDefinition = z.output<typeof serviceDefinitionSchema>;

/** What `GET /services` and `PUT /services/{service}` answer. */
export interface ServiceView extends ServiceDefinition {
  key: string;
  revision: number;
  updatedAt: string;
}
