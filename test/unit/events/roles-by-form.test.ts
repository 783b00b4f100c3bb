// Who does it to whom, whatever the form in which the two are named and wherever they stand: every subject with every
// object in every order of the clause. The sentences are made by rule; surnames are chosen that look like nouns of another
// gender (»Müller«, »Schlein«, »Wagner«), since the article agrees with the office and not with them.
import assert from 'node:assert';
import { annotateArticles, read } from '../../../src/core/api';
import type { ArticleFacts } from '../../../src/core/api';

/** Nominative, accusative, name. */
type Somebody = readonly [nominative: string, accusative: string, name: string, plural?: 'pl'];

const SUBJECTS: readonly Somebody[] = [
  ['die Ministerin Anna Müller', '', 'Anna Müller'],
  ['die Oppositionsführerin Elly Schlein', '', 'Elly Schlein'],
  ['der Bürgermeister Jens Wagner', '', 'Jens Wagner'],
  ['CDU-Chefin Sabine Weber', '', 'Sabine Weber'],
  ['Frankreichs Präsidentin Anna Groß', '', 'Anna Groß'],
  ['die 54-jährige Sabine Richter', '', 'Sabine Richter'],
  ['der frühere General Pierre Kaiser', '', 'Pierre Kaiser'],
  ['Marie Fuchs (Grüne)', '', 'Marie Fuchs'],
  ['Karl Brackmann, Vorsitzender des Verbands,', '', 'Karl Brackmann'],
  ['die Chefin des Verbands, Anna Becker,', '', 'Anna Becker'],
  ['der Linken-Stadtrat Otto Stern', '', 'Otto Stern'],
  ['der Chef der IG Metall Otto Kramer', '', 'Otto Kramer'],
  ['die Sprecherin der CDU/CSU-Fraktion Anna Lang', '', 'Anna Lang'],
  ['die Ukraine', '', 'Ukraine'],
  ['die USA', '', 'USA', 'pl'],
  ['der Europäische Gerichtshof', '', 'Europäischer Gerichtshof'],
  ['Siemens', '', 'Siemens'],
];

const OBJECTS: readonly Somebody[] = [
  ['die polnische Ministerin Ewa Fischer', 'die polnische Ministerin Ewa Fischer', 'Ewa Fischer'],
  ['Otto Peters', 'Otto Peters', 'Otto Peters'],
  ['der Sprecher Tomasz Lange', 'den Sprecher Tomasz Lange', 'Tomasz Lange'],
  ['SPD-Politiker Mehmet Sommer', 'SPD-Politiker Mehmet Sommer', 'Mehmet Sommer'],
  ['Amnesty International', 'Amnesty International', 'Amnesty International'],
  ['die Deutsche Bahn', 'die Deutsche Bahn', 'Deutsche Bahn'],
];

const VERBS: readonly (readonly [one: string, several: string, participle: string])[] = [
  ['kritisierte', 'kritisierten', 'kritisiert'],
  ['verklagte', 'verklagten', 'verklagt'],
  ['unterstützte', 'unterstützten', 'unterstützt'],
];

type Order = (subject: string, object: string, verb: (typeof VERBS)[number], plural: boolean) => string;
const ORDERS: readonly Order[] = [
  (s, o, [one, several], pl) => `${s} ${pl ? several : one} ${o}.`,
  (s, o, [one, several], pl) => `Am Dienstag ${pl ? several : one} ${s} ${o}.`,
  (s, o, [, , done], pl) => `${s} ${pl ? 'haben' : 'hat'} ${o} am Dienstag ${done}.`,
  (s, o, [, , done], pl) => `In Berlin ${pl ? 'haben' : 'hat'} ${s} ${o} ${done}.`,
  (s, o, [, , done], pl) => `Bekannt wurde, dass ${s} ${o} erneut ${done} ${pl ? 'haben' : 'hat'}.`,
];

interface Case {
  readonly text: string;
  readonly subject: string;
  readonly object: string;
}

function cases(): Case[] {
  const out: Case[] = [];
  let turn = 0;
  for (const [subject, , name, plural] of SUBJECTS)
    for (const [, object, other] of OBJECTS)
      for (const order of ORDERS) {
        const verb = VERBS[turn++ % VERBS.length]!;
        const text = order(subject, object, verb, plural === 'pl').replace(/,([.])/gu, '$1');
        out.push({ text: text[0]!.toUpperCase() + text.slice(1), subject: name, object: other });
      }
  return out;
}

function told({ actors, events }: ArticleFacts, { subject, object }: Case): string {
  const id = (name: string): string => actors.find((a) => a.name === name)?.id ?? `no ${name}`;
  const of = (name: string): string =>
    events
      .flatMap((e) => e.participants.filter((p) => p.actor === id(name)))
      .map((p) => p.role)
      .join('+') || 'nothing';
  return `${subject}: ${of(subject)}, ${object}: ${of(object)}`;
}

describe('events: roles whatever the form', () => {
  it('subject and object in every form and order', () => {
    const all = cases();
    const articles = all.map(({ text }, i) =>
      read({ id: `r${i}`, text, published: '2024-11-29', lang: 'de' }),
    );
    const facts = annotateArticles(articles);
    const wrong = all.flatMap((c, i) => {
      const is = told(facts[i]!, c);
      return is === `${c.subject}: actor, ${c.object}: recipient` ? [] : [`${c.text} — ${is}`];
    });
    assert.deepEqual(wrong, []);
  });
});
