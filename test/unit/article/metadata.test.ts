// What an article says of itself: front matter, date lines, datelines, agencies, authors, titles; and what it does not.
import assert from 'node:assert/strict';
import { read } from '../../../src/core/api';
import { words } from '../../support/engine';

const BODY =
  '\n\nDie Stadt hat am Dienstag beschlossen, den Hafen zu erweitern. Der Rat stimmte mit großer Mehrheit zu, teilte eine Sprecherin mit.';
const of = (text: string, published?: string | null) =>
  read(published === undefined ? { id: 't', text } : { id: 't', text, published });
const codes = (text: string): string[] => of(text).problems.map((p) => p.code);

describe('front matter', () => {
  const text = `---\ntitle: "Der Hafen"\noutlet: Tagblatt\nagencies: [dpa, AFP]\nauthor: Ina Berg\npublished: 2025-02\nlanguage: de\n---\n# Der Hafen${BODY}`;

  it('gives every field with its place', () => {
    const a = of(text);
    assert.equal(a.title?.value, 'Der Hafen');
    assert.equal(a.outlet?.value, 'Tagblatt');
    assert.deepEqual(
      a.agencies.map((r) => r.value),
      ['dpa', 'AFP'],
    );
    assert.equal(a.author?.value, 'Ina Berg');
    assert.equal(a.published?.value, '2025-02');
    assert.equal(a.published?.from, 'front-matter');
    assert.equal(words(text, a.published?.span ?? [0, 0]), '2025-02');
    assert.equal(text.slice(a.bodyStart, a.bodyStart + 11), '# Der Hafen');
    assert.deepEqual(a.problems, []);
  });

  it('is read with CRLF, CR and a byte-order mark too', () => {
    for (const variant of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), '\ufeff' + text]) {
      const a = of(variant);
      assert.equal(a.title?.value, 'Der Hafen');
      assert.equal(a.published?.value, '2025-02');
    }
  });

  it('takes German dates and years alone', () => {
    assert.equal(of(`---\ndate: 12.05.2025\n---${BODY}`).published?.value, '2025-05-12');
    assert.equal(of(`---\ncreated: 2025\n---${BODY}`).published?.value, '2025');
  });

  it('reports broken YAML with its line and reads on', () => {
    const a = of(`---\ntitle: "Der Hafen\nagencies: [dpa\n---${BODY}`);
    assert.ok(a.problems.some((p) => p.code === 'front-matter-invalid' && Number(p.args?.['line']) >= 2));
    assert.ok(a.sentences.length >= 2);
  });

  describe('that is no valid YAML is read line by line', () => {
    for (const [written, title] of [
      ['Stadtwerke: Verkauf geplatzt', 'Stadtwerke: Verkauf geplatzt'],
      ['"Ich gehe nicht", sagt Berg', '"Ich gehe nicht", sagt Berg'],
      ["Bergs 'Plan': die Folgen", "Bergs 'Plan': die Folgen"],
      ['[Exklusiv] Berg tritt ab', '[Exklusiv] Berg tritt ab'],
      ['*Eilmeldung* Berg geht', '*Eilmeldung* Berg geht'],
      ['@berg sorgt für Wirbel', '@berg sorgt für Wirbel'],
      ['- Strich: davor # ein Kommentar', '- Strich: davor'],
      ['"Nicht geschlossen', 'Nicht geschlossen'],
    ] as const)
      for (const eol of ['\n', '\r\n', '\r'])
        it(JSON.stringify(written + eol), () => {
          const head = ['---', `title: ${written}`, 'outlet: Tageblatt', 'published: 2025-02-12', '---'];
          const whole = head.join(eol) + BODY.replaceAll('\n', eol);
          const a = of(whole);
          assert.equal(a.title?.value, title);
          assert.equal(a.outlet?.value, 'Tageblatt');
          assert.equal(a.published?.value, '2025-02-12');
          assert.ok(a.problems.some((p) => p.code === 'front-matter-invalid'));
          assert.ok(a.title.span);
          assert.ok(whole.slice(...a.title.span).includes(title));
        });

    it('but for lists, maps and what takes several lines', () => {
      const a = of(`---\nagencies: [dpa, AFP]\ntitle: a: b\nurl: >\n  lang\n---${BODY}`);
      assert.equal(a.title?.value, 'a: b');
      assert.deepEqual(
        a.agencies.map((g) => g.value),
        ['dpa', 'AFP'],
      );
    });
  });

  it('reports an impossible date and one that is not closed', () => {
    assert.ok(codes(`---\npublished: 2025-02-30\n---${BODY}`).includes('front-matter-date-invalid'));
    assert.ok(codes(`---\ntitle: Hafen${BODY}`).includes('front-matter-unclosed'));
  });

  it('looks for no date where it says that the date is unknown', () => {
    assert.equal(of(`---\npublished: unknown\n---\nStand: 12.05.2025${BODY}`).published, null);
  });

  it('keeps what stands below a title with a colon', () => {
    const read = of(
      `---\ntitle: Der Hafen: Streit\nagencies: [dpa, "AFP"]\npublished: 2026-06-04\n---${BODY}`,
    );
    assert.equal(read.title?.value, 'Der Hafen: Streit');
    assert.deepEqual(
      read.agencies.map((r) => r.value),
      ['dpa', 'AFP'],
    );
    for (const { span, value } of read.agencies)
      assert.ok(span && read.text.slice(span[0], span[1]).includes(value));
    assert.equal(read.published?.value, '2026-06-04');
  });
});

