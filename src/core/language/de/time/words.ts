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
  'paar einige einigen einiger mehrere mehreren mehrerer wenige wenigen viele vielen vieler etliche etlichen zahlreiche zahlreichen hunderte tausende',
);
const ORDINALS =
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst'.split(
    ' ',
  );
ORDINALS.forEach((stem, i) => {
  put('ORD', ['e', 'en', 'er', 'es', 'em'].map((x) => stem + x).join(' '), i + 1);
});
put('ORD', 'siebente siebenten siebenter', 7);

// Units: what is one, what is many, their code
const UNITS: readonly (readonly [string, string, string])[] = [
  ['jahr jahrs jahres', 'jahre jahren', 'Y'],
  ['halbjahr halbjahrs halbjahres jahreshälfte', 'halbjahre halbjahren', 'HY'],
  ['quartal quartals vierteljahr vierteljahres', 'quartale quartalen', 'Q'],
  ['monat monats', 'monate monaten', 'M'],
  ['woche', 'wochen', 'W'],
  ['wochenende wochenendes', 'wochenenden', 'WE'],
  ['tag tags tages', 'tage tagen', 'D'],
  ['stunde', 'stunden', 'H'],
  ['minute', 'minuten', 'MIN'],
  ['sekunde', 'sekunden', 'S'],
  ['jahrzehnt jahrzehnts jahrzehntes dekade', 'jahrzehnte jahrzehnten dekaden', 'DE'],
  ['jahrhundert jahrhunderts', 'jahrhunderte jahrhunderten', 'CE'],
  ['jahrtausend jahrtausends', 'jahrtausende jahrtausenden', 'ML'],
];
for (const [one, many, code] of UNITS) {
  put('UNIT', one, undefined, code);
  put('UNITS', many, undefined, code);
}
put('WEEKEND', 'wochenende wochenendes wochenend', undefined, 'WE');
put('PERIOD', 'vorjahr vorjahrs vorjahres', -1, 'Y');
put('PERIOD', 'heuer', 0, 'Y');
put('PERIOD', 'jahresende jahresendes', 0, 'Y:END');
put('PERIOD', 'jahresanfang jahresbeginn', 0, 'Y:START');
put('PERIOD', 'jahresmitte', 0, 'Y:MID');
put('PERIOD', 'monatsende', 0, 'M:END');
put('PERIOD', 'monatsanfang monatsbeginn', 0, 'M:START');
put('PERIOD', 'wochenbeginn wochenanfang', 0, 'W:START');
put('PERIOD', 'wochenmitte', 0, 'W:MID');

// Calendar names
const MONTHS = [
  'januar jänner januars jan jan.',
  'februar feber februars feb feb.',
  'märz mär mrz mär. mrz.',
  'april aprils apr apr.',
  'mai mais',
  'juni juno jun jun.',
  'juli julei jul jul.',
  'august augusts aug aug.',
  'september septembers sept sep sept. sep.',
  'oktober oktobers okt okt.',
  'november novembers nov nov.',
  'dezember dezembers dez dez.',
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
  put('WEEKDAY', `${day} ${day}es`, i + 1);
  put('WEEKDAYADV', `${day}s`, i + 1);
  for (const [part, code] of PARTS) put('WDPART', `${day}${part} ${day}${part}s ${day}-${part}`, i + 1, code);
});
put('WEEKDAY', 'sonnabend sonnabends', 6);
for (const [part, code] of PARTS) put('WDPART', `sonnabend${part}`, 6, code);
for (const [part, code] of PARTS) {
  if (part === 'früh') continue;
  put('DAYPART', part, undefined, code);
  put('PARTADV', `${part}s`, undefined, code);
  put('PARTHOURS', `${part}stunden ${part}sstunden`, undefined, code);
}
put('DAYPART', 'früh', undefined, 'MO');
put('DAYPART', 'mitternacht', undefined, 'NI');
put('SEASON', 'frühling frühlings frühjahr frühjahrs', 21, 'SP');
put('SEASON', 'frühsommer spätsommer hochsommer sommer sommers', 22, 'SU');
put('SEASON', 'frühherbst spätherbst herbst herbstes herbsts', 23, 'FA');
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
  'new-years-eve': 'silvester silvesterabend silvesternacht',
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
for (let n = 20; n < 100; n += 10) {
  const stem = `${cardinal(n)}er`;
  put('DECADE', `${stem} ${stem}n`, n);
  put('DECADEPL', `${stem}n`, n);
  put('DECADEWORD', `${stem}jahre ${stem}jahren`, n);
}

// Relations
put(
  'PREP',
  'im am in an seit bis ab vom von zum zur für auf aus mit nach vor um gegen zwischen bereits schon noch erst',
);
put('FUNCTION', 'und oder wie als es er sie wir ich jeden ihr man da so doch aber');
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
put('SAME', 'selben gleichen desselben demselben dasselbe derselben');
put('START', 'anfang beginn');
put('MID', 'mitte');
put('END', 'ende');
put('EARLIER', 'früheren früheres frühere vergangenen vergangener');
put('EARLY', 'frühen früher frühe', undefined, 'START');
put('EARLY', 'späten später späte', undefined, 'END');
put('MODW', 'rund etwa circa ca ca. ungefähr gut gute guten guter', undefined, 'APPROX');
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
put('REF', 'einst ehedem', undefined, 'PAST_REF');
put('REF', 'jetzt derzeit zurzeit heutzutage momentan', undefined, 'PRESENT_REF');
put('REF', 'bald demnächst', undefined, 'FUTURE_REF');
put('EVERY', 'jede jeden jedem jedes jeder');
put('SETADV', 'allabendlich', undefined, 'XXXX-XX-XXTEV');
put('SETADV', 'werktags wochentags', undefined, 'XXXX-WXX');
put('SETADV', 'sommermonate sommermonaten', undefined, 'P1SU');
put('SETADV', 'wintermonate wintermonaten', undefined, 'P1WI');
put('SETADV', 'herbstmonate herbstmonaten', undefined, 'P1FA');
put('SETADV', 'frühlingsmonate frühlingsmonaten', undefined, 'P1SP');
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
put('DURADV', `${lang('jahrelang')} ${lang('mehrjährig')}`, undefined, 'PXY');
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
  'artikel art art. paragraph paragraf § nummer nr nr. seite kapitel absatz abs. punkt platz rang agenda postfach tel. tel telefon fax davon',
);

export const WORDS: ReadonlyMap<string, readonly TimeReading[]> = words;
