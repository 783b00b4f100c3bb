// Who is meant by the speaker's words, when it was said, and what the cue reveals.
import assert from 'node:assert/strict';
import type { LocalActor, NameMention, Reference, TimeExpression } from '../../../src/core/api';
import { statementsOf } from './find';

function spanOf(text: string, words: string): readonly [number, number] {
  const at = text.indexOf(words);
  return [at, at + words.length];
}

const actor = (id: string, type: LocalActor['type']): LocalActor => ({
  id,
  type,
  name: id,
  aliases: [],
  offices: [],
});

function reference(text: string, words: string, id: string, kind: Reference['kind'] = 'name'): Reference {
  return { span: spanOf(text, words), kind, actor: id, basis: 'stated', rule: 'test' };
}

describe('statements: attribution', () => {
  it('prefers the person to the organisation in a phrase', () => {
    const text = 'Der Sprecher der Nordbahn, Emil Kraus, sagte, der Zug komme.';
    const [s] = statementsOf(text, 'de', {
      actors: [actor('nordbahn', 'organization'), actor('emil-kraus', 'person')],
      references: [reference(text, 'Nordbahn', 'nordbahn'), reference(text, 'Emil Kraus', 'emil-kraus')],
    });
    assert.equal(s?.actor, 'emil-kraus');
    assert.equal(s?.actorBasis, 'stated');
  });

  it('follows a pronoun, and leaves the unknown unknown', () => {
    const text = 'Er sagte, der Zug komme.';
    const [known] = statementsOf(text, 'de', {
      actors: [actor('emil-kraus', 'person')],
      references: [{ ...reference(text, 'Er', 'emil-kraus', 'pronoun'), basis: 'inferred' }],
    });
    assert.equal(known?.actor, 'emil-kraus');
    assert.equal(known?.actorBasis, 'inferred');
    assert.equal(statementsOf(text)[0]?.actor, null);
  });

  it('does not take whose adviser speaks for the speaker', () => {
    for (const [text, name, type, expected] of [
      ['Die Anwältin des Reeders Emil Kraus sagte, der Prozess ruhe.', 'Emil Kraus', 'person', null],
      ['Der Präsident Chiles sagte, die Ernte sei gut.', 'Chiles', 'place', null],
      ['Ein Sprecher der Nordbahn sagte, der Zug sei pünktlich.', 'Nordbahn', 'organization', 'x'],
      ['Nach Angaben der Nordbahn ist der Zug pünktlich.', 'Nordbahn', 'organization', 'x'],
    ] as const) {
      const [s] = statementsOf(text, 'de', {
        actors: [actor('x', type)],
        references: [reference(text, name, 'x')],
        names:
          name === 'Chiles'
            ? [
                {
                  span: spanOf(text, name),
                  first: 2,
                  last: 3,
                  type,
                  base: 'Chile',
                  form: 'name',
                  rule: 'test',
                },
              ]
            : [],
      });
      assert.equal(s?.actor, expected, text);
    }
  });

  it('tells who quotes from who speaks', () => {
    const text = 'Der Nordkurier zitierte Emil Kraus mit den Worten: „Das war ein Fehler.“';
    const names: NameMention[] = [];
    const [s] = statementsOf(text, 'de', {
      names,
      actors: [actor('nordkurier', 'organization'), actor('emil-kraus', 'person')],
      references: [reference(text, 'Nordkurier', 'nordkurier'), reference(text, 'Emil Kraus', 'emil-kraus')],
    });
    assert.equal(s?.actor, 'emil-kraus');
    assert.equal(s?.via, 'nordkurier');
  });

  it('dates a statement by its frame only', () => {
    const text = 'Der Müller sagte am Montag, dass die Mühle im Mai schließe.';
    const time = (words: string, edtf: string): TimeExpression => ({
      span: spanOf(text, words),
      type: 'DATE',
      value: edtf,
      edtf,
      basis: 'inferred',
      rule: 'test',
    });
    const [s] = statementsOf(text, 'de', { times: [time('Montag', '2024-03-04'), time('Mai', '2024-05')] });
    assert.equal(s?.date, '2024-03-04');
    const [none] = statementsOf(text, 'de', { times: [time('Mai', '2024-05')] });
    assert.equal(none?.date, null);
  });

  for (const [stance, text] of [
    ['neutral', 'Der Müller sagte, das Mehl sei knapp.'],
    ['claim', 'Der Müller behauptete, das Mehl sei knapp.'],
    ['demand', 'Der Müller verlangte, dass das Mehl billiger werde.'],
    ['accusation', 'Der Müller warf dem Bäcker vor, das Mehl zu verschwenden.'],
    ['denial', 'Der Müller bestritt, dass das Mehl knapp sei.'],
    ['promise', 'Der Müller versprach, mehr Mehl zu mahlen.'],
    ['threat', 'Der Müller drohte, die Mühle zu schließen.'],
    ['praise', 'Der Müller lobte, dass das Mehl so fein sei.'],
  ] as const)
    it(`reads the stance: ${stance}`, () => assert.equal(statementsOf(text)[0]?.stance, stance));

  it('knows writing and thought', () => {
    assert.equal(statementsOf('Die Zeitung schrieb, der Turm sei schief.')[0]?.medium, 'writing');
    assert.equal(statementsOf('Der Müller glaubt, der Turm sei schief.')[0]?.medium, 'thought');
  });
});
