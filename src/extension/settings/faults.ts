// A value of a setting + what the manifest says of it → what is wrong with the value, or null. Reads the parts of JSON
// Schema that Dossier's manifest uses, and knows besides what makes a pattern for files useless. Knows no VS Code and no
// words of the user interface.

/** What the manifest says of a setting, as far as values are judged by it. */
export interface SettingSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly items?: SettingSchema;
  readonly properties?: Readonly<Record<string, SettingSchema>>;
  readonly additionalProperties?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

export type GlobFault = 'empty' | 'bracket' | 'absolute' | 'backslash' | 'outside';

export type SettingFault =
  | { readonly kind: 'type'; readonly expected: string; readonly value: unknown }
  | { readonly kind: 'choice'; readonly value: unknown; readonly choices: readonly string[] }
  | { readonly kind: 'key'; readonly key: string; readonly keys: readonly string[] }
  | { readonly kind: 'form'; readonly value: string }
  | { readonly kind: 'range'; readonly value: number }
  | { readonly kind: 'glob'; readonly glob: string; readonly why: GlobFault };

/** What keeps a pattern from ever finding a file of the folder; a `!` before it says that it is for what not to find. */
export function globFault(glob: string): GlobFault | null {
  const text = glob.trim().replace(/^!/, '');
  if (text === '') return 'empty';
  if (text.includes('\\')) return 'backslash';
  if (/^(?:\/|~|[A-Za-z]:)/.test(text)) return 'absolute';
  if (text.split('/').includes('..')) return 'outside';
  let open = '';
  for (const letter of text) {
    if (open === '[') {
      if (letter === ']') open = '';
    } else if (letter === '[') open = '[';
    else if (letter === '{') {
      if (open === '{') return 'bracket';
      open = '{';
    } else if (letter === '}') {
      if (open !== '{') return 'bracket';
      open = '';
    }
  }
  return open === '' ? null : 'bracket';
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function fits(value: unknown, type: string): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeOf(value) === type;
}

/** The first thing that is wrong with a value, or null. `globs` says that its strings are patterns for files. */
export function settingFault(
  value: unknown,
  schema: SettingSchema,
  options: { readonly globs?: boolean } = {},
): SettingFault | null {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => fits(value, type)))
    return { kind: 'type', expected: types[0] ?? '', value };
  if (schema.enum && !schema.enum.includes(value))
    return { kind: 'choice', value, choices: schema.enum.map(String) };
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    return value < minimum || value > maximum ? { kind: 'range', value } : null;
  }
  if (typeof value === 'string') {
    const why = options.globs === true ? globFault(value) : null;
    if (why !== null) return { kind: 'glob', glob: value, why };
    // Both ways of writing folders are understood.
    return schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value.replace(/\\/g, '/'))
      ? { kind: 'form', value }
      : null;
  }
  if (Array.isArray(value)) {
    for (const item of value as readonly unknown[]) {
      const fault = schema.items ? settingFault(item, schema.items, options) : null;
      if (fault) return fault;
    }
    return null;
  }
  if (typeof value === 'object' && value !== null && schema.properties) {
    for (const [key, inner] of Object.entries(value)) {
      const known = schema.properties[key];
      if (!known) {
        if (schema.additionalProperties === false)
          return { kind: 'key', key, keys: Object.keys(schema.properties) };
        continue;
      }
      const fault = settingFault(inner, known, options);
      if (fault) return fault;
    }
  }
  return null;
}
