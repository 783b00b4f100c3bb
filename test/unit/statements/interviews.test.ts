// Interviews: each paragraph of an answer is a statement of whoever gave it, word for word, and a question is nobody's. Only
// an article that names the speaker in full gives any; lists, plays and questions to nobody give none.
import assert from 'node:assert/strict';
import { factsOf, words } from '../../support/engine';
import type { Lang } from '../../../src/core/api';

/** `actor (i): words` of what was said word for word; (i): inferred. */
function answers(text: string, lang: Lang = 'de'): string[] {
  return factsOf(text, { lang })
    .statements.filter((s) => s.type === 'direct')
    .map((s) => `${s.actor ?? '?'}${s.actorBasis === 'inferred' ? ' (i)' : ''}: ${words(text, s.quote)}`);
}

const WORKS = 'Die Wasserwerke von Hallberg werden umgebaut. Ihre Leiterin Vera Lindner hat lange gewartet.';

describe('statements: interviews', () => {
  for (const [form, asker, full, short] of [
    ['an outlet and a surname', 'SZ: ', 'Lindner: ', 'Lindner: '],
    ['bold labels', '**taz:** ', '**Vera Lindner:** ', '**Lindner:** '],
    ['bold labels, colon outside', '**Nordkurier**: ', '**Lindner**: ', '**Lindner**: '],
    ['capitals', 'DIE ZEIT: ', 'VERA LINDNER: ', 'LINDNER: '],
    ['a form of address', 'Frage: ', 'Frau Lindner: ', 'Dr. Lindner: '],
  ] as const)
    it(`reads answers behind ${form}`, () => {
      const text = [
        WORKS,
        `${asker}Frau Lindner, wann geht es los?`,
        `${full}Wir beginnen im Mai. Die Rohre sind bestellt.`,
        `${asker}Und was kostet das?`,
        `${short}Das weiß niemand. Ich rechne mit drei Millionen.`,
        'Die Hälfte zahlt die Stadt.',
        `${asker}Danke.`,
      ].join('\n\n');
      assert.deepEqual(answers(text), [
        'vera-lindner: Wir beginnen im Mai. Die Rohre sind bestellt.',
        'vera-lindner: Das weiß niemand. Ich rechne mit drei Millionen.',
        'vera-lindner (i): Die Hälfte zahlt die Stadt.',
      ]);
    });

  it('takes questions in bold from answers behind a name', () => {
    const text = `${WORKS}\n\n**Wann geht es los?**\n\nLindner: Im Mai.\n\n**Und das Geld?**\n\nLindner: Kommt.`;
    assert.deepEqual(answers(text), ['vera-lindner: Im Mai.', 'vera-lindner: Kommt.']);
  });

  it('reads lines without blank lines between, whatever ends them', () => {
    for (const end of ['\n', '\r\n']) {
      const text = [
        'Interview mit Vera Lindner, Leiterin der Wasserwerke',
        '',
        'FRAGE: Wann geht es los?',
        'ANTWORT: Im Mai. Ganz sicher.',
        'FRAGE: Und was kostet das?',
        'ANTWORT: Nichts.',
      ].join(end);
      assert.deepEqual(answers(text), [
        'vera-lindner (i): Im Mai. Ganz sicher.',
        'vera-lindner (i): Nichts.',
      ]);
    }
  });

  it('reads questions in bold or italics and plain answers where the introduction tells who was interviewed', () => {
    for (const mark of ['**', '*', '_', '__'])
      assert.deepEqual(
        answers(
          [
            '# „Wir haben lange gewartet“',
            'Die Wasserwerke werden umgebaut. Ihre Leiterin Vera Lindner spricht im Interview über Rohre.',
            `${mark}Frau Lindner, wann geht es los?${mark}`,
            'Wir beginnen im Mai.',
            'Die Rohre sind bestellt.',
            `${mark}Sie haben gezögert.${mark}`,
            'Wir haben lange gewartet, ja.',
            `${mark}Und jetzt?${mark}`,
            'Jetzt bauen wir.',
            'Das Gespräch führte Karl Vogt.',
          ].join('\n\n'),
        ),
        [
          'vera-lindner (i): „Wir haben lange gewartet“',
          'vera-lindner (i): Wir beginnen im Mai.',
          'vera-lindner (i): Die Rohre sind bestellt.',
          'vera-lindner (i): Wir haben lange gewartet, ja.',
          'vera-lindner (i): Jetzt bauen wir.',
        ],
        mark,
      );
  });

  it('reads a question in italics and its answer in one paragraph; whoever asked answers nothing', () => {
    const text = [
      'Ute Braun, 44, leitet das Museum von Hallberg. Interview: Karl Vogt',
      '*Frau Braun, was war los?* Nichts Besonderes. Wirklich nicht.',
      '*Wirklich?* Ja, sicher.',
    ].join('\n\n');
    assert.deepEqual(answers(text), [
      'ute-braun (i): Nichts Besonderes. Wirklich nicht.',
      'ute-braun (i): Ja, sicher.',
    ]);
  });

  it('reads questions as lines of their own, and takes one paragraph for each answer', () => {
    const text = [
      'Karl Vogt trainiert den Verein aus Emden. Ein Gespräch über Tore und Geduld.',
      'Herr Vogt, warum läuft es nicht?',
      'Weil wir zu wenig schießen.',
      'Was wollen Sie ändern?',
      'Wir üben jetzt jeden Tag.',
      'Und wenn es nicht hilft?',
      'Dann gehe ich.',
      'Karl Vogt, geboren in Emden, spielte selbst viele Jahre.',
    ].join('\n\n');
    assert.deepEqual(answers(text), [
      'karl-vogt (i): Weil wir zu wenig schießen.',
      'karl-vogt (i): Wir üben jetzt jeden Tag.',
      'karl-vogt (i): Dann gehe ich.',
    ]);
  });

  it('tells several who answer apart', () => {
    const text = [
      'Bürgermeisterin Ute Braun und Trainer Karl Vogt streiten über das Stadion.',
      'Frage: Brauchen wir ein Stadion?',
      'Ute Braun: Ja, unbedingt.',
      'Karl Vogt: Das sehe ich anders.',
      'Frage: Wer soll das zahlen?',
      'Braun: Die Stadt.',
    ].join('\n\n');
    assert.deepEqual(answers(text), [
      'ute-braun: Ja, unbedingt.',
      'karl-vogt: Das sehe ich anders.',
      'ute-braun: Die Stadt.',
    ]);
  });

  it('keeps whom an answer quotes, and nothing else of it', () => {
    const text = [
      WORKS,
      'SZ: Wann geht es los?',
      'Lindner: Im Mai. Minister Otto Klar sagte neulich, das Geld sei da. Ich glaube, das stimmt.',
      'SZ: Und wenn nicht?',
      'Lindner: Dann warten wir.',
    ].join('\n\n');
    const said = factsOf(text).statements.map((s) => `${s.type} ${s.actor ?? '?'}: ${words(text, s.quote)}`);
    assert.deepEqual(said, [
      'direct vera-lindner: Im Mai. Minister Otto Klar sagte neulich, das Geld sei da. Ich glaube, das stimmt.',
      'indirect otto-klar: das Geld sei da',
      'direct vera-lindner: Dann warten wir.',
    ]);
  });

  it('reads English ones', () => {
    const intro = 'Vera Lindner runs the waterworks of Hallberg. In an interview she talks about pipes.';
    const labelled = [intro, 'Q: When does it start?', 'A: In May.', 'Q: And the money?', 'A: It will come.'];
    assert.deepEqual(answers(labelled.join('\n\n'), 'en'), [
      'vera-lindner (i): In May.',
      'vera-lindner (i): It will come.',
    ]);
    const named = [
      'BBC: When do you start?',
      'Lindner: In May.',
      'BBC: And the money?',
      'Lindner: It will come.',
    ];
    assert.deepEqual(answers([intro, ...named].join('\n\n'), 'en'), [
      'vera-lindner: In May.',
      'vera-lindner: It will come.',
    ]);
    const bold = [
      '**When do you start?**',
      'In May.',
      '**And the money?**',
      'It will come.',
      '**Sure?**',
      'Yes.',
    ];
    assert.deepEqual(answers([intro, ...bold].join('\n\n'), 'en'), [
      'vera-lindner (i): In May.',
      'vera-lindner (i): It will come.',
      'vera-lindner (i): Yes.',
    ]);
  });

  for (const [what, ...lines] of [
    [
      'a list',
      'Das Fest von Karl Vogt',
      'Termin: 3. Mai',
      'Ort: Rathaus',
      'Fragen: Kommen Sie?',
      'Wetter: Gut?',
    ],
    [
      'results',
      'Karl Vogt: 34 Prozent',
      'Ute Braun: 30 Prozent',
      'Otto Klar: 12',
      'Wer gewinnt? Wer verliert?',
    ],
    ['people without full names', 'Kevin: Kommst du?', 'Mia: Nein.', 'Kevin: Warum?', 'Mia: Darum.'],
    [
      'a play',
      'Regie der Komödie führt Karl Vogt.',
      'NARR: Wer da?',
      'KÖNIG: Ich.',
      'NARR: Wieso?',
      'KÖNIG: Darum.',
    ],
    [
      'questions and answers that nobody gave',
      'Fragen zur Steuer, die Minister Karl Vogt plant',
      'Frage: Wer muss zahlen?',
      'Antwort: Alle.',
      'Frage: Ab wann?',
      'Antwort: Ab Mai.',
    ],
    [
      'questions that speak to nobody',
      'Bürgermeister Karl Vogt sagte im Interview mit dem NDR, er sei entsetzt.',
      '**Was ist passiert?**',
      'In der Nacht brannte das Rathaus.',
      '**Wer ist schuld?**',
      'Das ist offen.',
      '**Wie geht es weiter?**',
      'Die Polizei ermittelt.',
    ],
    [
      'two who may have answered',
      'Ein Gespräch mit Karl Vogt und Ute Braun über Tore.',
      '**Wann haben Sie gelacht?**',
      'Nie.',
      '**Und Sie?**',
      'Immer.',
      '**Warum?**',
      'Darum.',
    ],
  ] as const)
    it(`gives nothing for ${what}`, () => assert.deepEqual(answers(lines.join('\n\n')), []));

  it('never throws on any prefix, and keeps its spans', () => {
    const text = `${WORKS}\n\n*SZ:* Frau Lindner, wann?\n\n**Lindner:** Im Mai.\n\nSZ: *Ja?*\nLindner: Ja. __Ja!__\n`;
    for (let n = 0; n <= text.length; n++)
      for (const s of factsOf(text.slice(0, n)).statements)
        for (const [a, b] of [...s.quote, ...s.speaker]) assert.ok(a >= 0 && a < b && b <= n);
  });
});