describe('the date of publication', () => {
  const found: readonly (readonly [text: string, value: string])[] = [
    [`26.08.2025${BODY}`, '2025-08-26'],
    [`08.12.2023 - 19:41:26${BODY}`, '2023-12-08'],
    [`Heute: Nov. 19, 2025\nSuchen${BODY}`, '2025-11-19'],
    [` date 2025-02 Von: APA/dpa${BODY}`, '2025-02'],
    [`Stand: Dienstag, 12. Mai 2025, 14:30 Uhr${BODY}`, '2025-05-12'],
    [`Veröffentlicht am 3. März 2024${BODY}`, '2024-03-03'],
    [
      `The port grows\n\nPublished Feb. 12, 2025 at 2:30 p.m. EST\n\nThe city is enlarging the port, it was said on Monday. The council has voted for it, and work will begin in the spring.`,
      '2025-02-12',
    ],
    [`Der Hafen wächst\n\nBern, 12. Mai 2025 (dpa) – Die Stadt baut den Hafen aus.${BODY}`, '2025-05-12'],
    [
      `The port grows\n\nBERNE, March 14, 2023 — The city is enlarging the port, it was said on Monday.`,
      '2023-03-14',
    ],
    [`Linz am Rhein, 18. Juni 2026\n\nDie Stadt baut ihren Hafen aus${BODY}`, '2026-06-18'],
    [`Die Stadt baut ihren Hafen aus\n\nDer Bote | 03.02.2026, 17:48 Uhr${BODY}`, '2026-02-03'],
    [`Hafen heute, 9. Dezember 2025\n\nDie Stadt baut ihren Hafen aus${BODY}`, '2025-12-09'],
  ];
  for (const [text, value] of found)
    it(JSON.stringify(text.slice(0, 40)), () => {
      const { published } = of(text);
      assert.equal(published?.value, value);
      assert.ok(published?.span);
    });

  const unknown: readonly string[] = [
    `Am 26.08.2025 tagte der Rat der Stadt.${BODY}`,
    `Bern, 12. Mai (dpa) – Die Stadt baut den Hafen aus.${BODY}`,
    `Der Hafen${BODY}`,
    `31.02.2025${BODY}`,
    `05/06/2025${BODY}`,
    `Der Hafen wurde am 3. März 1924 eröffnet.${BODY}`,
    // Nothing else there can be the title.
    `Linz, 9. November 1989${BODY}`,
    `Das Unglück von Linz, 9. November 1989\n\nWas damals im Hafen geschah${BODY}`,
  ];
  for (const text of unknown)
    it('unknown: ' + JSON.stringify(text.slice(0, 40)), () => {
      assert.equal(of(text).published, null);
      assert.ok(codes(text).includes('published-unknown'));
    });

  it('is taken from outside first, and not guessed where it is said to be unknown', () => {
    assert.equal(of(`26.08.2025${BODY}`, '2020').published?.value, '2020');
    assert.equal(of(`26.08.2025${BODY}`, null).published, null);
  });
});

