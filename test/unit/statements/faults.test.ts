// Words of a sentence that must not be given to somebody else: what hangs on the verb is no part of the speaker, and
// whoever is named in the sentence speaks.
import assert from 'node:assert/strict';
import type { LocalActor, NameMention, Reference } from '../../../src/core/api';
import { readText, words } from '../../support/engine';
import { statementsOf } from './find';

type Kind = LocalActor['type'];

/** Who speaks (actor), and in which words, with names given by hand: `Name` or `Name=actor`, type p, o or l. */
function read(text: string, ...given: readonly string[]): { line: string; actor: string | null }[] {
  const { tokens } = readText(text);
  const names: NameMention[] = [];
  const references: Reference[] = [];
  const actors = new Map<string, LocalActor>();
  for (const item of given) {
    const [type, rest = ''] = item.split(':');
    const [form = '', base = form] = rest.split('=');
    const kind: Kind = type === 'p' || type === 'f' ? 'person' : type === 'o' ? 'organization' : 'place';
    const gender = type === 'p' ? ('m' as const) : ('f' as const);
    actors.set(base, {
      id: base,
      type: kind,
      name: base,
      aliases: [],
      offices: [],
      ...(kind === 'person' ? { gender } : {}),
    });
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const span = [at, at + form.length] as const;
      const first = tokens.findIndex((t) => t.start >= at);
      const last = tokens.findIndex((t) => t.start >= span[1]);
      const to = last < 0 ? tokens.length : last;
      names.push({ span, first, last: to, type: kind, base, form: 'name', rule: 'test' });
      references.push({ span, kind: 'name', actor: base, basis: 'stated', rule: 'test' });
    }
  }
  references.sort((a, b) => a.span[0] - b.span[0]);
  return statementsOf(text, 'de', { names, references, actors: [...actors.values()] }).map((s) => ({
    line: `${s.type}: ${words(text, s.quote)} | ${words(text, s.speaker)}`,
    actor: s.actor,
  }));
}

const lines = (text: string, ...given: readonly string[]): string[] =>
  read(text, ...given).map((s) => s.line);

const speakers = (text: string, ...given: readonly string[]): (string | null)[] =>
  read(text, ...given).map((s) => s.actor);

describe('statements: whose words they are not', () => {
  it('takes »nach den Äußerungen …« for a time where the clause has its own speaker', () => {
    assert.deepEqual(
      lines(
        'Nach den Äußerungen Bergs sagte der Wirt Emil Kraus, man habe verstanden.',
        'p:Emil Kraus',
        'f:Bergs=Berg',
      ),
      ['indirect: man habe verstanden | der Wirt Emil Kraus'],
    );
    assert.deepEqual(lines('Nach den Worten des Wirts ist die Suppe kalt.'), [
      'indirect: ist die Suppe kalt | den Worten des Wirts',
    ]);
  });

  it('leaves »von …« to verbs that take it', () => {
    assert.deepEqual(lines('Zuvor hatte Berg von der Nordbahn mehr Züge verlangt.', 'p:Berg', 'o:Nordbahn'), [
      'reported: Zuvor hatte Berg von der Nordbahn mehr Züge verlangt. | Berg',
    ]);
    assert.deepEqual(lines('Später sagte die Ministerin von Bayern, der Zug komme.'), [
      'indirect: der Zug komme | die Ministerin von Bayern',
    ]);
  });

  it('leaves a dative to verbs that take it', () => {
    assert.deepEqual(
      lines(
        'Im Mai hatte die Nordbahn der Südbahn zugesichert, dass die Weiche bleibe.',
        'o:Nordbahn',
        'o:Südbahn',
      ),
      ['indirect: dass die Weiche bleibe | die Nordbahn'],
    );
    assert.deepEqual(
      lines('Im Mai hatte die Leitung der Südbahn zugesichert, dass die Weiche bleibe.', 'o:Südbahn'),
      ['indirect: dass die Weiche bleibe | die Leitung der Südbahn'],
    );
  });

  it('ends a bare name after »laut«', () => {
    assert.deepEqual(lines('Die Hälfte kam laut Nordbahn von den Pendlern.', 'o:Nordbahn'), [
      'indirect: Die Hälfte kam … von den Pendlern | Nordbahn',
    ]);
    assert.deepEqual(lines('Geplant sind laut Nordbahn Gespräche mit den Pendlern.', 'o:Nordbahn'), [
      'indirect: Geplant sind … Gespräche mit den Pendlern | Nordbahn',
    ]);
  });

  it('finds the subject after the verb where an infinitive stands first', () => {
    assert.deepEqual(
      lines('Die Stadt zu schützen und den Deich zu erhöhen, sieht der Kreis als Aufgabe aller.'),
      [
        'reported: Die Stadt zu schützen und den Deich zu erhöhen, sieht der Kreis als Aufgabe aller. | der Kreis',
      ],
    );
  });

  it('takes no object for the speaker where verbs follow each other', () => {
    assert.deepEqual(
      lines(
        'Kraus kam entgegen, bekräftigte seine Treue zur Nordbahn und versuchte, Zeit zu gewinnen.',
        'p:Kraus',
        'o:Nordbahn',
      ),
      [],
    );
  });

  it('reads the relative pronoun apart from what stands before »zufolge«', () => {
    assert.deepEqual(lines('Er sah die Bahn, die einem Bericht zufolge entgleist ist.'), [
      'indirect: die … entgleist ist | einem Bericht',
    ]);
  });

  it('gives a demand to whoever stands in the genitive', () => {
    assert.deepEqual(lines('Dazu kam die Forderung Krausens, mehr Züge zu kaufen.', 'p:Krausens=Kraus'), [
      'indirect: mehr Züge zu kaufen | Krausens',
    ]);
  });
});

