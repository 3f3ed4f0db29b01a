/** Which components a record speaks of; `null` is the service as a whole. */
export type Scope = ReadonlySet<string> | null;

/** No components, or all of them, are the whole service. Keys that no component has are dropped. */
export function scopeOf(components: readonly string[] | undefined, componentKeys: readonly string[]): Scope {
  if (!components || components.length === 0) return null;
  const scope = new Set(componentKeys.filter((key) => components.includes(key)));
  return scope.size > 0 && scope.size === componentKeys.length ? null : scope;
}

export function intersectScopes(a: Scope, b: Scope): Scope {
  if (a === null) return b;
  if (b === null) return a;
  return new Set([...a].filter((key) => b.has(key)));
}

/** The components of `a` that are not in `b`. */
export function subtractScopes(a: Scope, b: Scope, componentKeys: readonly string[]): ReadonlySet<string> {
  if (b === null) return new Set();
  return new Set((a === null ? componentKeys : [...a]).filter((key) => !b.has(key)));
}

/** Keys that a record names and no component has. */
export function unknownKeys(components: readonly string[] | undefined, componentKeys: readonly string[]): string[] {
  return (components ?? []).filter((key) => !componentKeys.includes(key));
}
