// German dates: absolute, without a year, relative to the day of publication or to a day named before, and the words
// for past, present and future that name no date at all.
import type { TimeRule } from '../../pack/time';

export const DATE_RULES: readonly TimeRule[] = [
  // Days
  {
    id: 'de.date.numeric',
    match: '[DATE]',
    gives: 'date',
    yes: ['Das Schreiben vom [3.2.2021] liegt vor.=2021-02-03'],
  },
  {
    id: 'de.date.numeric-spaced',
    match: '[DAYNUM . MONTHNUM . YEAR]',
    gives: 'date',
    yes: ['Der Vertrag vom [3. 2. 2021] gilt weiter.=2021-02-03'],
  },
  {
    id: 'de.date.day-month',
    match: '[DAYNUM . MONTH .? YEAR?]',
    gives: 'date',
    yes: ['Sie kamen am [8. Mai 1945] an.=1945-05-08', 'Er sprach am [4. November] in Rom.=2025-11-04'],
  },
  {
    id: 'de.date.det-day-month',
    match: '[den DAYNUM . MONTH .? YEAR?]',
    gives: 'date',
    notAfter: 'auf|an|in|für|über',
    yes: ['Man feierte [den 9. November] ausgiebig.=2025-11-09'],
  },
  {
    id: 'de.date.weekday-day-month',
    match: '[WEEKDAY ,? DET? DAYNUM . MONTH .? YEAR?]',
    gives: 'date',
    yes: [
      'Am [Sonntag, 2. November], war Ruhe.=2025-11-02',
      'Am [Montag, dem 3. November 2025], war Ruhe.=2025-11-03',
    ],
  },
  {
    id: 'de.date.range-first-day',
    match: '[DAYNUM .] bis|und|-|–|/|oder zum? DAYNUM . MONTH YEAR?',
    gives: 'date',
    yes: ['Die Messe läuft vom [3.] bis [5. Mai 2026] in Ulm.=2026-05-03;2026-05-05'],
  },
  {
    id: 'de.date.relative-year-day',
    match: '[DAYNUM . MONTH THIS|LAST|NEXT UNIT]',
    gives: 'relative',
    yes: ['Am [8. Mai dieses Jahres] sprach er.=2025-05-08'],
  },
  // Months, years
  {
    id: 'de.date.month-year',
    match: '[START|MID|END|EARLY? MONTH .? YEAR]',
    gives: 'date',
    yes: ['Im [August 1996] kam der Erlass.=1996-08', 'Das war [Ende Februar 2022].=2022-02'],
  },
  {
    id: 'de.date.month-of-year',
    match: '[START|MID|END? MONTH des jahres YEAR]',
    gives: 'date',
    yes: ['Im [Mai des Jahres 1999] fiel das Urteil.=1999-05'],
  },
  {
    id: 'de.date.month',
    match: '[START|MID|END? MONTH]',
    gives: 'date',
    letter: 'upper',
    yes: ['Im [Oktober] hatte sie gekündigt.=2025-10', '[Ende August] war alles vorbei.=2025-08'],
  },
  {
    id: 'de.date.month-relative-year',
    match: '[START|MID|END? MONTH DET? THIS|LAST|NEXT UNIT]',
    gives: 'relative',
    yes: [
      'Ab [Juli dieses Jahres] galt das Verbot.=2025-07',
      '[Ende März vorigen Jahres] begann es.=2024-03',
    ],
  },
  {
    id: 'de.date.year-noun',
    match: '[START|MID|END? DET? jahr|jahre|jahres YEAR]',
    gives: 'date',
    yes: ['Im [Jahr 2009] wurde umgebaut.=2009', 'Eine Statistik aus [dem Jahre 1910] half.=1910'],
  },
  {
    id: 'de.date.year',
    match: '[START|MID|END? YEAR]',
    gives: 'date',
    notAfter: 'COUNTED|MODW',
    notBefore: 'MONEY|UNIT',
    yes: ['Seit [1996] ist das Land Mitglied.=1996', '[Anfang 2014] zog er um.=2014'],
    no: ['Das kostete 1998 Euro.', 'Es kamen rund 2000 Gäste.'],
  },
  {
    id: 'de.date.year-short-range',
    match: 'YEAR / [YY]',
    gives: 'date',
    notBefore: 'MONEY|UNIT',
    yes: ['Im Winter [1925]/[26] war es kalt.=1925;1926'],
  },
  // Seasons
  {
    id: 'de.date.season-year',
    match: '[START|MID|END|EARLY? SEASON YEAR]',
    gives: 'date',
    yes: ['Er war im [Herbst 2011] aufgetaucht.=2011-FA'],
  },
  {
    id: 'de.date.season-of-year',
    match: '[SEASON des jahres YEAR]',
    gives: 'date',
    yes: ['Im [Sommer des Jahres 2005] sprach er.=2005-SU'],
  },
  {
    id: 'de.date.season',
    match: 'im|seit|zum|bis|vom|ab [START|MID|END|EARLY? SEASON]',
    gives: 'date',
    letter: 'upper',
    yes: ['Das Buch war im [Frühjahr] erschienen.=2025-SP'],
  },
  {
    id: 'de.date.season-relative',
    match: '[DET? LAST|NEXT|THIS SEASON]',
    gives: 'relative',
    yes: ['Im [vergangenen Sommer] regnete es.=2025-SU'],
  },
  {
    id: 'de.date.season-relative-year',
    match: '[SEASON DET? THIS|LAST|NEXT jahres|jahrs|UNIT]',
    gives: 'relative',
    yes: ['Im [Herbst vergangenen Jahres] kam er.=2024-FA'],
  },
  // Weekdays
  {
    id: 'de.date.weekday',
    match: '[WEEKDAY]',
    gives: 'date',
    letter: 'upper',
    yes: ['Am [Montag] traf sich der Rat.=2025-11-17', 'Am [Montag] wird der Rat tagen.=2025-11-24'],
  },
  {
    id: 'de.date.weekday-relative',
    match: '[DET? LAST|NEXT|THIS WEEKDAY]',
    gives: 'relative',
    yes: [
      'Am [vergangenen Freitag] kam er an.=2025-11-14',
      'Am [kommenden Mittwoch] reist er ab.=2025-11-26',
    ],
  },
  {
    id: 'de.date.weekday-adjective',
    match: 'DAYRELADJ [WEEKDAY]',
    gives: 'day',
    yes: ['Er kam am gestrigen [Dienstag] an.=2025-11-18'],
  },
  // Units with a relation
  {
    id: 'de.date.relative',
    match: '[DET? LAST|NEXT|THIS UNIT]',
    gives: 'relative',
    yes: [
      '[Vergangene Woche] tagte der Rat.=2025-W46',
      'In [der nächsten Woche] wird gewählt.=2025-W48',
      'Im [vergangenen Jahr] schloss das Werk.=2024',
      'Seit [diesem Jahr] gilt das.=2025',
    ],
  },
  {
    id: 'de.date.part-of-relative',
    match: '[START|MID|END DET? LAST|NEXT|THIS UNIT]',
    gives: 'relative',
    yes: [
      'Bis [Ende dieses Jahres] soll es fertig sein.=2025',
      '[Mitte dieser Woche] brach das Eis.=2025-W47',
    ],
  },
  {
    id: 'de.date.part-of-unit',
    match: '[START|MID|END DET UNIT]',
    gives: 'relative',
    yes: ['[Anfang der Woche] hieß es noch so.=2025-W47', '[Ende des Monats] läuft die Frist ab.=2025-11'],
  },
  {
    id: 'de.date.unit-start',
    match: '[jahresbeginn|jahresanfang]',
    gives: 'ref',
    value: 'XXXX',
    yes: [],
  },
  {
    id: 'de.date.weekend',
    match: '[DET? wochenende]',
    gives: 'date',
    yes: [],
  },
  {
    id: 'de.date.previous-year',
    match: '[vorjahr|vorjahres|vorjahrs]',
    gives: 'relative',
    yes: [],
  },
  // Days counted from today or from a day named before
  {
    id: 'de.date.day-relative',
    match: '[DAYREL]',
    gives: 'day',
    letter: 'lower',
    yes: ['Er ist [gestern] abgereist.=2025-11-18'],
    no: ['Ein schöner Morgen war das.'],
  },
  {
    id: 'de.date.day-relative-first',
    match: '[gestern|vorgestern|übermorgen|heute]',
    gives: 'day',
    letter: 'upper',
    yes: ['[Gestern] reiste er ab.=2025-11-18'],
  },
  {
    id: 'de.date.next-day',
    match: '[DET? NEXT tag|tages]',
    gives: 'relative',
    yes: ['Am 3. März 2024 kam er, am [nächsten Tag] ging er.=2024-03-04'],
  },
  // Decades and centuries
  {
    id: 'de.date.decade',
    match: '[DET? EARLY? DECADE -? jahre|jahren]',
    gives: 'decade',
    yes: ['In [den neunziger Jahren] war das üblich.=199', 'Die Mode [der 1960er Jahre] kehrt wieder.=196'],
  },
  {
    id: 'de.date.century',
    match: '[DET? DAYNUM . UNIT]',
    gives: 'century',
    notBefore: '¶',
    yes: ['Im [19. Jahrhundert] wuchs die Stadt.=18'],
  },
  // Feasts
  {
    id: 'de.date.holiday',
    match: '[HOLIDAY YEAR?]',
    gives: 'holiday',
    yes: ['Nach [Ostern 2025] begann der Bau.=2025-04-20'],
  },
  // No date at all
  {
    id: 'de.ref.adverb',
    match: '[damals|einst|jetzt|derzeit|zurzeit|momentan|gegenwärtig|heutzutage|demnächst|bald|seinerzeit]',
    gives: 'ref',
    yes: ['Das galt [damals] als mutig.=PAST_REF', 'Er wird [demnächst] sprechen.=FUTURE_REF'],
  },
  {
    id: 'de.ref.ex',
    match: '[ex] -',
    gives: 'ref',
    value: 'PAST_REF',
    yes: ['Der [Ex]-Trainer kam.=PAST_REF'],
  },
  {
    id: 'de.ref.time',
    match: '[DET? LAST|EARLY|vergangener TIMENOUN]',
    gives: 'ref',
    value: 'PAST_REF',
    yes: ['In [letzter Zeit] war es still.=PAST_REF'],
  },
];
