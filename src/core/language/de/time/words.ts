// German time words with all their inflected forms and what they mean to the time rules. Compiled by hand from general
// knowledge of the language; no corpus was read out. Compounds of weekday and part of day are generated.
import type { TimeClass, TimeReading } from '../../pack/time';

const words = new Map<string, TimeReading[]>();

function put(is: TimeClass, forms: string, n?: number, code?: string): void {
  for (const form of forms.split(' ')) {
    const reading: TimeReading = {
      is,
      ...(n === undefined ? {} : { n }),
      ...(code === undefined ? {} : { code }),
    };
    const list = words.get(form);
    if (list) list.push(reading);
    else words.set(form, [reading]);
  }
}

// Numbers
const ONES =
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
function cardinal(n: number): string {
  if (n < 20) return ONES[n] ?? '';
  const ten = TENS[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? ten : `${ONES[n % 10] ?? ''}und${ten}`;
}
for (let n = 2; n < 100; n++) put('NUM', cardinal(n), n);
put('NUM', 'zweier', 2);
put('NUM', 'dreier', 3);
put('NUM', 'beiden beide', 2);
put('NUM', 'zwo', 2);
put('NUM', 'dutzend', 12);
put('NUM', 'hundert einhundert', 100);
put('NUM', 'zweihundert', 200);
put('NUM', 'dreihundert', 300);
put('NUM', 'tausend eintausend', 1000);
put('NUM', 'eineinhalb anderthalb', 1.5);
for (let n = 2; n < 10; n++) put('NUM', `${cardinal(n)}einhalb`, n + 0.5);
put('ONE', 'ein eine einem einen einer eines', 1);
put('HALF', 'halbe halben halbes halber halb');
put(
  'VAGUE',
  'paar einige einigen einiger mehrere mehreren mehrerer wenige wenigen weniger viele vielen vieler etliche etlichen zahlreiche zahlreichen hunderte tausende',
);
const ORDINALS =
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst'.split(
    ' ',
  );
ORDINALS.forEach((stem, i) => {
  put('ORD', ['e', 'en', 'er', 'es', 'em'].map((x) => stem + x).join(' '), i + 1);
});
put('ORD', 'siebente siebenten siebenter', 7);

// Units
put('UNIT', 'jahr jahre jahrs jahres', 1, 'Y');
put('UNIT', 'jahre jahren jährchen', 2, 'Y');
put('UNIT', 'halbjahr halbjahrs halbjahres', 1, 'HY');
put('UNIT', 'halbjahre halbjahren', 2, 'HY');
put('UNIT', 'quartal quartals vierteljahr vierteljahres', 1, 'Q');
put('UNIT', 'quartale quartalen', 2, 'Q');
put('UNIT', 'monat monats', 1, 'M');
put('UNIT', 'monate monaten', 2, 'M');
put('UNIT', 'woche', 1, 'W');
put('UNIT', 'wochen', 2, 'W');
put('UNIT', 'wochenende wochenendes', 1, 'WE');
put('UNIT', 'wochenenden', 2, 'WE');
put('UNIT', 'tag tags tages', 1, 'D');
put('UNIT', 'tage tagen', 2, 'D');
put('UNIT', 'stunde', 1, 'H');
put('UNIT', 'stunden', 2, 'H');
put('UNIT', 'minute', 1, 'MIN');
put('UNIT', 'minuten', 2, 'MIN');
put('UNIT', 'sekunde', 1, 'S');
put('UNIT', 'sekunden', 2, 'S');
put('UNIT', 'jahrzehnt jahrzehnts jahrzehntes dekade', 1, 'DE');
put('UNIT', 'jahrzehnte jahrzehnten dekaden', 2, 'DE');
put('UNIT', 'jahrhundert jahrhunderts', 1, 'CE');
put('UNIT', 'jahrhunderte jahrhunderten', 2, 'CE');
put('UNIT', 'jahrtausend jahrtausends', 1, 'ML');
put('UNIT', 'jahrtausende jahrtausenden', 2, 'ML');

