import assert from 'node:assert/strict';
import { defaultModel, Model, type Schema } from '@alephdata/followthemoney';
import { actorSchemas, namesPublicBody } from '../../../src/core/export/ftm-schema';
import { DOSSIERS, exportOf } from '../../support/exports';
import { TEXT } from '../../support/hostile-dossier';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const model = new Model(defaultModel);
const FORMS: Readonly<Record<string, RegExp>> = {
  date: /^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  language: /^[a-z]{3}$/,
  number: /^-?\d+(\.\d+)?$/,
};

function entitiesOf(text: string): Entity[] {
  return text
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as Entity);
}

/** What the model has against an entity; all ids are known by `all`. */
function faults(entity: Entity, all: ReadonlyMap<string, Schema>): string[] {
  const schema = model.getSchema(entity.schema);
  const properties = schema.getProperties();
  const out: string[] = [];
  if (schema.abstract) out.push('abstract schema');
  if (!/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/.test(entity.id)) out.push(`id ${entity.id}`);
  for (const name of schema.required ?? [])
    if (!entity.properties[name]?.length) out.push(`${name} is missing`);
  for (const [name, values] of Object.entries(entity.properties)) {
    const property = properties.get(name);
    if (!property) {
      out.push(`${name} is no property`);
      continue;
    }
    if (property.stub) out.push(`${name} is a stub`);
    const { type } = property;
    const limit = property.maxLength ?? type.maxLength;
    for (const value of values) {
      if (typeof value !== 'string' || value === '') out.push(`${name} holds no text`);
      if (value.length > limit) out.push(`${name} is ${value.length} long, of ${limit}`);
      if (FORMS[type.name]?.test(value) === false) out.push(`${name}: ${value} is no ${type.name}`);
      if (type.values.size > 0 && !type.values.has(value)) out.push(`${name}: ${value} is not in the list`);
      if (type.isEntity) {
        const other = all.get(value);
        if (!other) out.push(`${name}: ${value} is not there`);
        else if (!other.isA(property.getRange()))
          out.push(`${name}: ${other.name} is no ${property.getRange().name}`);
      }
      if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]|\p{Surrogate}/u.test(value))
        out.push(`${name} has control characters`);
    }
    if (new Set(values).size < values.length) out.push(`${name} has doubles`);
  }
  return out;
}

describe('FollowTheMoney', () => {
  for (const [name, get] of Object.entries(DOSSIERS))
    describe(`the ${name} dossier`, () => {
      const { text, left } = exportOf('ftm', ...get());
      const entities = entitiesOf(text);
      const schemas = new Map(entities.map((e) => [e.id, model.getSchema(e.schema)]));

      it('is valid by the model, entity for entity', () => {
        for (const e of entities) assert.deepEqual(faults(e, schemas), [], JSON.stringify(e).slice(0, 300));
        assert.ok(entities.every((e) => model.getEntity({ ...e, properties: {} }).schema.name === e.schema));
      });

      it('gives no id twice', () => assert.equal(schemas.size, entities.length));

      it('has each kind of entity', () => {
        const kinds = new Set(entities.map((e) => e.schema));
        for (const kind of [
          'Article',
          'Person',
          'Organization',
          'PublicBody',
          'Event',
          'Mention',
          'Position',
          'Occupancy',
          'Documentation',
        ])
          assert.ok(kinds.has(kind), kind);
        if (name === 'hostile') assert.ok(kinds.has('Similar'));
      });

      it('says what is not told as a fact, in the name itself', () => {
        const words: Readonly<Record<string, string>> = {
          planned: 'geplant: ',
          cancelled: 'abgesagt: ',
          denied: 'bestritten: ',
          hypothetical: 'nur denkbar: ',
          reported: 'nur berichtet: ',
        };
        for (const e of entities.filter((x) => x.schema === 'Event')) {
          const status = e.properties['keywords']?.find((k) => k.startsWith('status:'))?.slice(7) ?? '';
          const prefix = words[status] ?? '';
          assert.ok(e.properties['name']?.[0]?.startsWith(prefix), status);
          if (prefix === '')
            assert.ok(!Object.values(words).some((w) => e.properties['name']?.[0]?.startsWith(w)));
        }
      });

      it('counts what it cannot hold', () => {
        for (const { why, count } of left) assert.ok(why === 'no-speaker' && count > 0);
      });
    });

  it('keeps the text of an article so that spans point into it', () => {
    const [dossier, source] = (DOSSIERS['hostile'] ?? assert.fail)();
    const article = entitiesOf(exportOf('ftm', dossier, source).text)[0];
    const body = article?.properties['bodyText']?.join('') ?? '';
    assert.equal(body.length, TEXT.length);
    assert.equal(body.indexOf('ÄÖÜ'), TEXT.indexOf('ÄÖÜ'));
    const without = entitiesOf(exportOf('ftm', dossier, source, { text: false }).text)[0];
    assert.equal(without?.properties['bodyText'], undefined);
  });

  it('calls a state body what its own name says', () => {
    for (const name of [
      'Verteidigungsministerium',
      'Department of Defense',
      'US-Kongress',
      'Bundesgerichtshof',
      'US Army',
    ])
      assert.ok(namesPublicBody(name), name);
    for (const name of ['SPD', 'Wall Street Journal', 'Siemens', 'Marinestern', 'House'])
      assert.ok(!namesPublicBody(name), name);
    const [dossier] = (DOSSIERS['sample'] ?? assert.fail)();
    const schemas = actorSchemas(dossier);
    assert.equal(schemas.get('pentagon'), 'PublicBody');
    assert.equal(schemas.get('spd') ?? 'Organization', 'Organization');
  });
});
