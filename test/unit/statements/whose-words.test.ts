// Which verb of several opens a quotation, who of several can speak, and who quotes whom. Sentences of our own.
import assert from 'node:assert/strict';
import { annotateArticle, read, toContract } from '../../../src/core/api';
import { words } from '../../support/engine';
import { linesOf } from './find';

/** Statements of a text with the engine whole: `quote | cue | speaker`, with the names that it finds. */
function whole(text: string): string[] {
  const facts = annotateArticle(read({ id: 'x', text, lang: 'de' }));
  return facts.statements.map(
    (s) => `${words(text, s.quote)} | ${words(text, s.cue)} | ${words(text, s.speaker)}`,
  );
}

describe('statements: which verb, whose words', () => {
  it('hangs what follows two verbs on the second', () => {
    assert.deepEqual(linesOf('Der Verband forderte Ruhe und erklärte, er werde warten.'), [
      'indirect: er werde warten | erklärte | Der Verband',
    ]);
    assert.deepEqual(linesOf('Die Ministerin lobte die Helfer und sagte: „Ohne sie ginge nichts.“'), [
      'direct: „Ohne sie ginge nichts.“ | sagte | Die Ministerin',
    ]);
  });

  it('but not where the words stand before both', () => {
    assert.deepEqual(linesOf('„Wir gehen“, hatte der Wirt gesagt und auf den Vertrag verwiesen.'), [
      'direct: „Wir gehen“ | hatte … gesagt | der Wirt',
    ]);
  });

  it('gives words after a clause of its own to its speaker', () => {
    assert.deepEqual(
      whole(
        'Die Menge skandierte „Weg damit!“ und der Verleger Anselm Trautwein rief aus: „Das ist das Ende!“',
      ),
      [
        '„Weg damit!“ | skandierte | Die Menge',
        '„Das ist das Ende!“ | rief aus | der Verleger Anselm Trautwein',
      ],
    );
  });

  it('lists a quotation once where two verbs stand around it', () => {
    assert.deepEqual(whole('„Keine Spur“, meinte Gerda Holm, knöpfte die Jacke zu und sagte: „Gehen wir.“'), [
      '„Keine Spur“ | meinte | Gerda Holm',
      '„Gehen wir.“ | sagte | Gerda Holm',
    ]);
    assert.equal(whole('Gerda Holm bat um Ruhe: „Ich muss nachdenken“, heißt es in dem Brief.').length, 1);
  });

  it('reads no verb in a long attribute', () => {
    const text = 'Der im ganzen Land als Mahner bekannte Verleger Anselm Trautwein rief: „Genug!“';
    assert.deepEqual(whole(text), [
      '„Genug!“ | rief | Der im ganzen Land als Mahner bekannte Verleger Anselm Trautwein',
    ]);
    assert.deepEqual(
      linesOf('Der im Amt bestätigte Minister kritisierte Berlin scharf: „So geht es nicht.“'),
      ['direct: „So geht es nicht.“ | kritisierte | Der im Amt bestätigte Minister'],
    );
  });

  it('lets the one speak who can', () => {
    assert.deepEqual(whole('Doch solche Einwände wischt die Ministerin weg: „Das ist geprüft.“'), [
      '„Das ist geprüft.“ |  | die Ministerin',
    ]);
    assert.deepEqual(whole('Für Gerda Holm kommt das nicht infrage: „Ich bleibe, wo ich bin.“'), [
      '„Ich bleibe, wo ich bin.“ |  | Gerda Holm',
    ]);
    assert.deepEqual(linesOf('Streit um die Aufstellung nervt ihn: „Wir reden über nichts anderes mehr.“'), [
      'direct: „Wir reden über nichts anderes mehr.“ |  | ihn',
    ]);
  });

  it('knows whom a newspaper quotes by a pronoun', () => {
    for (const text of [
      'Anselm Kranz war erleichtert. „Wir beginnen neu“, zitiert ihn der „Ostheimer Bote“.',
      'Anselm Kranz war erleichtert. Der „Ostheimer Bote“ zitiert ihn mit den Worten: „Wir beginnen neu.“',
    ]) {
      const [s] = annotateArticle(read({ id: 'x', text, lang: 'de' })).statements;
      assert.deepEqual([s?.actor, s?.via], ['anselm-kranz', 'ostheimer-bote'], text);
    }
  });

  it('gives marks inside a report to whoever is reported to have said them', () => {
    assert.deepEqual(
      whole('Der Zeuge sagte aus. Der Angeklagte habe ihm zugerufen, er solle „endlich verschwinden“.').at(
        -1,
      ),
      '„endlich verschwinden“ | habe … zugerufen | Der Angeklagte',
    );
  });

  it('takes neither »Kurz vor …« nor »Schätzungen« with what stands before it for a speaker', () => {
    assert.deepEqual(linesOf('Kurz vor dem Gipfel kündigte der Verband an, er werde gehen.'), [
      'indirect: er werde gehen | kündigte … an | der Verband',
    ]);
    assert.deepEqual(linesOf('Europaweit soll dieser Betrag Schätzungen zufolge sinken.'), [
      'indirect: Europaweit soll dieser Betrag … sinken | zufolge | Schätzungen',
    ]);
  });

  it('finds the document with a day in its attribute', () => {
    assert.deepEqual(linesOf('„Wir geben nicht auf“, heißt es in einer am Montag verbreiteten Erklärung.'), [
      'direct: „Wir geben nicht auf“ | heißt es | einer am Montag verbreiteten Erklärung',
    ]);
  });

  it('takes »besteht darin, dass« and »bedeutet, dass« for no speech', () => {
    assert.deepEqual(linesOf('Das Problem besteht darin, dass niemand zahlt.'), []);
    assert.deepEqual(linesOf('Die Reform bedeutet, dass viele zahlen.'), []);
    assert.equal(linesOf('Der Minister besteht darauf, dass alle zahlen.').length, 1);
  });

  it('says in `annotate` who spoke and who wrote it down', () => {
    const text = 'Der Sender zitierte Gerda Holm mit den Worten: „Wir warten.“';
    const line = toContract(annotateArticle(read({ id: 'x', text, lang: 'de' })));
    assert.deepEqual(
      line.statements.map((s) => `${s.medium} | ${words(text, s.speaker)}`),
      ['Speech | Gerda Holm', 'Writing | Der Sender'],
    );
  });
});
