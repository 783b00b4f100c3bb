// What the articles leave open: each sort of question, in both languages, and none that is settled.
import assert from 'node:assert/strict';
import { composeBriefing, type BriefingRequest, type Dossier } from '../../../src/core/api';
import { fixtureDossier } from '../../support/dossier-fixture';
import { contested } from '../../support/sample';

function questions(dossier: Dossier, request: BriefingRequest, language: 'de' | 'en'): string[] {
  const options = { language, written: '2025-04-01', schema: 's' } as const;
  return composeBriefing(request, dossier, options).note['open-questions'] ?? [];
}

const ADA: BriefingRequest = { kind: 'actor', actor: 'ada-muster' };

function telling(words: string): BriefingRequest {
  const event = contested().dossier.events.find((e) =>
    e.reports.some((r) => r.sentence.words.includes(words)),
  );
  assert.ok(event, words);
  return { kind: 'event', event: event.id };
}

describe('open questions', () => {
  for (const [what, dossier, request, de, en] of [
    [
      'events without a date',
      fixtureDossier(),
      ADA,
      /^Wann war »Treffen mit Peru«\? Der Text nennt kein Datum\.$/u,
      /^When was “Treffen mit Peru”\? The text gives no date\.$/u,
    ],
    [
      'articles without a date',
      fixtureDossier(),
      ADA,
      /^Wann erschien »articles\/zwei\.txt«\?/u,
      /^When was “articles\/zwei\.txt” published\?/u,
    ],
    [
      'facts that only one article has',
      fixtureDossier(),
      ADA,
      /^Nur in einem Artikel steht »Treffen mit Peru«\.$/u,
      /^Only one article has “Treffen mit Peru”\.$/u,
    ],
    [
      'contradicting dates',
      fixtureDossier(),
      ADA,
      /^Wann genau war »Ada Muster: Reise \(Lima\)«\? In den Artikeln steht teils 3\. März 2025, teils 4\. März 2025\.$/u,
      /^When exactly was “Ada Muster: Reise \(Lima\)”\? The articles say 3 March 2025 or 4 March 2025\.$/u,
    ],
    [
      'dates that are not equally exact',
      contested().dossier,
      telling('Elena Bravo'),
      /^Nicht alle Artikel geben das Datum von »[^«]*« gleich genau an \(Mai 2024, 6\. Mai 2024\)\.$/u,
      /^Not all articles give the date of “[^”]*” equally exactly \(May 2024, 6 May 2024\)\.$/u,
    ],
    [
      'who was there',
      contested().dossier,
      telling('Elena Bravo'),
      /^Wer war bei »[^«]*« dabei\? Nicht alle Artikel nennen Elena Bravo und Ramón Quiroga\.$/u,
      /^Who took part in “[^”]*”\? Not all articles name Elena Bravo and Ramón Quiroga\.$/u,
    ],
    [
      'where it was',
      contested().dossier,
      telling('Iquique'),
      /^Wo war »Treffen: Chile, Bolivien \(Arica\)«\? In den Artikeln steht teils Arica, teils Iquique\.$/u,
      /^Where was “Meeting: Chile, Bolivia \(Arica\)”\? The articles say Arica or Iquique\.$/u,
    ],
    [
      'how many there were',
      contested().dossier,
      telling('12 Drohnen'),
      /^Welche Zahl stimmt bei »[^«]*«\? In den Artikeln steht teils 12 Drohnen, teils 17 Drohnen\.$/u,
      /^Which number is right for “[^”]*”\? The articles say “12 Drohnen” or “17 Drohnen”\.$/u,
    ],
    [
      'what became of it',
      contested().dossier,
      telling('Vizepräsidentin'),
      /^Was wurde aus »Reise: Marta Salas \(Lima\)«\? In den Artikeln steht teils abgesagt, teils geplant\.$/u,
      /^What became of “Journey: Marta Salas \(Lima\)”\? The articles say called off or planned\.$/u,
    ],
    [
      'statements without a speaker',
      contested().dossier,
      { kind: 'period', from: '2024-05', to: '2024-05' },
      /^Von (?:einer Aussage|\S+ Aussagen) ist nicht bekannt, wer sie gemacht hat\.$/u,
      /^Who made .* is unknown\.$/u,
    ],
    [
      'actors that are named only once',
      contested().dossier,
      { kind: 'actor', actor: 'elena-bravo' },
      /^Nur einmal genannt wird »Elena Bravo«\.$/u,
      /^“Elena Bravo” is named only once\.$/u,
    ],
  ] as const satisfies readonly (readonly [string, Dossier, BriefingRequest, RegExp, RegExp])[])
    it(`ask for ${what}`, () => {
      for (const [language, pattern] of [
        ['de', de],
        ['en', en],
      ] as const) {
        const asked = questions(dossier, request, language);
        assert.ok(
          asked.some((q) => pattern.test(q)),
          asked.join('\n'),
        );
      }
    });
});
