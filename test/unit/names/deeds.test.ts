// What is agreed, decided or held and has a name of its own; and what only looks like it. Names that hold »bin« or »ibn«.
import assert from 'node:assert/strict';
import { factsOf } from '../../support/engine';

function actors(text: string, lang: 'de' | 'en'): string[] {
  return factsOf(text, { lang }).actors.map((a) =>
    [`${a.type.slice(0, 3)} ${a.name}`, ...a.aliases].join(' = '),
  );
}

type Case = readonly [text: string, ...actors: string[]];

const GERMAN: readonly Case[] = [
  // How something is said is nobody who says it
  ['Enttäuscht reagierte der Minister auf die Kritik.'],
  ['Wörtlich sagte der Minister nichts.'],
  ['Scharf kritisierte der Minister die Pläne.'],
  ['Skeptisch äußerte sich auch die Kammer.'],
  ['Ebert kritisierte die Pläne.', 'per Ebert'],
  // Behind the adjective of a town
  ['Das Minsker Abkommen hielt nicht.', 'oth Minsker Abkommen'],
  ['Die Unterzeichnung des Budapester Memorandums war 1994.', 'oth Budapester Memorandum'],
  ['Auf der Münchner Sicherheitskonferenz sprach er.', 'oth Münchner Sicherheitskonferenz'],
  ['Der Wiener Kongress tanzte.', 'oth Wiener Kongress'],
  ['Sie spielt bei den Bregenzer Festspielen.', 'oth Bregenzer Festspiele'],
  ['In den Römischen Verträgen steht es.', 'oth Römische Verträge'],
  ['Das änderte das Zweite Vatikanische Konzil.', 'oth Zweites Vatikanisches Konzil'],
  ['Auf der Berliner Pressekonferenz schwieg er.'],
  ['Die Schweizer Konferenz tagte.'],
  ['Der Berliner Koalitionsvertrag gilt.'],
  // With a place behind »von«; the place is part of it
  [
    'Der Vertrag von Lissabon gilt. Sie stimmten dem Inhalt des Vertrags von Lissabon zu.',
    'oth Vertrag von Lissabon',
  ],
  ['Die Schlussakte von Helsinki gilt noch.', 'oth Schlussakte von Helsinki'],
  ['Der Vertrag von Kane läuft aus.', 'per Kane'],
  ['Ein Vertrag von Berlin und Paris fehlt.', 'pla Berlin', 'pla Paris'],
  ['Das Abkommen von Israel und Ägypten hielt.', 'pla Israel', 'pla Ägypten'],
  // Compounds of letters or towns
  ['Der New-START-Vertrag läuft aus.', 'oth New-START-Vertrag'],
  [
    'Das Kyoto-Protokoll scheiterte, das Pretoria-Abkommen hält.',
    'oth Kyoto-Protokoll',
    'oth Pretoria-Abkommen',
  ],
  ['Der Kane-Vertrag läuft aus, das EU-Abkommen auch.'],
  [
    'Der Vertrag über sichere Schleusen in Flüssen (VSS) gilt. Den VSS kündigte niemand.',
    'oth Vertrag über sichere Schleusen in Flüssen = VSS',
  ],
  // Operations
  ['Die Operation Hadin Kai dauert an.', 'oth Operation Hadin Kai'],
  ['Die Armee begann die Operation „Blauer Wal“ am Morgen.', 'oth Operation Blauer Wal'],
  ['Die Operation Montag früh gelang.'],
  // In other languages
  [
    'Der Inflation Reduction Act wirkt, der Green Deal nicht.',
    'oth Inflation Reduction Act',
    'oth Green Deal',
  ],
  ['Trumps Deal scheiterte.', 'per Trump'],
  // People and things with »bin« and »ibn«
  ['Osama bin Laden floh. Der Tod bin Ladens kam spät.', 'per Osama bin Laden = bin Laden'],
  ['Osama bin Ladens Versteck lag dort. Bin Laden schlief.', 'per Osama bin Laden = bin Laden'],
  ['Mit bin Salman sprach niemand.', 'per bin Salman'],
  ['Ich bin Bäcker. Chef bin ich nicht.'],
  ['„Tarik ibn Siyad“, eine Gruppe aus dem Süden, bekannte sich.', 'org Tarik ibn Siyad'],
  ['Die Brigade Tarik ibn Siyad rückte vor.', 'org Tarik ibn Siyad'],
  ['Das Krankenhaus Ali bin Talib brannte.', 'org Krankenhaus Ali bin Talib'],
];

const ENGLISH: readonly Case[] = [
  ['The Treaty of Lisbon does not apply.', 'oth Treaty of Lisbon'],
  ['Under the Harbour Safety Act fines rose.', 'oth Harbour Safety Act'],
  ['He oversaw Operation Blue Whale.', 'oth Operation Blue Whale'],
  [
    'The Treaty on the Sharing of Northern Rivers was signed.',
    'oth Treaty on the Sharing of Northern Rivers',
  ],
  ['The Iran deal failed.', 'pla Iran'],
  ['They signed the Paris Agreement.', 'oth Paris Agreement'],
];

describe('names: what is agreed, decided, held', () => {
  for (const [text, ...expected] of GERMAN)
    it(text, () => {
      assert.deepEqual(actors(text, 'de'), expected);
    });
  for (const [text, ...expected] of ENGLISH)
    it(text, () => {
      assert.deepEqual(actors(text, 'en'), expected);
    });
});