// Calendar names
const MONTHS = [
  'januar jänner januars jan',
  'februar feber februars feb',
  'märz mär mrz',
  'april aprils apr',
  'mai mais',
  'juni juno jun',
  'juli julei jul',
  'august augusts aug',
  'september septembers sept sep',
  'oktober oktobers okt',
  'november novembers nov',
  'dezember dezembers dez',
];
MONTHS.forEach((forms, i) => {
  put('MONTH', forms, i + 1);
});
const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const PARTS: readonly (readonly [string, string])[] = [
  ['morgen', 'MO'],
  ['früh', 'MO'],
  ['vormittag', 'MO'],
  ['mittag', 'MI'],
  ['nachmittag', 'AF'],
  ['abend', 'EV'],
  ['nacht', 'NI'],
];
WEEKDAYS.forEach((day, i) => {
  put('WEEKDAY', `${day} ${day}s ${day}es`, i + 1);
  for (const [part, code] of PARTS) put('WDPART', `${day}${part} ${day}${part}s ${day}-${part}`, i + 1, code);
});
put('WEEKDAY', 'sonnabend sonnabends', 6);
for (const [part, code] of PARTS) put('WDPART', `sonnabend${part}`, 6, code);
for (const [part, code] of PARTS) if (part !== 'früh') put('DAYPART', `${part} ${part}s`, undefined, code);
put('DAYPART', 'früh', undefined, 'MO');
put('DAYPART', 'mitternacht', undefined, 'NI');
put('DAYPART', 'morgenstunden vormittagsstunden', undefined, 'MO');
put('DAYPART', 'mittagsstunden', undefined, 'MI');
put('DAYPART', 'nachmittagsstunden', undefined, 'AF');
put('DAYPART', 'abendstunden', undefined, 'EV');
put('DAYPART', 'nachtstunden', undefined, 'NI');
put('SEASON', 'frühling frühlings frühjahr frühjahrs', 21, 'SP');
put('SEASON', 'sommer sommers', 22, 'SU');
put('SEASON', 'herbst herbstes herbsts', 23, 'FA');
put('SEASON', 'winter winters', 24, 'WI');
const FEASTS: Readonly<Record<string, string>> = {
  'new-year': 'neujahr neujahrstag',
  epiphany: 'dreikönigstag',
  valentine: 'valentinstag',
  halloween: 'halloween',
  reformation: 'reformationstag',
  assumption: 'mariähimmelfahrt',
  'all-saints': 'allerheiligen',
  'all-souls': 'allerseelen',
  'st-nicholas': 'nikolaustag',
  'christmas-eve': 'heiligabend',
  christmas: 'weihnachten weihnacht weihnachtstage weihnachtstagen',
  'new-years-eve': 'silvester silvesterabend',
  'shrove-monday': 'rosenmontag',
  'shrove-tuesday': 'faschingsdienstag fastnachtsdienstag',
  'ash-wednesday': 'aschermittwoch',
  'palm-sunday': 'palmsonntag',
  'maundy-thursday': 'gründonnerstag',
  'good-friday': 'karfreitag',
  'holy-saturday': 'karsamstag',
  easter: 'ostern osterfest',
  'easter-sunday': 'ostersonntag',
  'easter-monday': 'ostermontag',
  pentecost: 'pfingsten',
  'pentecost-sunday': 'pfingstsonntag',
  'pentecost-monday': 'pfingstmontag',
  'corpus-christi': 'fronleichnam',
};
for (const [code, forms] of Object.entries(FEASTS)) put('HOLIDAY', forms, undefined, code);
put('DECADE', 'zwanziger zwanzigern', 20);
put('DECADE', 'dreißiger dreißigern', 30);
put('DECADE', 'vierziger vierzigern', 40);
put('DECADE', 'fünfziger fünfzigern', 50);
put('DECADE', 'sechziger sechzigern', 60);
put('DECADE', 'siebziger siebzigern', 70);
put('DECADE', 'achtziger achtzigern', 80);
put('DECADE', 'neunziger neunzigern', 90);