describe('statements: cues of several words', () => {
  for (const [text, line] of [
    ['Der Streit müsse enden, machte der Wirt deutlich.', 'indirect: Der Streit müsse enden | der Wirt'],
    ['Der Wirt hat deutlich gemacht, dass der Streit ende.', 'indirect: dass der Streit ende | Der Wirt'],
    ['Die Köchin gab zu verstehen, dass sie gehe.', 'indirect: dass sie gehe | Die Köchin'],
    ['Die Stadt stellte in Aussicht, die Brücke zu bauen.', 'indirect: die Brücke zu bauen | Die Stadt'],
  ] as const)
    it(text, () => assert.deepEqual(lines(text), [line]));

  it('gives a sentence to whoever it names, whatever the verb', () => {
    assert.deepEqual(
      speakers(
        'Der Wirt Kraus sagte, es regne. Der Zaun müsse weg, polterte Nachbarin Lind.',
        'p:Kraus',
        'f:Lind',
      ),
      ['Kraus', 'Lind'],
    );
  });
});

describe('statements: marks beside each other', () => {
  it('keeps the clause whole around marks that go on with it', () => {
    assert.deepEqual(
      lines('Von der Aue betonte, am Tisch säßen „viele Gäste, viele Kinder, die Hunger haben.“', 'f:Aue'),
      [
        'indirect: am Tisch säßen „viele Gäste, viele Kinder, die Hunger haben.“ | Von der Aue',
        'direct: „viele Gäste, viele Kinder, die Hunger haben.“ | Von der Aue',
      ],
    );
  });

  it('gives words to no thing that cannot speak', () => {
    assert.deepEqual(lines('Die Losung blieb „wir gehen alle hier nicht mehr weg und bleiben“.'), [
      'direct: „wir gehen alle hier nicht mehr weg und bleiben“ | ',
    ]);
  });

  it('hears once what two verbs tell', () => {
    assert.deepEqual(lines('Sie wisse das, hatte die Köchin gesagt und auf den Wirt verwiesen.'), [
      'indirect: Sie wisse das | die Köchin',
    ]);
  });

  it('takes a name before a colon for the speaker, whoever had a verb before', () => {
    assert.deepEqual(
      lines(
        'Es lobten ihn die Köchin Vera Lind, die sagte, er sei fleißig, und der Wirt Emil Kraus: „Er kommt nie zu spät.“',
        'f:Vera Lind',
        'p:Emil Kraus',
      ).at(-1),
      'direct: „Er kommt nie zu spät.“ | der Wirt Emil Kraus',
    );
  });

  it('goes on with the speaker before in »Sie könne …: „…“«', () => {
    assert.deepEqual(
      speakers(
        'Lind sagte, sie bleibe. Sie könne sich vorstellen, „dass noch viele Gäste kommen werden“.',
        'f:Lind',
      ),
      ['Lind', 'Lind', 'Lind'],
    );
  });

  for (const text of [
    'Das Fest heißt „Dies Natalis“ (auf Deutsch: „Tag der Geburt“).',
    'Die Schiffe „Stella“ und „Luna“ liegen im Hafen.',
  ])
    it(`finds no words in: ${text}`, () => assert.deepEqual(lines(text), []));
});