describe('the place of a dateline', () => {
  const lead = 'Die Stadt baut den Hafen aus, teilte sie mit.';
  const cases: readonly (readonly [text: string, places: readonly string[]])[] = [
    [`KIEW (dpa) – ${lead}${BODY}`, ['Kiew']],
    [`FRANKFURT AM MAIN (APA/dpa) — ${lead}${BODY}`, ['Frankfurt am Main']],
    [`NEW YORK/BERLIN (dpa). ${lead}${BODY}`, ['New York', 'Berlin']],
    [`Berlin, 12. Mai – ${lead}${BODY}`, ['Berlin']],
    [`Bern, 12. Mai 2025 (dpa) – ${lead}${BODY}`, ['Bern']],
    [`BRÜSSEL/KIEW taz | ${lead}${BODY}`, ['Brüssel', 'Kiew']],
    ['KYIV, Ukraine (AP) — The city is enlarging the port, it was said on Monday.', ['Kyiv']],
    ['AUSTIN, Texas (AP) — The city is enlarging the port, it was said on Monday.', ['Austin']],
    [`Am Montag, 12. Mai – ${lead}${BODY}`, []],
    [`EILMELDUNG – ${lead}${BODY}`, []],
    [`Köln, 12 Tote – ${lead}${BODY}`, []],
    [`Wien, Graz und Linz: ${lead}${BODY}`, []],
  ];
  for (const [text, places] of cases)
    it(JSON.stringify(text.slice(0, 30)), () => {
      const article = of(text);
      assert.deepEqual(article.places?.map((p) => p.value) ?? [], places);
      for (const { span, value } of article.places ?? []) {
        assert.ok(span);
        assert.equal(text.slice(span[0], span[1]).toLowerCase(), value.toLowerCase());
      }
    });
});

describe('agencies, authors, titles', () => {
  const agencies = (text: string): string[] => of(text).agencies.map((r) => r.value);

  it('reads agencies where they sign', () => {
    assert.deepEqual(agencies(`Von: APA/dpa/Reuters${BODY}`), ['APA', 'dpa', 'Reuters']);
    assert.deepEqual(agencies(`KIEW (dpa) – Die Stadt baut den Hafen aus.${BODY}`), ['dpa']);
    assert.deepEqual(agencies(`Der Hafen${BODY}\n\n@ dpa.de`), ['dpa']);
    assert.deepEqual(
      agencies(`OSTREL, November 5, 2019 (Northern Wire) — The port of the city will grow, she said.`),
      ['Northern Wire'],
    );
    assert.deepEqual(agencies(`Die Agentur dpa und AFP (Paris) berichten.${BODY}`), []);
  });

  it('leaves out the regional service of an agency, and what stands behind an author', () => {
    assert.deepEqual(agencies(`Bern (dpa/lni) - Die Stadt baut den Hafen aus, teilte sie mit.${BODY}`), [
      'dpa',
    ]);
    assert.equal(of(`Autor: Ina Berg, +49 30 1234${BODY}`).author?.value ?? 'Ina Berg', 'Ina Berg');
  });

  it('reads bylines', () => {
    assert.equal(of(`Der Hafen wächst weiter\n\nVon Ina Berg${BODY}`).author?.value, 'Ina Berg');
    assert.equal(of(`Autor: Berg, Ina${BODY}`).author?.value, 'Berg, Ina');
    assert.equal(of(`Von Hamburg nach Bremen${BODY}`).author, null);
  });

  it('takes a short line before the first paragraph as the title, a later one as a heading', () => {
    assert.equal(of(`Der Hafen wächst weiter${BODY}`).title?.value, 'Der Hafen wächst weiter');
    assert.equal(of(`# Hafen${BODY}`).title?.value, 'Hafen');
    const copied = of(`Linzer Bote am Abend\n05.02.2026, 17:48 Uhr\nVon Ina Berg\n\nDer Hafen wächst${BODY}`);
    assert.equal(copied.title?.value, 'Der Hafen wächst');
    const late = of(`${BODY}${BODY}${BODY}\n\nWas nun geschehen soll${BODY}`);
    assert.equal(late.title, null);
    assert.ok(late.paragraphs.some((p) => p.role === 'heading'));
    assert.ok(late.problems.some((p) => p.code === 'title-unknown'));
  });

  it('stands above the byline where a page was copied with its menu', () => {
    const menu = 'Zum Inhalt springen\nPolitik\nSport\n\n';
    for (const [head, title] of [
      [
        'Hafenstadt\nRazzia im Hafen: Was bekannt ist\nVon Ada Berg\n12.05.2025, 11:42 Uhr\nTeilen',
        'Razzia im Hafen: Was bekannt ist',
      ],
      ['Razzia im alten Hafen\n12.05.2025, 11:42 Uhr', 'Razzia im alten Hafen'],
      ['Hafenstadt\nVon Ada Berg', null],
      ['Die Lage ist ernst.\nVon Ada Berg', null],
    ] as const) {
      const text = `${menu}${head}${BODY}`;
      const { title: found } = of(text);
      assert.equal(found?.value ?? null, title, head);
      if (found?.span) assert.equal(text.slice(...found.span), title);
    }
    const foot = of(`${BODY.trim()}\n\nMehr aus der Region\n12.05.2025, 11:42 Uhr`);
    assert.equal(foot.title, null);
  });

  it('finds the title behind the date on one line', () => {
    assert.equal(
      of(` date 2025-08-26 Der Hafen wächst weiter${BODY}`).title?.value,
      'Der Hafen wächst weiter',
    );
  });
});
