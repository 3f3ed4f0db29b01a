import type { PipeTransform, Type } from '@nestjs/common';
import { createZodValidationPipe } from 'nestjs-zod';
import type { z } from 'zod';
import { KaijiError } from './kaiji-error';

const asIssues = (error: unknown): readonly z.core.$ZodIssue[] =>
  typeof error === 'object' && error !== null && 'issues' in error ? (error.issues as readonly z.core.$ZodIssue[]) : [];

/** Validates every DTO made from a schema; unknown fields are refused by the schemas themselves. */
export const ZodPipe: Type<PipeTransform> = createZodValidationPipe({
  createValidationException: (error: unknown) => new KaijiError('validation', 'validation', { issues: asIssues(error) }),
});

/** Parses a value by a schema outside of a DTO, with the same refusal. */
export function parseBy<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) throw new KaijiError('validation', 'validation', { issues: parsed.error.issues });
  return parsed.data;
}
