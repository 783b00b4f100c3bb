// A small reader of JSON Schema: as much of draft 7 as Dossier's own schemas use, told as findings with the path and
// what was expected, from which people's messages are made (`messages-*.ts`). It is not a validator for other schemas: a
// keyword that it does not know makes a unit test fail. Never throws.

export type Path = readonly (string | number)[];

export interface Schema {
  readonly [keyword: string]: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly $ref?: string;
  readonly description?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

export type Finding = { readonly path: Path; readonly schema: Schema } & (
  | { readonly fault: 'type'; readonly expected: readonly string[]; readonly value: unknown }
  | { readonly fault: 'enum'; readonly allowed: readonly unknown[]; readonly value: unknown }
  | { readonly fault: 'required'; readonly key: string }
  | { readonly fault: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
  | { readonly fault: 'bad-key'; readonly key: string; readonly pattern: string }
  | { readonly fault: 'too-few'; readonly least: number; readonly count: number }
  | { readonly fault: 'too-many'; readonly most: number; readonly count: number }
  | { readonly fault: 'twice'; readonly value: unknown }
  | { readonly fault: 'empty' }
  | { readonly fault: 'pattern'; readonly pattern: string; readonly value: string }
  | { readonly fault: 'too-small'; readonly least: number; readonly value: number }
);

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function fitsType(value: unknown, types: readonly string[]): boolean {
  const own = typeOf(value);
  return types.includes(own) || (own === 'integer' && types.includes('number'));
}

/** All that is wrong with a value, in the order of the schema's parts. */
export function findings(value: unknown, root: Schema): Finding[] {
  const out: Finding[] = [];
  walk(value, root, [], root, out);
  return out;
}

function resolve(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.replace('#/definitions/', '');
  const target = root.definitions?.[name] ?? {};
  return schema.description === undefined ? target : { ...target, description: schema.description };
}

function walk(value: unknown, reference: Schema, path: Path, root: Schema, out: Finding[]): void {
  const schema = resolve(reference, root);
  if (schema.type !== undefined) {
    const expected = typeof schema.type === 'string' ? [schema.type] : schema.type;
    if (!fitsType(value, expected)) {
      out.push({ path, schema, fault: 'type', expected, value });
      return;
    }
  }
  if (schema.const !== undefined && value !== schema.const)
    out.push({ path, schema, fault: 'enum', allowed: [schema.const], value });
  if (schema.enum && !schema.enum.includes(value))
    out.push({ path, schema, fault: 'enum', allowed: schema.enum, value });
  if (typeof value === 'string') checkText(value, schema, path, out);
  if (typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum)
    out.push({ path, schema, fault: 'too-small', least: schema.minimum, value });
  if (Array.isArray(value)) checkList(value, schema, path, root, out);
  if (isPlain(value)) checkMap(value, schema, path, root, out);
  for (const part of schema.allOf ?? []) walk(value, part, path, root, out);
  if (schema.if && schema.then) {
    const probe: Finding[] = [];
    walk(value, schema.if, path, root, probe);
    if (probe.length === 0) walk(value, schema.then, path, root, out);
  }
}

function checkText(value: string, schema: Schema, path: Path, out: Finding[]): void {
  if (schema.minLength !== undefined && value.length < schema.minLength)
    out.push({ path, schema, fault: 'empty' });
  else if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value))
    out.push({ path, schema, fault: 'pattern', pattern: schema.pattern, value });
}

function checkList(value: unknown[], schema: Schema, path: Path, root: Schema, out: Finding[]): void {
  if (schema.minItems !== undefined && value.length < schema.minItems)
    out.push({ path, schema, fault: 'too-few', least: schema.minItems, count: value.length });
  if (schema.maxItems !== undefined && value.length > schema.maxItems)
    out.push({ path, schema, fault: 'too-many', most: schema.maxItems, count: value.length });
  if (schema.uniqueItems === true)
    value.forEach((v, i) => {
      if (value.indexOf(v) < i) out.push({ path: [...path, i], schema, fault: 'twice', value: v });
    });
  const { items } = schema;
  if (items) value.forEach((v, i) => walk(v, items, [...path, i], root, out));
}

function checkMap(value: Plain, schema: Schema, path: Path, root: Schema, out: Finding[]): void {
  for (const key of schema.required ?? [])
    if (!(key in value)) out.push({ path, schema, fault: 'required', key });
  const known = schema.properties ?? {};
  const names = Object.keys(known);
  for (const [key, child] of Object.entries(value)) {
    const own = Object.hasOwn(known, key) ? known[key] : undefined;
    if (
      schema.propertyNames?.pattern !== undefined &&
      !new RegExp(schema.propertyNames.pattern, 'u').test(key)
    )
      out.push({
        path: [...path, key],
        schema,
        fault: 'bad-key',
        key,
        pattern: schema.propertyNames.pattern,
      });
    if (own) walk(child, own, [...path, key], root, out);
    else if (schema.additionalProperties === false)
      out.push({ path: [...path, key], schema, fault: 'unknown-key', key, known: names });
    else if (typeof schema.additionalProperties === 'object')
      walk(child, schema.additionalProperties, [...path, key], root, out);
  }
}

/** The keywords that this reader understands. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$ref',
  'title',
  'description',
  'type',
  'enum',
  'const',
  'required',
  'properties',
  'additionalProperties',
  'propertyNames',
  'items',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minLength',
  'pattern',
  'minimum',
  'minProperties',
  'allOf',
  'if',
  'then',
  'definitions',
]);
