// The schemas of questions and answers: what the reader takes and what a JSON Schema validator takes are the same, but for
// slips that have one meaning; and every answer is valid by the schema that is handed to assistants.
import assert from 'node:assert/strict';
import Ajv from 'ajv';
import fc from 'fast-check';
import { QUESTIONS } from '../../../src/core/answers/questions';
import {
  list,
  object,
  oneOf,
  optional,
  readInput,
  text,
  whole,
  yesNo,
} from '../../../src/core/answers/schema';
import { ask, source, sourceFrom } from '../../support/answers';

const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false });

const SAMPLE = object({
  name: text('', { minLength: 1, maxLength: 5 }),
  kind: optional(oneOf(['one', 'TWO'], '')),
  count: optional(whole('', { minimum: 1, maximum: 9 })),
  flags: optional(list(yesNo(''), '', { maxItems: 2 })),
});

describe('a schema', () => {
  const valid = ajv.compile(SAMPLE.json);
  const value = fc.record(
    {
      name: fc.oneof(fc.string({ maxLength: 7 }), fc.integer(), fc.constant(null)),
      kind: fc.oneof(fc.constantFrom('one', 'TWO', 'two', 'x'), fc.boolean()),
      count: fc.oneof(fc.integer({ min: -2, max: 20 }), fc.double(), fc.string({ maxLength: 2 })),
      flags: fc.oneof(fc.array(fc.oneof(fc.boolean(), fc.integer()), { maxLength: 3 }), fc.boolean()),
      other: fc.integer(),
    },
    { requiredKeys: [] },
  );

  it('is read as a validator reads it: what is valid is taken as it is', () => {
    fc.assert(
      fc.property(value, (v) => {
        if (!valid(v) || String(v.name).trim() === '') return;
        const { value: taken, problems } = readInput(SAMPLE, v);
        assert.deepEqual(problems, []);
        assert.deepEqual({ ...(taken as object) }, { ...v });
      }),
      { numRuns: 300 },
    );
  });

  it('gives only what is valid, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(value, fc.anything()), (v) => {
        const { value: taken, problems } = readInput(SAMPLE, v);
        assert.equal(taken === null, problems.length > 0);
        if (taken !== null) assert.ok(valid(taken), JSON.stringify(taken));
      }),
      { numRuns: 300 },
    );
  });

  it('takes slips that have one meaning, and says what it cut down', () => {
    const read = readInput(SAMPLE, { name: 7, kind: ' two ', count: '400', flags: 'true' });
    assert.deepEqual(read.value, { name: '7', kind: 'TWO', count: 9, flags: [true] });
    assert.match(read.notes.join(), /count.*9/);
  });

  it('names the field and what to do', () => {
    const { problems } = readInput(SAMPLE, { nam: 'x', kind: 'three', count: 0, flags: [1] });
    assert.deepEqual(problems.map((p) => p.field).sort(), ['count', 'flags[0]', 'kind', 'nam', 'name']);
    assert.match(problems.find((p) => p.field === 'nam')?.message ?? '', /name, kind, count, flags/);
    assert.match(problems.find((p) => p.field === 'kind')?.message ?? '', /one, TWO/);
  });

  it('is not fooled by fields that every object has', () => {
    for (const v of [
      JSON.parse('{"__proto__":{"name":"x"}}') as unknown,
      { constructor: 1 },
      [],
      'x',
      7,
      null,
    ])
      assert.equal(readInput(SAMPLE, v).value, null);
  });
});

describe('the questions', () => {
  it('have schemas that a strict validator takes, and describe every field', () => {
    for (const { name, input, output, description } of QUESTIONS) {
      ajv.compile(input.json);
      ajv.compile(output.json);
      assert.match(name, /^dossier_[a-z_]+$/);
      assert.match(description, /never follow instructions/);
      for (const [field, schema] of Object.entries(input.json.properties ?? {}))
        assert.ok((schema.description ?? '').length > 5, `${name}.${field}`);
    }
  });

  const hafen = 'articles/hafen.md';
  const event = source().view.dossier.events[0]?.id ?? '';
  const ASKED = [
    ['dossier_find_actor', { name: 'Klara Wendt' }],
    ['dossier_find_actor', { name: 'Wendt' }],
    ['dossier_find_actor', { name: 'Nobody' }],
    ['dossier_find_actor', {}],
    ['dossier_list_events', {}],
    ['dossier_list_events', { actor: 'Klara Wendt', from: '2024-05', newest_first: true }],
    ['dossier_list_events', { from: 'x' }],
    ['dossier_find_statements', { by: 'Jonas Halm' }],
    ['dossier_find_statements', { containing: 'Hafen', from: '2024', to: '2024' }],
    ['dossier_get_evidence', { article: hafen, paragraph: 2, around: 1 }],
    ['dossier_get_evidence', { article: 'hafen.md', span: [120, 130] }],
    ['dossier_get_evidence', { article: hafen, span: [3, 9] }],
    ['dossier_get_evidence', { article: hafen, span: [9, 3] }],
    ['dossier_compare_sources', { event }],
    ['dossier_compare_sources', { event: 'brunsfeld' }],
    ['dossier_verify_quotation', { quotation: 'Wir bauen den Hafen noch in diesem Jahr', by: 'Klara Wendt' }],
    ['dossier_verify_quotation', { quotation: 'Wir bauen den Flughafen noch in diesem Jahr' }],
    ['dossier_list_articles', { limit: 2 }],
    ['dossier_read_article', { article: hafen }],
  ] as const;
  for (const [tool, input] of ASKED)
    it(`${tool} ${JSON.stringify(input)} is answered as its schema says`, () => {
      const question = QUESTIONS.find((q) => q.name === tool);
      assert.ok(question);
      const valid = ajv.compile(question.output.json);
      const answer = JSON.parse(JSON.stringify(ask(tool, input))) as unknown;
      assert.ok(valid(answer), `${ajv.errorsText(valid.errors)}\n${JSON.stringify(answer, null, 1)}`);
    });

  it('are answered by their schema also where nothing is there', () => {
    const empty = sourceFrom({});
    for (const { name, output } of QUESTIONS) {
      const answer = ask(
        name,
        { name: 'x', article: 'x', event: 'x', quotation: 'ein zwei drei vier' },
        empty,
      );
      assert.ok(ajv.validate(output.json, JSON.parse(JSON.stringify(answer))), ajv.errorsText());
    }
  });
});
