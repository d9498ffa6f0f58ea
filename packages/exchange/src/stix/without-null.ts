/** Properties that are there: STIX knows no null. */
export function withoutNull(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const there: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties))
    if (value !== null && value !== undefined) there[name] = value;
  return there;
}
