import assert from 'node:assert/strict';
import type { Lang } from '../../../src/core/api';
import { actorArticle } from '../../support/actors';

/** The offices in a marked text, as »Name: title | of | time«. */
function officesOf(marked: string, lang: Lang = 'de', published: string | null = null): string[] {
  const { facts } = actorArticle('a', marked, published, lang);
  const nameOf = new Map(facts.actors.map((a) => [a.id, a.name]));
  return facts.actors.flatMap((a) =>
    a.offices.map((o) =>
      [`${a.name}: ${o.title}`, o.of === null ? '' : nameOf.get(o.of), o.time === 'current' ? '' : o.time]
        .filter((x) => x !== '')
        .join(' | '),
    ),
  );
}

const GERMAN: readonly (readonly [text: string, offices: readonly string[]])[] = [
  // Before the name
  ['US-Heeresminister [P:Dan Driscoll] kam.', ['Dan Driscoll: US-Heeresminister']],
  [
    'Der [AL:ukrainische|Ukraine#state:UA] Präsident [P:Anna Berg] kam aus der [L:Ukraine#state:UA].',
    ['Anna Berg: Präsident | Ukraine'],
  ],
  ['[L:Frankreichs|Frankreich] Präsident [P:Otto Klein] kam.', ['Otto Klein: Präsident | Frankreich']],
  ['Der Präsident von [L:Peru], [P:Otto Klein], kam.', ['Otto Klein: Präsident | Peru']],
  ['Der Präsident des [L:Irak], [P:Otto Klein], kam.', ['Otto Klein: Präsident | Irak']],
  ['[P:Trumps|Trump] Sondergesandter [P:Steve Witkoff] kam.', ['Steve Witkoff: Sondergesandter']],
  [
    'Vizekanzler und Finanzminister [P:Otto Klein] ([O:SPD]) kam.',
    ['Otto Klein: Vizekanzler', 'Otto Klein: Finanzminister'],
  ],
  ['Die Ministerin für Strafvollzug [P:Anna Berg] kam.', ['Anna Berg: Ministerin für Strafvollzug']],
  ['Der Sprecher von [P:Otto Klein], [P:Paul Groß], kam.', ['Paul Groß: Sprecher']],
  // Whose adviser somebody is, is no office of his.
  ['Der Berater des Präsidenten, [P:Otto Klein], kam.', ['Otto Klein: Berater des Präsidenten']],
  ['Der Sprecher des Außenministers, [P:Otto Klein], kam.', ['Otto Klein: Sprecher des Außenministers']],
  [
    'Der Sprecher des Beraters des Präsidenten, [P:Otto Klein], kam.',
    ['Otto Klein: Sprecher des Beraters des Präsidenten'],
  ],
  ['Der Gesandte beim Präsidenten, [P:Otto Klein], kam.', ['Otto Klein: Gesandter']],
  ['Die Tochter des Kanzlers, [P:Anna Berg@f], kam.', []],
  ['Der Anwalt des früheren Ministers, [P:Otto Klein], kam.', []],
  ['Ein Mitarbeiter der Ministerin, [P:Otto Klein], kam.', []],
  ['Sie traf den Präsidenten, [P:Otto Klein], in Lima.', ['Otto Klein: Präsident']],
  ['Auf Einladung des Präsidenten, [P:Otto Klein], kam sie.', ['Otto Klein: Präsident']],
  ['Die Vorsitzende der Kommission, [P:Anna Berg@f], kam.', ['Anna Berg: Vorsitzende der Kommission']],
  ['Er traf den Vorsitzenden [P:Otto Klein].', ['Otto Klein: Vorsitzender']],
  ['[CO:NATO]-Generalsekretär [P:Otto Klein] kam.', ['Otto Klein: NATO-Generalsekretär']],
  [
    'Die Außenminister [P:Anna Berg] und [P:Otto Klein] kamen.',
    ['Anna Berg: Außenminister', 'Otto Klein: Außenminister'],
  ],
  [
    'Der stellvertretende Ministerpräsident [P:Otto Klein] kam.',
    ['Otto Klein: stellvertretender Ministerpräsident'],
  ],
  // After the name
  ['[P:Mark Klein], Generalsekretär der [O:NATO], kam.', ['Mark Klein: Generalsekretär | NATO']],
  [
    '[P:Mark Klein], der Leiter des Außenausschusses im [AL:russischen|Russland] Parlament, kam.',
    ['Mark Klein: Leiter des Außenausschusses im russischen Parlament'],
  ],
  ['[P:Mark Klein] ([O:SPD]), Sprecher der Gruppe, kam.', ['Mark Klein: Sprecher der Gruppe']],
  [
    'Dabei war [P:Anna Berg], Parteichefin und Ministerin.',
    ['Anna Berg: Parteichefin', 'Anna Berg: Ministerin'],
  ],
  // Time
  ['Der frühere Präsident [P:Otto Klein] kam.', ['Otto Klein: Präsident | former']],
  ['Ex-Präsident [P:Otto Klein] kam.', ['Otto Klein: Präsident | former']],
  ['Die designierte Kanzlerin [P:Anna Berg] kam.', ['Anna Berg: Kanzlerin | designated']],
  ['Der kommissarische Leiter [P:Otto Klein] kam.', ['Otto Klein: Leiter | acting']],
  // Predicates
  ['[P:Otto Klein] ist Präsident von [L:Peru].', ['Otto Klein: Präsident | Peru']],
  ['[P:Otto Klein] war Außenminister.', ['Otto Klein: Außenminister | former']],
  ['[P:Otto Klein] wurde zum Präsidenten gewählt.', ['Otto Klein: Präsident']],
  ['[P:Anna Berg] ernannte [P:Otto Klein] zum Minister.', ['Otto Klein: Minister']],
  ['[P:Otto Klein] trat als Parteichef zurück.', ['Otto Klein: Parteichef | former']],
  ['[P:Otto Klein], der Bürgermeister von [L:Kiew] ist, kam.', ['Otto Klein: Bürgermeister | Kiew']],
  ['Sprecher der Gruppe ist [P:Otto Klein].', ['Otto Klein: Sprecher der Gruppe']],
  ['Das teilte ein Sprecher [P:Bergs|Berg] mit.', []],
  ['Der Bruder des Papstes, [P:Otto Klein], kam.', []],
  ['Nach Angaben des Sprechers der Gruppe, [P:Otto Klein], kam er.', ['Otto Klein: Sprecher der Gruppe']],
  ['[P:Anna Berg], eine gute Rednerin, wird Präsidentin.', ['Anna Berg: Präsidentin | designated']],
  // Nobody's office
  ['Der Präsident der Kommission kam. Auch [P:Otto Klein] kam.', []],
  ['[P:Otto Klein] gilt als Präsident der Herzen.', []],
  ['[P:Otto Klein] traf den Präsidenten.', []],
  ['[P:Otto Klein] ist größer als der Minister.', []],
  ['Nach dem Gespräch mit [P:Otto Klein] kam der Minister.', []],
  ['Es kamen [P:Otto Klein], der Minister und der Kanzler.', []],
];

