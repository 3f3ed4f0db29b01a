import type { ServiceDefinition } from '@kaiji/contracts';

export interface KnownCheck {
  readonly intervalMs: number;
  /** `undefined`: any location is taken. */
  readonly locations: ReadonlySet<string> | undefined;
  /** Where a result without a location belongs; `undefined`: it must name one. */
  readonly defaultLocation: string | undefined;
}

/** The checks of a definition, by key. */
export function checkCatalogue(definition: ServiceDefinition): ReadonlyMap<string, KnownCheck> {
  const entries = definition.components.flatMap((component) =>
    component.checks.map((check): [string, KnownCheck] => {
      const only = check.locations?.length === 1 ? check.locations[0] : undefined;
      return [
        check.key,
        {
          intervalMs: check.intervalSeconds * 1000,
          locations: check.locations && new Set(check.locations),
          defaultLocation: check.locations === undefined ? '' : only,
        },
      ];
    }),
  );
  return new Map(entries);
}
