// A handful of builders that make three things of one description: a JSON Schema, the TypeScript type of what it allows,
// and a reader that says in plain words what is wrong. One source of truth for what questions may say and what answers
// hold. It knows only the keywords it builds; it is lenient where a model's slip has one meaning (»"10"« for 10, a single
// value for a list, null for an absent field, another case of a code) and strict elsewhere. Never throws.

export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';
  readonly description?: string;
  readonly enum?: readonly (string | null)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly default?: string | number | boolean;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly anyOf?: readonly JsonSchema[];
}

/** A schema that knows the type of what it allows. */
export interface Schema<T> {
  readonly json: JsonSchema;
  /** Only for the compiler; never set. */
  readonly type?: T;
}

/** A field of an object that may be absent. */
export interface Optional<T> extends Schema<T> {
  readonly optional: true;
}

export type TypeOf<S> = S extends Schema<infer T> ? T : never;

type Fields = Readonly<Record<string, Schema<unknown>>>;
type Absent<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly optional: true } ? K : never;
}[keyof F];
export type ObjectOf<F extends Fields> = { readonly [K in Exclude<keyof F, Absent<F>>]: TypeOf<F[K]> } & {
  readonly [K in Absent<F>]?: TypeOf<F[K]>;
};

type Rest = Omit<JsonSchema, 'type'>;

export const text = (description: string, rest: Rest = {}): Schema<string> => ({
  json: { type: 'string', description, ...rest },
});
export const whole = (description: string, rest: Rest = {}): Schema<number> => ({
  json: { type: 'integer', description, ...rest },
});
export const decimal = (description: string): Schema<number> => ({ json: { type: 'number', description } });
export const yesNo = (description: string, rest: Rest = {}): Schema<boolean> => ({
  json: { type: 'boolean', description, ...rest },
});
export const oneOf = <const T extends string>(values: readonly T[], description: string): Schema<T> => ({
  json: { type: 'string', description, enum: values },
});
export const list = <T>(items: Schema<T>, description: string, rest: Rest = {}): Schema<readonly T[]> => ({
  json: { type: 'array', description, items: items.json, ...rest },
});
export const orNull = <T>({ json }: Schema<T>): Schema<T | null> => {
  const { description, ...rest } = json;
  return {
    json: {
      ...(description === undefined ? {} : { description }),
      anyOf: [rest, { type: 'null' }],
    },
  };
};
export const optional = <T>({ json }: Schema<T>): Optional<T> => ({ json, optional: true });

/** An object with exactly these fields. */
export function object<F extends Fields>(fields: F, description?: string): Schema<ObjectOf<F>> {
  const entries = Object.entries(fields);
  const required = entries.filter(([, f]) => !('optional' in f)).map(([name]) => name);
  return {
    json: {
      type: 'object',
      ...(description === undefined ? {} : { description }),
      properties: Object.fromEntries(entries.map(([name, f]) => [name, f.json])),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    },
  };
}

/** What is wrong with a value: the field, and what to do. */
export interface InputProblem {
  readonly field: string;
  readonly message: string;
}

export interface ReadInput<T> {
  /** Null where something is wrong. */
  readonly value: T | null;
  readonly problems: readonly InputProblem[];
  /** What was taken otherwise than it was said (a limit cut down). */
  readonly notes: readonly string[];
}

interface Reading {
  readonly problems: InputProblem[];
  readonly notes: string[];
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return KINDS[typeof value] ?? 'something else';
}

/** Codes are compared without case; the schema's spelling counts. */
function codeOf(value: string, codes: readonly (string | null)[]): string | undefined {
  const wanted = value.trim().toLowerCase();
  for (const code of codes) if (code !== null && code.toLowerCase() === wanted) return code;
  return undefined;
}

