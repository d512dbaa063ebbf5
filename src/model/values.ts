/** Undefined where there is none, whatever stands on the way. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      at !== null && typeof at === 'object' ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

/**
 * Undefined where there is none or it is no text, so that nobody need fear what the schema refuses.
 */
export function textAt(value: unknown, ...path: PropertyKey[]): string | undefined {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : undefined;
}

export function numberAt(value: unknown, ...path: PropertyKey[]): number | undefined {
  const found = valueAt(value, path);
  return typeof found === 'number' ? found : undefined;
}

/** Empty where there is none. */
export function listAt(value: unknown, ...path: PropertyKey[]): unknown[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

export function textsAt(value: unknown, ...path: PropertyKey[]): string[] {
  return listAt(value, ...path).filter((item) => typeof item === 'string');
}
