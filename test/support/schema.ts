// Validators for the JSON Schemas that Dossier ships.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';

const FOLDER = path.join(__dirname, '..', '..', 'schemas');

const compiled = new Map<string, ValidateFunction>();

/** Messages of everything wrong with `value`; none where it is valid. */
export function schemaProblems(
  schema: 'briefing' | 'actors' | 'article' | 'events',
  value: unknown,
): string[] {
  let validate = compiled.get(schema);
  if (!validate) {
    const text = readFileSync(path.join(FOLDER, `${schema}.schema.json`), 'utf8');
    validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(text) as object);
    compiled.set(schema, validate);
  }
  return validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`);
}
