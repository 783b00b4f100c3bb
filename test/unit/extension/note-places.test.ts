// Where a note speaks of an actor or event: stretches, lines, names, citations.
import { strict as assert } from 'node:assert';
import type { Actor, DossierEvent } from '../../../src/core/present/api';
import {
  blocksOf,
  linesOf,
  placesIn,
  type NoteFacts,
  type Subject,
} from '../../../src/extension/notes-view/places';
import { assertLinear } from '../../support/cpu';
import { long } from '../../support/long';

const TEXT = `# Reise

Ada Muster flog nach Lima, Muster blieb.
Ole kam nach.

- Muster allein
- Lima ohne sie
  und Muster doch
`;

const IDS: Readonly<Record<string, string>> = {
  'Ada Muster': 'ada',
  Muster: 'ada',
  Lima: 'lima',
  Ole: 'ole',
};

function facts(text: string, cites: NoteFacts['cites'] = []): NoteFacts {
  const names = [...text.matchAll(/Ada Muster|Muster|Lima|Ole/gu)].map((m) => ({
    whole: [m.index, m.index + m[0].length] as const,
    actors: [IDS[m[0]] ?? ''],
  }));
  return { names, cites, blocks: blocksOf(text), lines: linesOf(text) };
}

const actor = (id: string): Subject => ({ kind: 'actor', actor: { id } as Actor });
const event = (participants: readonly string[], place: string | null): Subject => ({
  kind: 'event',
  event: {
    participants: participants.map((p) => ({ actor: p, role: 'actor' })),
    place,
    reports: [{ article: 'articles/eins.md', trigger: { paragraph: 3 } }],
  } as unknown as DossierEvent,
});

function shown(text: string, subjects: readonly Subject[], cites: NoteFacts['cites'] = []): string[] {
  return placesIn(facts(text, cites), subjects).map(({ span, why }) => {
    const line = text.slice(0, span[0]).split('\n').length;
    return `${line} ${text.slice(...span)} ${why}`;
  });
}

describe('places of notes', () => {
  it('cuts stretches at blank lines and points of lists', () => {
    const heads = blocksOf(TEXT).map((start) => TEXT.slice(start).split('\n')[0]);
    assert.deepEqual(heads, [
      '# Reise',
      'Ada Muster flog nach Lima, Muster blieb.',
      '- Muster allein',
      '- Lima ohne sie',
    ]);
    assert.deepEqual(blocksOf(''), [0]);
    assert.deepEqual(blocksOf('\r\n\r\na\r\n1. b'), [0, 4, 7]);
  });

  it('names each line once', () => {
    assert.deepEqual(shown(TEXT, [actor('ada')]), ['3 Ada Muster named', '6 Muster named', '8 Muster named']);
  });

  it('takes an event where two of those who took part stand together', () => {
    assert.deepEqual(shown(TEXT, [event(['ada'], 'lima')]), [
      '3 Ada Muster several-named',
      '7 Lima several-named',
    ]);
    assert.deepEqual(shown(TEXT, [event(['ada'], null)]), []);
  });

  it('takes an event where a briefing cites its paragraph', () => {
    const text = 'briefing: event\n\nsummary: x [a1¶3]\n';
    const span = [text.indexOf('a1'), text.indexOf(']')] as const;
    const cite = { span, article: 'articles/eins.md' };
    assert.deepEqual(shown(text, [event(['ada'], null)], [{ ...cite, paragraph: 3 }]), ['3 a1¶3 cited']);
    assert.deepEqual(shown(text, [event(['ada'], null)], [{ ...cite, paragraph: 4 }]), []);
  });

  long('stays linear', () => {
    assertLinear((times) => {
      const text = 'Muster in Lima.\n'.repeat(5000 * times);
      return () => assert.equal(placesIn(facts(text), [actor('ada')]).length, 5000 * times);
    });
  });
});