describe('statements: who goes on speaking', () => {
  const people = ['p:Kraus', 'f:Lind'] as const;

  it('follows »…, sagte er« into the next paragraph', () => {
    const text = 'Kraus sagte, der Zug komme.\n\nWer warte, sei selbst schuld, sagte er.';
    assert.deepEqual(speakers(text, 'p:Kraus'), ['Kraus', 'Kraus']);
  });

  it('stops where somebody else is named, the gender differs, or another speaks', () => {
    for (const text of [
      'Kraus sagte, der Zug komme.\n\nBerg kam spät. Wer warte, sei selbst schuld, sagte er.',
      'Kraus sagte, der Zug komme.\n\nWer warte, sei selbst schuld, sagte sie.',
      'Kraus sagte, der Zug komme. Ein Fahrgast meinte, das sei spät. Wer warte, sei selbst schuld, sagte er.',
      'Kraus sagte, der Zug komme.\n\nDer Tag ging.\n\nDie Nacht kam.\n\nWer warte, sei selbst schuld, sagte er.',
    ])
      assert.equal(speakers(text, ...people, 'p:Berg').at(-1), null, text);
  });

  it('knows a description by the one person of its paragraph', () => {
    const text = 'Den Plan wies Kraus zurück. Das sei Unsinn, meinte der erfahrene Politiker.';
    assert.deepEqual(speakers(text, 'p:Kraus'), ['Kraus', 'Kraus']);
    const two = 'Den Plan von Lind wies Kraus zurück. Das sei Unsinn, meinte der erfahrene Politiker.';
    assert.equal(speakers(two, ...people).at(-1), null);
  });

  it('knows »die Zeitung« by the outlet named before', () => {
    const text =
      'Nach Informationen des „Nordkurier“ kommt der Zug. Wie die Zeitung berichtete, sei er leer.';
    assert.deepEqual(speakers(text, 'o:Nordkurier'), ['Nordkurier', 'Nordkurier']);
    const other = 'Nach Informationen der Nordbahn kommt der Zug. Wie die Zeitung berichtete, sei er leer.';
    assert.deepEqual(speakers(other, 'o:Nordbahn'), ['Nordbahn', null]);
  });
});

describe('statements: names that only belong to the speaker', () => {
  it('does not take them for the speaker', () => {
    for (const speaker of [
      'die Abgeordnete aus Graz',
      'der von der Nordbahn bestellte Gutachter',
      'die in Graz lebende Gutachterin',
    ])
      assert.deepEqual(speakers(`„Das wird ein langer Abend“, sagte ${speaker}.`, 'l:Graz', 'o:Nordbahn'), [
        null,
      ]);
    assert.deepEqual(speakers('„Nichts ist entschieden“, hieß es aus Graz.', 'l:Graz'), ['Graz']);
    assert.deepEqual(speakers('„Der Zug kommt“, sagte ein Sprecher aus der Nordbahn.', 'o:Nordbahn'), [
      'Nordbahn',
    ]);
  });
});

describe('statements: reports within reports', () => {
  it('reports nothing of those that somebody tells of', () => {
    assert.deepEqual(lines('Die Köchin sagte, die Wirte hielten den Plan für falsch.'), [
      'indirect: die Wirte hielten den Plan für falsch | Die Köchin',
    ]);
  });
});

describe('statements: a person and a colon', () => {
  it('is read as an interview or headline is meant', () => {
    const text = 'Bürgermeister Emil Kraus: Der Hafen wird größer.';
    assert.deepEqual(read(text, 'p:Emil Kraus'), [
      { line: 'indirect: Der Hafen wird größer | Bürgermeister Emil Kraus', actor: 'Emil Kraus' },
    ]);
    for (const other of [
      'Fall Emil Kraus: Die Richter beraten noch.',
      'Vera Lind und Emil Kraus: Das Paar trennt sich.',
      'Emil Kraus: 30 Tore in einem Jahr.',
    ])
      assert.deepEqual(lines(other, 'p:Emil Kraus', 'f:Vera Lind'), [], other);
  });
});

describe('statements: a sentence without a verb behind a quotation', () => {
  it('says nothing on whose words they were', () => {
    for (const after of ['So viel dazu.', 'Das nur am Rande.', 'So die Lage am Abend.'])
      assert.deepEqual(
        lines(`„Der Hafen wird größer.“ ${after}`),
        ['direct: „Der Hafen wird größer.“ | '],
        after,
      );
  });

  it('is read to its end where the text stops with the word that takes the quotation up', () => {
    for (const end of ['das', 'so', 'dies'])
      for (const line of lines(`Die Abwertung bedeutet, „das ist gut“, ${end}`))
        assert.match(line, /das ist gut/);
  });
});
