// Who does it to whom in English, whatever the construction: every pair of names in every form of the clause. The
// sentences are made by rule; where the order of words, a comma or »by« turns the roles round, the names stay the same.
import assert from 'node:assert/strict';
import { annotateArticles, read } from '../../../src/core/api';
import type { ArticleFacts } from '../../../src/core/api';

/** As it stands in the sentence, and the name. */
type Somebody = readonly [form: string, name: string];

const DOERS: readonly Somebody[] = [
  ['Defence Secretary Jane Poole', 'Jane Poole'],
  ['the governor, Carlos Reed,', 'Carlos Reed'],
  ['Aisha Cooke, head of the union,', 'Aisha Cooke'],
  ["Kenya's president, Peter Stone,", 'Peter Stone'],
  ['Amnesty International', 'Amnesty International'],
  ['Norway', 'Norway'],
];

const OTHERS: readonly Somebody[] = [
  ['former mayor Ewa Rossi', 'Ewa Rossi'],
  ['Maria Young', 'Maria Young'],
  ['the European Commission', 'European Commission'],
];

type Verb = readonly [base: string, past: string, ing: string];
const VERBS: readonly Verb[] = [
  ['criticise', 'criticised', 'criticising'],
  ['endorse', 'endorsed', 'endorsing'],
  ['denounce', 'denounced', 'denouncing'],
];

type Form = (doer: string, other: string, verb: Verb) => string;
const FORMS: readonly Form[] = [
  (a, b, [, past]) => `${a} ${past} ${b} last week.`,
  (a, b, [base]) => `${a} is to ${base} ${b} on Tuesday.`,
  (a, b, [, past]) => `${b} has been ${past} by ${a} again.`,
  (a, b, [, past]) => `On Tuesday, ${a} ${past} ${b}.`,
  (a, b, [, past]) => `The session ended after ${a} ${past} ${b} in Geneva.`,
  (a, b, [, past]) => `Speaking in Geneva, ${a} ${past} ${b}.`,
  (a, b, [, past]) => `${b}, ${past} by ${a} on Tuesday, arrived late.`,
  (a, b, [, , ing]) => `After ${ing} ${b}, ${a} left the room.`,
  (a, b, [, past]) => `After being ${past} by ${a}, ${b} left the room.`,
  (a, b, [, , ing]) => `${a} denied ${ing} ${b}.`,
];

interface Case {
  readonly text: string;
  readonly doer: string;
  readonly other: string;
}

function cases(): Case[] {
  const out: Case[] = [];
  let turn = 0;
  for (const [doer, one] of DOERS)
    for (const [other, two] of OTHERS)
      for (const form of FORMS) {
        const text = form(doer, other, VERBS[turn++ % VERBS.length]!)
          .replace(/,(\s*[.,])/gu, '$1')
          .replace(/,,/gu, ',');
        out.push({ text: text[0]!.toUpperCase() + text.slice(1), doer: one, other: two });
      }
  return out;
}

function told({ actors, events }: ArticleFacts, { doer, other }: Case): string {
  const id = (name: string): string => actors.find((a) => a.name === name)?.id ?? `no ${name}`;
  const judging = events.filter((e) => e.type === 'ACCUSE' || e.type === 'SUPPORT');
  const of = (name: string): string =>
    judging
      .flatMap((e) => e.participants.filter((p) => p.actor === id(name)))
      .map((p) => p.role)
      .join('+') || 'nothing';
  return `${doer}: ${of(doer)}, ${other}: ${of(other)}`;
}

function factsOfAll(texts: readonly string[]): readonly ArticleFacts[] {
  return annotateArticles(
    texts.map((text, i) => read({ id: `r${i}`, text, published: '2024-11-29', lang: 'en' })),
  );
}

describe('events: English roles whatever the form', () => {
  it('doer and other in every construction', () => {
    const all = cases();
    const facts = factsOfAll(all.map((c) => c.text));
    const wrong = all.flatMap((c, i) => {
      const is = told(facts[i]!, c);
      return is === `${c.doer}: actor, ${c.other}: recipient` ? [] : [`${c.text} — ${is}`];
    });
    assert.deepEqual(wrong, []);
  });

  const SINGLE: readonly (readonly [text: string, doer: string, other: string])[] = [
    ['The criticism of Peru by Norway caused unease.', 'Norway', 'Peru'],
    ["Norway's endorsement of Jane Poole caused unease.", 'Norway', 'Jane Poole'],
    ['Norway criticised Peru Monday.', 'Norway', 'Peru'],
    ['In Berlin former mayor Aisha Cooke praised Peru.', 'Aisha Cooke', 'Peru'],
    ['Norway to praise Peru', 'Norway', 'Peru'],
    ['Peru praised by Norway', 'Norway', 'Peru'],
  ];
  for (const [text, doer, other] of SINGLE)
    it(text, () =>
      assert.equal(
        told(factsOfAll([text])[0]!, { text, doer, other }),
        `${doer}: actor, ${other}: recipient`,
      ),
    );
});