// Relations
put('DET', 'der die das den dem des');
put('THIS', 'diese dieser diesem diesen dieses laufenden laufende aktuellen gegenwärtigen heurigen');
put(
  'LAST',
  'letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges vorigem vorangegangenen vorherigen verflossenen abgelaufenen zurückliegenden',
);
put(
  'NEXT',
  'nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem folgenden darauffolgenden bevorstehenden',
);
put('SAME', 'selben gleichen');
put('START', 'anfang beginn');
put('MID', 'mitte');
put('END', 'ende');
put('EARLY', 'frühen früher frühe', undefined, 'START');
put('EARLY', 'späten später späte', undefined, 'END');
put('MODW', 'rund etwa circa ca ungefähr gut gute guten guter', undefined, 'APPROX');
put('MODW', 'fast knapp knappe knappen knapper knappes', undefined, 'LESS_THAN');
put('MODW', 'mindestens wenigstens', undefined, 'EQUAL_OR_MORE');
put('MODW', 'höchstens maximal', undefined, 'EQUAL_OR_LESS');
put('MODW', 'genau nur', undefined, '');
put('DAYREL', 'vorvorgestern', -3);
put('DAYREL', 'vorgestern', -2);
put('DAYREL', 'gestern', -1);
put('DAYREL', 'heute', 0);
put('DAYREL', 'morgen', 1);
put('DAYREL', 'übermorgen', 2);
put('DAYRELADJ', 'gestrige gestrigen gestriger gestriges', -1);
put('DAYRELADJ', 'heutige heutigen heutiger heutiges heutigem', 0);
put('DAYRELADJ', 'morgige morgigen morgiger morgiges', 1);
put('REF', 'damals einst früher seinerzeit ehedem', undefined, 'PAST_REF');
put('REF', 'jetzt derzeit zurzeit momentan gegenwärtig heutzutage nun', undefined, 'PRESENT_REF');
put('REF', 'bald demnächst künftig', undefined, 'FUTURE_REF');
put('EVERY', 'jede jeden jedem jedes jeder');
put('SETADV', 'täglich tägliche täglichen täglicher tägliches', undefined, 'P1D');
put('SETADV', 'wöchentlich wöchentliche wöchentlichen wöchentlicher', undefined, 'P1W');
put('SETADV', 'monatlich monatliche monatlichen monatlicher monatliches', undefined, 'P1M');
put(
  'SETADV',
  'jährlich jährliche jährlichen jährlicher jährliches alljährlich alljährliche alljährlichen',
  undefined,
  'P1Y',
);
put('SETADV', 'vierteljährlich quartalsweise', undefined, 'P3M');
put('SETADV', 'halbjährlich', undefined, 'P6M');
put('SETADV', 'stündlich', undefined, 'PT1H');
const ADJ = ['', 'e', 'en', 'er', 'es', 'em'];
const lang = (stem: string): string => ADJ.map((x) => stem + x).join(' ');
put('DURADV', `${lang('jahrelang')} ${lang('langjährig')} ${lang('mehrjährig')}`, undefined, 'PXY');
put('DURADV', `${lang('monatelang')} ${lang('mehrmonatig')}`, undefined, 'PXM');
put('DURADV', `${lang('wochenlang')} ${lang('mehrwöchig')}`, undefined, 'PXW');
put('DURADV', `${lang('tagelang')} ${lang('mehrtägig')}`, undefined, 'PXD');
put('DURADV', `${lang('stundenlang')} ${lang('mehrstündig')}`, undefined, 'PTXH');
put('DURADV', lang('minutenlang'), undefined, 'PTXM');
put('DURADV', lang('jahrzehntelang'), undefined, 'PXDE');
put('DURADV', lang('jahrhundertelang'), undefined, 'PXCE');
put('AFTER', 'später danach darauf hernach', 1);
put('BEFORE', 'zuvor davor vorher', -1);
put('TIMENOUN', 'zeit zeiten');
put(
  'MONEY',
  'euro mark dollar franken pfund yen rubel cent prozent millionen milliarden million milliarde tonnen kilometer kilometern meter metern kilo kilogramm liter hektar quadratmeter quadratmetern kilowatt megawatt grad menschen personen einwohner einwohnern mitarbeiter mitarbeitern soldaten beschäftigte beschäftigten stellen arbeitsplätze seiten € % dm $ mann',
);
put(
  'COUNTED',
  'artikel art paragraph paragraf § nummer nr seite kapitel absatz punkt platz rang rund etwa über knapp fast circa ca mindestens weitere weiteren insgesamt',
);

export const WORDS: ReadonlyMap<string, readonly TimeReading[]> = words;
