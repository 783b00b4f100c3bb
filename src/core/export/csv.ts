// The dossier as six tables in CSV (RFC 4180, UTF-8 with byte-order mark, so that LibreOffice and Excel read umlauts): a row
// for each piece of evidence, with its place. A cell that a spreadsheet might run as a formula gets an apostrophe in front,
// which spreadsheets do not show. Quoting is papaparse's business.
import papa from 'papaparse';
import type { Actor, ArticleEntry, DossierEvent, DossierStatement, Evidence } from '../model/dossier';
import { quadClassOf } from '../present/quad-class';
import { clean, cut, oneLine } from './clean';
import type { ExportPiece, ExportPlan, Facts, LeftOut } from './input';

/** What a spreadsheet takes for a formula, also behind blanks and invisible characters, and in full width. */
export const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** More than this Excel does not take in one cell. */
const CELL = 32_000;

type Cell = string | number | boolean;
type Row = readonly Cell[];

const PLACE = ['article', 'paragraph', 'start', 'end', 'words'] as const;

function where(e: Evidence | undefined): Row {
  return e ? [e.article, e.paragraph, e.span[0], e.span[1], e.words] : ['', '', '', '', ''];
}

const list = (values: readonly string[]): string => values.map(oneLine).join(' | ');

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  rows(facts: Facts): Generator<readonly Row[]>;
}

function articleRow(a: ArticleEntry): Row {
  return [
    a.id,
    oneLine(a.title ?? ''),
    oneLine(a.outlet ?? ''),
    list(a.agencies),
    a.published ?? '',
    a.lang,
    a.copyOf ?? '',
    a.original ?? '',
  ];
}

function actorRow(a: Actor): Row {
  const aliases = [...new Set(a.aliases.map((x) => x.name))].filter((n) => n !== a.name);
  return [
    a.id,
    oneLine(a.name),
    a.type,
    list(aliases),
    a.wikidata ?? '',
    a.curated,
    a.articles.length,
    a.mentions.length,
    a.events.length,
    a.statements.length,
  ];
}

function officeRows(a: Actor, facts: Facts): Row[] {
  return a.offices.flatMap((o) => {
    const head = [
      a.id,
      oneLine(a.name),
      oneLine(o.title),
      list(o.variants),
      o.of ?? '',
      oneLine(facts.name(o.of)),
      o.seen ?? '',
      o.time,
      o.basis,
      o.curated === true,
    ];
    const all: readonly (Evidence | undefined)[] = o.evidence.length > 0 ? o.evidence : [undefined];
    return all.map((e) => [...head, ...where(e)]);
  });
}

function eventRows(event: DossierEvent, facts: Facts): Row[] {
  const head = [
    event.id,
    oneLine(event.label),
    event.type,
    event.mode ?? '',
    quadClassOf(event.type),
    event.status,
    event.date ?? '',
    event.date === null ? '' : event.dateBasis,
    event.undated ?? '',
    oneLine(facts.name(event.place)),
    list(facts.names(event, 'actor')),
    list(facts.names(event, 'recipient')),
    facts.sources(event),
    (event.decided ?? []).join(' | '),
  ];
  return event.reports.map((r, i) => [
    ...head,
    i + 1,
    r.status,
    r.date ?? '',
    oneLine(facts.name(r.source)),
    ...where(r.sentence),
    r.trigger.words,
    r.trigger.span[0],
    r.trigger.span[1],
  ]);
}

function statementRows(s: DossierStatement, facts: Facts): Row[] {
  return s.quote.map((q, i) => [
    s.id,
    i + 1,
    s.type,
    s.verbatim,
    s.speaker ?? '',
    oneLine(facts.name(s.speaker)),
    s.speaker === null ? '' : s.speakerBasis,
    oneLine(facts.name(s.via)),
    s.stance,
    s.date ?? '',
    list(s.about.map((a) => facts.name(a))),
    s.cue.map((c) => oneLine(c.words)).join(' … '),
    ...where(q),
  ]);
}

const TABLES: readonly Table[] = [
  {
    name: 'articles.csv',
    columns: ['id', 'title', 'outlet', 'agencies', 'published', 'language', 'same_text_as', 'original'],
    *rows({ dossier }) {
      for (const a of dossier.articles) yield [articleRow(a)];
    },
  },
  {
    name: 'actors.csv',
    columns: [
      'id',
      'name',
      'type',
      'aliases',
      'wikidata',
      'curated',
      'articles',
      'mentions',
      'events',
      'statements',
    ],
    *rows({ dossier }) {
      for (const a of dossier.actors) yield [actorRow(a)];
    },
  },
  {
    name: 'offices.csv',
    columns: [
      ...['actor_id', 'actor', 'title', 'variants', 'of_id', 'of', 'seen', 'time', 'basis', 'curated'],
      ...PLACE,
    ],
    *rows(facts) {
      for (const a of facts.dossier.actors) yield officeRows(a, facts);
    },
  },
  {
    name: 'events.csv',
    columns: [
      ...[
        'id',
        'label',
        'type',
        'mode',
        'quad',
        'status',
        'date',
        'date_basis',
        'undated',
        'place',
        'actors',
      ],
      ...['recipients', 'sources', 'decided', 'report', 'report_status', 'report_date', 'reported_by'],
      ...PLACE,
      ...['trigger', 'trigger_start', 'trigger_end'],
    ],
    *rows(facts) {
      for (const e of facts.dossier.events) yield eventRows(e, facts);
    },
  },
  {
    name: 'statements.csv',
    columns: [
      ...[
        'id',
        'piece',
        'kind',
        'verbatim',
        'speaker_id',
        'speaker',
        'speaker_basis',
        'via',
        'stance',
        'date',
      ],
      ...['about', 'cue'],
      ...PLACE,
    ],
    *rows(facts) {
      for (const s of facts.dossier.statements) yield statementRows(s, facts);
    },
  },
  {
    name: 'mentions.csv',
    columns: ['actor_id', 'actor', 'kind', 'basis', ...PLACE],
    *rows({ dossier }) {
      for (const a of dossier.actors)
        yield a.mentions.map((m) => [a.id, oneLine(a.name), m.kind, m.basis, ...where(m.evidence)]);
    },
  },
];

export const CSV_FILES: readonly string[] = TABLES.map((t) => t.name);

export function csvPlan(facts: Facts): ExportPlan {
  const { articles, actors, events, statements } = facts.dossier;
  const options = { delimiter: facts.options.separator ?? ',', newline: '\r\n', escapeFormulae: FORMULA };
  const lines = (rows: readonly Row[]): string =>
    rows.length === 0
      ? ''
      : `${papa.unparse(
          rows.map((row) => row.map((c) => (typeof c === 'string' ? cut(clean(c), CELL) : c))),
          options,
        )}\r\n`;
  return {
    files: CSV_FILES,
    pieces: articles.length + 3 * actors.length + events.length + statements.length,
    *write(): Generator<ExportPiece, readonly LeftOut[], undefined> {
      for (const [file, table] of TABLES.entries()) {
        yield { file, text: `\uFEFF${lines([table.columns])}` };
        for (const rows of table.rows(facts)) yield { file, text: lines(rows) };
      }
      return [];
    },
  };
}
