// Classes of names in articles of many kinds, and who is no one: towns' bodies, ensembles, clubs, noble surnames, short
// forms in brackets, parties with an adjective, adjectives at the start of a sentence, two people of one name.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

function actors(text: string): string[] {
  return factsOf(text, { lang: 'de' }).actors.map((a) =>
    [`${a.type.slice(0, 3)} ${a.name}`, ...a.aliases].join(' = '),
  );
}

const CASES: readonly (readonly [text: string, ...actors: string[]])[] = [
  // Bodies of towns, ensembles, clubs, firms
  ['Das Schauspielhaus Zürich spielt. In Zürich regnet es.', 'org Schauspielhaus Zürich', 'pla Zürich'],
  ['Die Stadtwerke Erlenbach bauen.', 'org Stadtwerke Erlenbach'],
  [
    'Er dirigiert die Berliner Philharmoniker. Mit den Berliner Philharmonikern reist er.',
    'org Berliner Philharmoniker',
  ],
  ['Sie kam vom Wiener Burgtheater.', 'org Wiener Burgtheater'],
  ['Der VfB Rheinhausen gewann.', 'org VfB Rheinhausen'],
  ['Der Sponsor Norvia Versicherungen geht.', 'org Norvia Versicherungen'],
  ['Der Bayerische Gemeindetag mahnte.', 'org Bayerischer Gemeindetag'],
  ['Gegründet wurde die Partei Georgischer Traum.', 'org Georgischer Traum'],
  ['Zum Protest rief Ende Gelände auf.', 'org Ende Gelände'],
  // Letters of a longer name in brackets
  ['Das Uferamt (UfA) warnte.', 'org Uferamt = UfA'],
  ['Der Verein (Sieger) kam.'],
  // Noble surnames
  ['Irmgard von Treuenfels kam. Von Treuenfels blieb.', 'per Irmgard von Treuenfels = von Treuenfels'],
  ['»Es geht um alles«, sagte von Hartung. Der Kläger von Hartung ging.', 'per von Hartung'],
  // Words that are nobody
  ['Lang war der Abend. Klein ist der Vorsprung. Kurz vor Mitternacht kam er.'],
  ['Ricarda Lang kam. Lang war die erste Rednerin.', 'per Ricarda Lang = Lang'],
  ['»Wir gehen Schritt für Schritt vor«, hieß es.'],
  ['Jana Holm, Anwohnerin im Norden, sagte, sie habe davon erst am Montag erfahren.', 'per Jana Holm'],
  // Titles, three names, particles
  ['Bundesrätin Elisabeth Baumer kam.', 'per Elisabeth Baumer'],
  ['Präsident Lee Jae Myung lud ein.', 'per Lee Jae Myung'],
  [
    'Luiz Inácio Lula da Silva kam. Lula da Silvas Minister ging.',
    'per Luiz Inácio Lula da Silva = Lula da Silva',
  ],
  ['Mount Everest und Piz Bernina sind hoch.', 'pla Mount Everest', 'pla Piz Bernina'],
  [
    'Bundespräsident Alexander Van der Holt sprach. Van der Holts Worte halfen.',
    'per Alexander Van der Holt = van der Holt',
  ],
  ['Direktor Hans-Walter Rixen spricht. Auch Rixen ist froh.', 'per Hans-Walter Rixen = Rixen'],
  ['Die Ehrung Salim Rhodies sorgte für Streit.', 'per Salim Rhodie'],
  ['Das Opfer ist Guido K. Die Anwältin schwieg.', 'per Guido K.'],
  [
    'Analyst Simon Tönnes von Jeffries riet ab. Anna von Holm riet zu.',
    'per Simon Tönnes',
    'per Anna von Holm',
  ],
  ['Torwart Luca Marino sah Gelb-Rot.', 'per Luca Marino'],
  ['Die Wirtschaftsweise Monika Schnell kam.', 'per Monika Schnell'],
  // Women by what they do
  ['Bewohnerin Holm hatte nichts gehört. Anwohnerin Petra Klein rief an.', 'per Holm', 'per Petra Klein'],
  // Genitives of owners before a body
  ['Ursula von der Leyen kam. Leyens Kommission prüft.', 'per Ursula von der Leyen = Leyen'],
  // Places and bodies
  [
    'Der Flughafen von Tamale ist zu. Am Flughafen Tamale war es ruhig. Die Universität von Tamale klagt.',
    'pla Flughafen von Tamale = Flughafen Tamale',
    'org Universität von Tamale',
  ],
  ['Am Lhotse starben zwei Menschen.', 'pla Lhotse'],
  [
    'Er kam ins Krankenhaus Timonel. Das Polizeipräsidium Rheinau ermittelt.',
    'org Krankenhaus Timonel',
    'org Polizeipräsidium Rheinau',
  ],
  [
    'Die Regierung von Oberbayern prüft das. Regen fällt in Oberbayern.',
    'org Regierung von Oberbayern',
    'pla Oberbayern',
  ],
  ['Sie malte oft am Tannensee.', 'pla Tannensee'],
  ['Die Ortschaft Gadschar ist klein. Gadschar hofft. In Gadschar schneit es.', 'pla Gadschar'],
  ['Mohammed Daglo ist der Rivale des Generals. Der Rivale Mohammed Daglo rief an.', 'per Mohammed Daglo'],
  // What is no actor
  ['Ein Audi prallte gegen einen Baum. Der Fahrer des Audi floh.'],
  ['Der Autobauer Audi baut Stellen ab.', 'org Audi'],
  ['Nach Lockdown folgte der Alltag. In Breakdance siegte Anna Holm.', 'per Anna Holm'],
  ['Ein Brocken fiel vom Dach, und ein Spiegel brach.'],
  ['Am Brocken schneit es.', 'pla Brocken'],
  ['Bester Werfer war Mathias Gider.', 'per Mathias Gider'],
  ['Tief Lina zieht ab. Danach lässt Lina nach.', 'oth Lina'],
  ['Die Blackmoor Rovers gewannen. Die Rovers führen.', 'org Blackmoor Rovers = Rovers'],
  // Two people of one name
  ['George Bush und George W. Bush empfingen sie.', 'per George Bush', 'per George W. Bush'],
  ['Donald J. Trump sprach. Danach ging Donald Trump.', 'per Donald J. Trump = Donald Trump'],
];

describe('names: classes of articles of many kinds', () => {
  for (const [text, ...expected] of CASES)
    it(text, () => {
      assert.deepEqual(actors(text), expected);
    });
  it('gives no state office to somebody whom his occupation introduces', () => {
    const { actors: all } = factsOf(
      'Analyst Sebastian Hein riet zum Verkauf. Der US-Präsident hatte Geld versprochen.',
      { lang: 'de' },
    );
    assert.deepEqual(
      all.flatMap((a) => a.offices.map((o) => `${a.name}: ${o.title}`)),
      [],
    );
  });
});
