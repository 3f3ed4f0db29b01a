import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { KaijiError } from './kaiji-error';

const schemaOf = (type: unknown): z.ZodType | undefined =>
  typeof type === 'function' && 'schema' in type && type.schema instanceof z.ZodType ? type.schema : undefined;

/** Validates every DTO made from a schema; unknown fields are refused by the schemas themselves. */
@Injectable()
export class ZodPipe implements PipeTransform {
  transform(value: unknown, { metatype }: ArgumentMetadata): unknown {
    const schema = schemaOf(metatype);
    return schema === undefined ? value : parseBy(schema, value);
  }
}

/** Parses a value by a schema outside of a DTO, with the same refusal. */
export function parseBy<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) throw new KaijiError('validation', 'validation', { issues: parsed.error.issues });
  return parsed.data;
}
