// Every citation anywhere in a note.
export interface FoundSource {
  readonly at: string;
  readonly span: [number, number];
  readonly words: string;
}

export function sourcesIn(value: unknown): FoundSource[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('at' in value && 'words' in value) return [value as FoundSource];
  return Object.values(value).flatMap(sourcesIn);
}