function readText(schema: JsonSchema, value: unknown, field: string, out: Reading): string | undefined {
  const given = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof given !== 'string') {
    out.problems.push({ field, message: `must be a text, not ${kindOf(value)}` });
    return undefined;
  }
  if (schema.enum) {
    const code = codeOf(given, schema.enum);
    if (code === undefined) out.problems.push({ field, message: `must be one of ${schema.enum.join(', ')}` });
    return code;
  }
  if (given.length < (schema.minLength ?? 0) || ((schema.minLength ?? 0) > 0 && given.trim() === '')) {
    out.problems.push({ field, message: 'must not be empty' });
    return undefined;
  }
  if (schema.maxLength !== undefined && given.length > schema.maxLength) {
    out.problems.push({ field, message: `must have at most ${schema.maxLength} characters` });
    return undefined;
  }
  return given;
}

function readNumber(schema: JsonSchema, value: unknown, field: string, out: Reading): number | undefined {
  const given =
    typeof value === 'string' && /^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$/.test(value) ? Number(value) : value;
  if (typeof given !== 'number' || Number.isNaN(given)) {
    out.problems.push({ field, message: `must be ${KINDS[schema.type ?? 'number'] ?? 'a number'}` });
    return undefined;
  }
  const { minimum = -Infinity, maximum = Infinity } = schema;
  if (given > maximum) {
    out.notes.push(`»${field}« is at most ${maximum}; ${maximum} was taken.`);
    return maximum;
  }
  if (given < minimum || (schema.type === 'integer' && !Number.isInteger(given))) {
    out.problems.push({ field, message: `must be a whole number from ${minimum} on` });
    return undefined;
  }
  return given;
}

function readList(schema: JsonSchema, value: unknown, field: string, out: Reading): unknown {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (given.length > (schema.maxItems ?? Infinity) || given.length < (schema.minItems ?? 0)) {
    const bound =
      given.length < (schema.minItems ?? 0)
        ? `at least ${schema.minItems ?? 0}`
        : `at most ${schema.maxItems ?? 0}`;
    out.problems.push({ field, message: `must have ${bound} entries` });
    return undefined;
  }
  return given.map((item, i) => readValue(schema.items ?? {}, item, `${field}[${i}]`, out));
}

/** Fields of a stranger's object: own ones only, and never through a getter of a prototype. */
function ownField(value: object, name: string): unknown {
  return Object.prototype.hasOwnProperty.call(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function readObject(schema: JsonSchema, value: unknown, field: string, out: Reading): unknown {
  const given = value ?? {};
  if (typeof given !== 'object' || Array.isArray(given)) {
    out.problems.push({ field: field === '' ? 'input' : field, message: 'must be an object' });
    return undefined;
  }
  const properties = schema.properties ?? {};
  const names = Object.keys(properties);
  const path = (name: string): string => (field === '' ? name : `${field}.${name}`);
  for (const name of Object.keys(given))
    if (!Object.prototype.hasOwnProperty.call(properties, name))
      out.problems.push({
        field: path(name.slice(0, 40)),
        message: `is not known here; there are ${names.join(', ')}`,
      });
  const read: [string, unknown][] = [];
  for (const name of names) {
    const one = properties[name];
    const said = ownField(given, name);
    if (one === undefined) continue;
    if (said === undefined || said === null) {
      if (schema.required?.includes(name) === true)
        out.problems.push({ field: path(name), message: 'is missing' });
      continue;
    }
    const taken = readValue(one, said, path(name), out);
    if (taken !== undefined) read.push([name, taken]);
  }
  return Object.fromEntries(read);
}

function readValue(schema: JsonSchema, value: unknown, field: string, out: Reading): unknown {
  switch (schema.type) {
    case 'string':
      return readText(schema, value, field, out);
    case 'integer':
    case 'number':
      return readNumber(schema, value, field, out);
    case 'boolean':
      if (typeof value === 'boolean') return value;
      if (value === 'true' || value === 'false') return value === 'true';
      out.problems.push({ field, message: 'must be true or false' });
      return undefined;
    case 'array':
      return readList(schema, value, field, out);
    case 'object':
      return readObject(schema, value, field, out);
    default:
      return value;
  }
}

/** Reads what somebody else has said; with a problem for each field that cannot be taken. */
export function readInput<T>(schema: Schema<T>, value: unknown): ReadInput<T> {
  const out: Reading = { problems: [], notes: [] };
  const taken = readValue(schema.json, value, '', out);
  return { value: out.problems.length > 0 ? null : (taken as T), problems: out.problems, notes: out.notes };
}
