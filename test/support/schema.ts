// Validators for the JSON Schemas that Dossier ships.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';

const FOLDER = path.join(__dirname, '..', '..', 'schemas');

/** Messages of everything wrong with `value`; none where it is valid. */
export function schemaProblems(schema: 'briefing' | 'actors' | 'article', value: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const validate = ajv.compile(
    JSON.parse(readFileSync(path.join(FOLDER, `${schema}.schema.json`), 'utf8')) as object,
  );
  return validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`);
}
