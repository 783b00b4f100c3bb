// Whether dates are EDTF, and not finer than what they rest on. The second is asked only where the dossier knows an event
// or statement at the very words that the note cites, and not where the user cites words of their own for the date.
import { compatible, isEdtf, precisionOf, type Edtf, type Precision } from '../../model/edtf';
import { edtfOf } from '../edtf-of';
import type { Known } from '../known';
import { entryOf, mapOf, textOf, valueOf, type NoteMap, type NoteValue } from '../note-tree';
import type { Claim, Note } from '../note';
import type { NoteFix, BriefingProblem } from '../problem';
import { scalarText } from '../scalar';
import { CLAIM_SECTIONS, EVENT_SECTIONS, STATEMENT_SECTIONS } from '../sections';
import { problem, short, type Rule } from './report';

const UNKNOWN = 'unknown';
const ORDER: readonly Precision[] = ['century', 'decade', 'year', 'season', 'month', 'day', 'time'];

interface DateField {
  readonly value: NoteValue;
  readonly mayBeUnknown: boolean;
}

function field(map: NoteMap | null, key: string, mayBeUnknown: boolean): DateField[] {
  const value = valueOf(map, key);
  return value ? [{ value, mayBeUnknown }] : [];
}

function datesOf(note: Note): DateField[] {
  return [
    ...field(note.root, 'written', false),
    ...field(note.root, 'covers', true),
    ...field(note.root, 'date', true),
    ...note.claims
      .filter((c) => CLAIM_SECTIONS.includes(c.section))
      .flatMap(({ map }) => [...field(map, 'date', true), ...field(map, 'seen', false)]),
    ...note.articles.flatMap(({ map }) => field(map, 'published', true)),
  ];
}

export const datesEdtf: Rule = (note) =>
  datesOf(note).flatMap(({ value, mayBeUnknown }) => {
    if (isEdtf(value.text) || (mayBeUnknown && value.text === UNKNOWN)) return [];
    const read = edtfOf(value.text);
    const blank = value.span[0] === value.span[1] ? ' ' : '';
    const fixes: NoteFix[] = [];
    if (read !== null)
      fixes.push({
        code: 'date-rewrite',
        message: `Write ${read}`,
        args: { date: read },
        edits: [{ span: value.span, text: scalarText(read) }],
        preferred: true,
      });
    if (mayBeUnknown)
      fixes.push({
        code: 'date-unknown',
        message: 'Write "unknown"',
        edits: [{ span: value.span, text: `${blank}${UNKNOWN}` }],
        preferred: false,
      });
    return [
      problem({
        rule: 'date-not-edtf',
        code: 'date-not-edtf',
        message: `"${short(value.text)}" is no date. Write it as 2025-02-12, 2025-02, 2025 or 2025-02/2025-04.`,
        args: { value: short(value.text) },
        span: value.span,
        fixes,
      }),
    ];
  });

/** The dates that the dossier gives for what a claim cites; empty where it does not know it. */
function supported(claim: Claim, known: Known): (Edtf | null)[] {
  const type = textOf(claim.map, 'type');
  const events = EVENT_SECTIONS.includes(claim.section);
  const statements = STATEMENT_SECTIONS.includes(claim.section);
  const dates: (Edtf | null)[] = [];
  const grounds = new Set<number>();
  for (const { article, places } of claim.sources)
    for (const { span } of article === null ? [] : places) {
      const id = article ?? '';
      if (statements) for (const s of known.statementsAt(id, span)) dates.push(s.date);
      else
        for (const { event, report } of known.reportsAt(id, span)) {
          if (report.dateEvidence) grounds.add(report.dateEvidence.span[0]);
          if (!events) dates.push(report.date);
          else if (type === null || event.type === type) dates.push(event.date);
        }
    }
  const own = mapOf(claim.map, 'dated-by') ?? entryOf(claim.map, 'dated-by')?.value;
  const cited = own ? claim.sources.filter((s) => s.span[0] >= own.span[0] && s.span[1] <= own.span[1]) : [];
  return cited.some((s) => s.places.some((p) => !grounds.has(p.span[0]))) ? [] : dates;
}

function tooFine(value: NoteValue, dates: readonly (Edtf | null)[]): BriefingProblem[] {
  if (dates.length === 0 || !isEdtf(value.text)) return [];
  const rank = (d: Edtf): number => ORDER.indexOf(precisionOf(d));
  const given = dates.filter((d): d is Edtf => d !== null);
  if (given.some((d) => d === value.text || !compatible(d, value.text) || rank(d) >= rank(value.text)))
    return [];
  const best = [...given].sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1))[0] ?? UNKNOWN;
  return [
    problem({
      rule: 'date-too-fine',
      code: best === UNKNOWN ? 'date-without-ground' : 'date-too-fine',
      message:
        best === UNKNOWN
          ? 'The source gives no date for this. If you know it from elsewhere, cite that under "dated-by".'
          : `The source supports only ${best}. If you know it from elsewhere, cite that under "dated-by".`,
      args: { date: best },
      span: value.span,
      fixes: [
        {
          code: best === UNKNOWN ? 'date-unknown' : 'date-rewrite',
          message: best === UNKNOWN ? 'Write "unknown"' : `Write ${best}`,
          args: { date: best },
          edits: [{ span: value.span, text: scalarText(best) }],
          preferred: true,
        },
      ],
    }),
  ];
}

export const datesSupported: Rule = (note, known) => [
  ...note.claims.flatMap((claim) => {
    const value = valueOf(claim.map, 'date');
    const asked = [...EVENT_SECTIONS, ...STATEMENT_SECTIONS, 'reports'].includes(claim.section);
    return value && asked ? tooFine(value, supported(claim, known)) : [];
  }),
  ...note.articles.flatMap(({ map, id }) => {
    const value = valueOf(map, 'published');
    const article = id === null ? undefined : known.article(id);
    const found = value && article ? tooFine(value, [article.published]) : [];
    // The date of an article is known from the article alone.
    return found.map((p) => ({
      ...p,
      code: 'published-unsupported',
      severity: 'hint' as const,
      message: 'The article does not give this date. If you know it, add "published:" to the article itself.',
    }));
  }),
];
