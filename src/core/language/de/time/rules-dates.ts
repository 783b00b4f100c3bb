// German dates that the text names by the calendar: days, months, years, seasons, weekdays, decades, feasts.
// Examples are our own sentences; values hold for an article of Wednesday, 19 November 2025.
import type { TimeRule } from '../../pack/time';

export const DATE_RULES: readonly TimeRule[] = [
  // Days
  {
    id: 'de.date.numeric',
    match: '[DATE]',
    gives: 'date',
    yes: ['Das Schreiben vom [3.2.2021] liegt vor.=2021-02-03', 'Stand: [2021-02-03].=2021-02-03'],
  },
  {
    id: 'de.date.numeric-spaced',
    match: '[DAYNUM . MONTHNUM . YEAR]',
    gives: 'date',
    yes: ['Der Vertrag vom [3. 2. 2021] gilt weiter.=2021-02-03'],
  },
  {
    id: 'de.date.day-month-numeric',
    match: 'am|vom|zum|bis|den|dem|, [DAYMONTH]',
    gives: 'date',
    notBefore: 'MONEY|UNIT|UNITS|NUM',
    yes: ['Die Frist endet am [24.12]. um zwölf.=2025-12-24'],
  },
  {
    id: 'de.date.day-month',
    match: '[DAYNUM . MONTH]',
    gives: 'date',
    yes: ['Er sprach am [4. November] in Rom.=2025-11-04', 'Die Frist endet am [1. Dezember].=2025-12-01'],
  },
  {
    id: 'de.date.day-month-year',
    match: '[DAYNUM . MONTH .? YEAR]',
    gives: 'date',
    yes: ['Sie kamen am [8. Mai 1945] an.=1945-05-08', 'Am [8. Dez. 1991] zerfiel das Reich.=1991-12-08'],
  },
  {
    id: 'de.date.ordinal-month',
    match: '[ORD MONTH YEAR?]',
    gives: 'date',
    yes: ['Am [ersten Oktober] wurde gewählt.=2025-10-01'],
  },
  {
    id: 'de.date.det-day-month',
    match: '[den DAYNUM . MONTH YEAR?]',
    gives: 'date',
    notAfter: 'auf|an|in|für|über',
    yes: ['Man feierte [den 9. November] ausgiebig.=2025-11-09'],
  },
  {
    id: 'de.date.weekday-day-month',
    match: '[WEEKDAY ,? DET? DAYNUM . MONTH YEAR?]',
    gives: 'date',
    yes: [
      'Am [Sonntag, 2. November], war Ruhe.=2025-11-02',
      'Am [Montag, dem 3. November 2025], war Ruhe.=2025-11-03',
      'Am [Donnerstag, den 6. Februar], wurde gefeiert.=2025-02-06',
    ],
  },
  {
    id: 'de.date.weekday-numeric',
    match: '[WEEKDAY ,? DET? DATE]',
    gives: 'date',
    yes: ['Beginn ist am [Freitag, 12.12.2025], in Ulm.=2025-12-12'],
  },
  {
    id: 'de.date.range-first-day',
    match: '[DAYNUM .] bis|und|-|–|/|oder zum? DAYNUM . MONTH YEAR?',
    gives: 'date',
    yes: ['Die Messe läuft vom [3.] bis [5. Mai 2026] in Ulm.=2026-05-03;2026-05-05'],
  },
  {
    id: 'de.date.day-month-of-next',
    match: '[DAYNUM . MONTH] und|oder|sowie|bis|, am|zum|den|dem|vom|bis? DAYNUM . MONTH YEAR',
    gives: 'date',
    yes: ['Am [3. Mai] und am [5. Juni 2020] tagte der Rat.=2020-05-03;2020-06-05'],
  },
  {
    id: 'de.date.month-of-next',
    match: '[START|MID|END? MONTH] und|oder|sowie|bis|/|-|–|, START|MID|END? MONTH YEAR',
    gives: 'date',
    letter: 'upper',
    yes: ['Im [März] und [April 2020] galt das.=2020-03;2020-04'],
  },
  {
    id: 'de.date.day-of-relative-year',
    match: '[DAYNUM . MONTH DET? THIS|LAST|NEXT|SAME UNIT]',
    gives: 'relative',
    yes: [
      'Am [8. Mai dieses Jahres] sprach er.=2025-05-08',
      'Am [2. Juli vorigen Jahres] begann der Bau.=2024-07-02',
    ],
  },
  // Months
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
    yes: [
      'Im [Oktober] hatte sie gekündigt.=2025-10',
      '[Ende August] war alles vorbei.=2025-08',
      'Seit [Februar] war es still.=2025-02',
    ],
  },
  {
    id: 'de.date.month-relative-year',
    match: '[START|MID|END? MONTH DET? THIS|LAST|NEXT|SAME UNIT]',
    gives: 'relative',
    yes: [
      'Ab [Juli dieses Jahres] galt das Verbot.=2025-07',
      '[Ende März vorigen Jahres] begann es.=2024-03',
      'Im [März 1974] ging er, im [August desselben Jahres] folgte sein Chef.=1974-03;1974-08',
    ],
  },
  {
    id: 'de.date.month-relative',
    match: '[DET? LAST|NEXT|THIS MONTH]',
    gives: 'relative',
    yes: ['Im [vergangenen Oktober] trat er zurück.=2025-10', 'Im [kommenden März] wird gewählt.=2026-03'],
  },
  // Years
  {
    id: 'de.date.year-noun',
    match: '[START|MID|END? DET? jahr|jahre|jahres|jahrs YEAR]',
    gives: 'date',
    yes: ['Im [Jahr 2009] wurde umgebaut.=2009', 'Eine Statistik aus [dem Jahre 1910] half.=1910'],
  },
  {
    id: 'de.date.year',
    match: '[START|MID|END? YEAR]',
    gives: 'date',
    yes: [
      'Seit [1996] ist das Land Mitglied.=1996',
      '[Anfang 2014] zog er um.=2014',
      'Weniger als etwa [1930] war es nie.=1930',
    ],
    no: ['Das kostete 1998 Euro.', 'Es kamen rund 2000 Gäste.'],
  },
  {
    id: 'de.date.year-short-range',
    match: '[YEAR / YY]',
    gives: 'date',
    yes: ['Im Haushalt [1925/26] fehlte Geld.=192'],
  },
  {
    id: 'de.date.year-short',
    match: "'|’|‘ [YY]",
    gives: 'date',
    notAfter: 'NUM',
    yes: ["Der Mut von '[89] blieb.=1989"],
  },
  // Seasons
  {
    id: 'de.date.season-year',
    match: '[START|MID|END|EARLY? SEASON YEAR]',
    gives: 'date',
    yes: ['Er war im [Herbst 2011] aufgetaucht.=2011-FA'],
  },
  {
    id: 'de.date.season-split-year',
    match: '[SEASON YEAR / YY|YEAR]',
    gives: 'date',
    yes: ['Im [Winter 1946/47] hungerten viele.=1946-WI'],
  },
  {
    id: 'de.date.season-of-year',
    match: '[SEASON des jahres YEAR]',
    gives: 'date',
    yes: ['Im [Sommer des Jahres 2005] sprach er.=2005-SU'],
  },
  {
    id: 'de.date.season',
    match: 'im|seit|zum|bis|vom|ab|übern [START|MID|END|EARLY? SEASON]',
    gives: 'date',
    letter: 'upper',
    yes: ['Das Buch war im [Frühjahr] erschienen.=2025-SP'],
  },
  {
    id: 'de.date.season-general',
    match: 'der|die|das|dieser|jener [SEASON]',
    gives: 'undated-season',
    letter: 'upper',
    yes: ['Der [Sommer] ist die schönste Zeit.=XXXX-SU'],
  },
  {
    id: 'de.date.season-long',
    match: '[den SEASON] über|lang|hindurch',
    gives: 'duration',
    yes: ['Sie war [den Sommer] über verreist.=P1SU'],
  },
  {
    id: 'de.date.season-relative',
    match: '[DET? LAST|NEXT|THIS SEASON]',
    gives: 'relative',
    yes: ['Im [vergangenen Sommer] regnete es.=2025-SU'],
  },
  {
    id: 'de.date.season-relative-year',
    match: '[SEASON DET? THIS|LAST|NEXT|SAME UNIT]',
    gives: 'relative',
    yes: ['Im [Herbst vergangenen Jahres] kam er.=2024-FA'],
  },
  // Parts of the year
  {
    id: 'de.date.quarter',
    match: '[DET? ORD quartal|quartals|halbjahr|halbjahrs|jahreshälfte YEAR?]',
    gives: 'part-of-year',
    yes: [
      'Im [dritten Quartal 2024] sank der Umsatz.=2024-Q3',
      'Im [ersten Halbjahr] sank der Umsatz.=2025-H1',
    ],
  },
  {
    id: 'de.date.quarter-digit',
    match: '[DET? DAYNUM . quartal|quartals|halbjahr|halbjahrs|jahreshälfte YEAR?]',
    gives: 'part-of-year',
    yes: ['Im [3. Quartal 2024] sank der Umsatz.=2024-Q3'],
  },
  // Weekdays
  {
    id: 'de.date.weekday',
    match: '[WEEKDAY]',
    gives: 'date',
    letter: 'upper',
    yes: [
      'Am [Montag] traf sich der Rat.=2025-11-17',
      'Am [Montag] wird der Rat tagen.=2025-11-24',
      'Er kam am [Mittwoch] an.=2025-11-19',
    ],
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
  {
    id: 'de.date.weekday-of-week',
    match: '[WEEKDAY DET? LAST|NEXT|THIS UNIT]',
    gives: 'week-day',
    yes: ['Am [Dienstag vergangener Woche] tagte der Rat.=2025-11-11'],
  },
  {
    id: 'de.date.week-weekday',
    match: '[DET? LAST|NEXT|THIS woche WEEKDAY]',
    gives: 'week-day',
    yes: ['[Vorige Woche Mittwoch] kam er.=2025-11-12'],
  },
  {
    id: 'de.date.weekday-genitive',
    match: 'des [WEEKDAYADV]',
    gives: 'date',
    letter: 'upper',
    yes: ['Am [Abend] des [Dienstags] kam er.=2025-11-18TEV;2025-11-18'],
  },
  {
    id: 'de.date.weekday-counted',
    match: 'am|vom|zum [WEEKDAY] vor|in einer|NUM|ONE UNIT|UNITS',
    gives: 'week-ago',
    yes: ['Am [Sonntag] vor [einer Woche] wurde gewählt.=2025-11-09;P1W'],
  },
  // Decades and centuries
  {
    id: 'de.date.decade',
    match: '[DET? START|MID|END|EARLY? DET? DECADE -? jahre|jahren]',
    gives: 'decade',
    yes: [
      'In [den neunziger Jahren] war das üblich.=199',
      'Die Mode [der 1960er Jahre] kehrt wieder.=196',
      'In [den 1990er-Jahren] wuchs die Stadt.=199',
    ],
  },
  {
    id: 'de.date.decade-hyphen',
    match: '[DET? YEAR|NUM - er -? jahre|jahren]',
    gives: 'decade',
    yes: ['In [den 1950-er Jahren] war das üblich.=195'],
  },
  {
    id: 'de.date.decade-noun',
    match: 'DET|mitte|anfang|ende [EARLY? DECADEPL]',
    gives: 'decade',
    yes: ['Er kam in den [Achtzigern] nach Ulm.=198'],
  },
  {
    id: 'de.date.decade-word',
    match: '[DET? START|MID|END|EARLY? DET? DECADEWORD]',
    gives: 'decade',
    yes: ['In [den Neunzigerjahren] war das üblich.=199'],
  },
  {
    id: 'de.date.century',
    match: '[DET? START|MID|END|EARLY? DET? DAYNUM . jahrhundert|jahrhunderts|jahrtausend|jahrtausends]',
    gives: 'century',
    yes: ['Im [19. Jahrhundert] wuchs die Stadt.=18'],
  },
  {
    id: 'de.date.century-word',
    match: '[DET? ORD jahrhundert|jahrhunderts|jahrtausend|jahrtausends]',
    gives: 'century',
    yes: ['[Das dritte Jahrtausend] begann friedlich.=2'],
  },
  {
    id: 'de.date.century-relative',
    match: '[DET? LAST|NEXT|THIS jahrhundert|jahrhunderts]',
    gives: 'century',
    yes: ['Ein Erbe [des vorigen Jahrhunderts] ist das.=19'],
  },
  // Feasts
  {
    id: 'de.date.holiday',
    match: '[HOLIDAY YEAR?]',
    gives: 'holiday',
    letter: 'upper',
    yes: ['Nach [Ostern 2024] begann der Bau.=2024-03-31', 'Am [Karfreitag] ruhte die Arbeit.=2025-04-18'],
  },
  {
    id: 'de.date.holiday-relative',
    match: '[LAST|NEXT|THIS HOLIDAY]',
    gives: 'relative',
    yes: ['[Vergangene Weihnachten] schneite es.=2024-12-24'],
  },
];