const ENGLISH: readonly (readonly [text: string, offices: readonly string[]])[] = [
  ['President [P:Anna Berg] came.', ['Anna Berg: President']],
  ['The adviser to the president, [P:Otto Klein], came.', ['Otto Klein: adviser']],
  ['The daughter of the chancellor, [P:Anna Berg], came.', []],
  ['She met the president, [P:Otto Klein], in Lima.', ['Otto Klein: president']],
  ['[AL:French|France] Foreign Minister [P:Otto Klein] came.', ['Otto Klein: Foreign Minister']],
  ["[L:France's|France] president, [P:Otto Klein], came.", ['Otto Klein: president | France']],
  ['The envoy of the [O:African Union], [P:Otto Klein], came.', ['Otto Klein: envoy | African Union']],
  [
    '[P:Otto Klein], secretary-general of the [O:African Union], came.',
    ['Otto Klein: secretary-general | African Union'],
  ],
  ['[P:Otto Klein], the former mayor of [L:Rome], came.', ['Otto Klein: mayor | Rome | former']],
  ['[P:Otto Klein], who heads the [O:Green Front], came.', ['Otto Klein: head | Green Front']],
  ['[P:Otto Klein] was elected president.', ['Otto Klein: president']],
  ['[P:Otto Klein] is the chairman of [O:Acme].', ['Otto Klein: chairman | Acme']],
  ['[P:Otto Klein] resigned as prime minister.', ['Otto Klein: prime minister | former']],
  ['Opposition leader [P:Otto Klein] came.', ['Otto Klein: Opposition leader']],
  ['Secretary of State [P:Otto Klein] came.', ['Otto Klein: Secretary of State']],
  ['[O:NATO] Secretary General [P:Otto Klein] came.', ['Otto Klein: Secretary General | NATO']],
  ['Deputy Prime Minister [P:Otto Klein] came.', ['Otto Klein: Deputy Prime Minister']],
  ["The country's president, [P:Otto Klein], came.", ['Otto Klein: president']],
  ['[P:Otto Klein], 52, the mayor of [L:Rome], came.', ['Otto Klein: mayor | Rome']],
  ['President [P:Otto Klein] of [L:Peru] came.', ['Otto Klein: President | Peru']],
  ['Prime Minister of [L:Spain] [P:Otto Klein] came.', ['Otto Klein: Prime Minister | Spain']],
  ['[P:Otto Klein] succeeded [P:Paul Gross] as mayor.', ['Otto Klein: mayor']],
  ['The then-president [P:Otto Klein] came.', ['Otto Klein: president | former']],
  ['A spokesman for the ministry, [P:Otto Klein], came.', ['Otto Klein: spokesman for the ministry']],
  ['[P:Otto Klein] met the president.', []],
  ['[P:Otto Klein] was wanted after a chief was shot.', []],
];

describe('offices', () => {
  for (const [text, expected] of GERMAN)
    it(text, () => assert.deepEqual(officesOf(text).sort(), [...expected].sort()));
  for (const [text, expected] of ENGLISH)
    it(text, () => assert.deepEqual(officesOf(text, 'en').sort(), [...expected].sort()));
});
