// What the articles leave open, computed from the facts of one note: articles and events without a date, facts on which
// sources differ, statements without a speaker, claims that only one article has, actors named only once. These are no
// claims, so they carry no sources of their own. Questions of one sort are asked once, with what they concern.
import type { Actor, ArticleEntry, Difference, Dossier, DossierEvent } from '../model/dossier';
import { compatible } from '../model/edtf';
import { independentSources } from '../model/sources';
import type { NoteContext } from './draft';
import type { PickedStatement } from './pick-statements';
import { ValueNames } from './value-names';

export interface OpenMatter {
  readonly events: readonly DossierEvent[];
  readonly statements: readonly PickedStatement[];
  readonly articles: readonly ArticleEntry[];
  /** Those of whom it is worth knowing that they are named only once. */
  readonly actors?: readonly Actor[];
}

/** So many are named before »and n others«. */
const NAMED = 6;

/** How many sources an event has; articles with the same text are one. */
export function sourceCount(event: DossierEvent, dossier: Dossier): number {
  return independentSources(event, dossier);
}

/** The values on which sources differ, as people write them in the note's language. */
function valuesOf(event: DossierEvent, d: Difference, { phrases, dossier, options }: NoteContext): string[] {
  const names = new ValueNames(dossier);
  const foreign = event.lang !== undefined && event.lang !== options.language;
  return d.values.map((v) => {
    const value = names.value(d, v.value, event);
    return d.field === 'quantity' && foreign ? phrases.quoted(value) : phrases.valueOf(d.field, value);
  });
}

/** What the sources do not agree on, in a sentence; `alone`: the note is on this event only. */
export function differenceSentence(
  event: DossierEvent,
  d: Difference,
  context: NoteContext,
  alone = false,
): string {
  const { phrases } = context;
  const what = alone ? null : phrases.quoted(event.label);
  const values = valuesOf(event, d, context);
  return onlyLessExact(d) ? phrases.lessExact(what, values) : phrases.differ(what, d.field, values);
}

/** Whether dates differ in nothing but how exact they are. */
function onlyLessExact({ field, values }: Difference): boolean {
  return field === 'date' && values.every((a) => values.every((b) => compatible(a.value, b.value)));
}

function differenceQuestion(event: DossierEvent, d: Difference, context: NoteContext): string {
  const { phrases } = context;
  return onlyLessExact(d)
    ? differenceSentence(event, d, context)
    : phrases.contested(phrases.quoted(event.label), d.field, valuesOf(event, d, context));
}

export function openQuestions(matter: OpenMatter, context: NoteContext): string[] {
  const { phrases } = context;
  const { events, statements, articles, actors = [] } = matter;
  const some = (labels: readonly string[]): string => {
    const all = [...new Set(labels)];
    const shown = all.slice(0, NAMED).map((l) => phrases.quoted(l));
    return phrases.list(shown, all.length - shown.length);
  };
  const out: string[] = [];
  for (const e of events) {
    // What the user has settled is no open question, though the sources still differ.
    const settled: readonly string[] = e.decided ?? [];
    for (const d of e.differences)
      if (!settled.includes(d.field)) out.push(differenceQuestion(e, d, context));
  }
  const undated = new Map<string, string[]>();
  for (const e of events)
    if (e.date === null) {
      const why = e.undated ?? 'no-date-in-text';
      const labels = undated.get(why);
      if (labels) labels.push(e.label);
      else undated.set(why, [e.label]);
    }
  for (const [why, labels] of [...undated].sort(([a], [b]) => (a < b ? -1 : 1)))
    out.push(phrases.undated(some(labels), why, new Set(labels).size));
  for (const a of articles) if (a.published === null) out.push(phrases.undatedArticle(a.title ?? a.id));
  const nameless = statements.filter(({ statement }) => statement.speaker === null).length;
  if (nameless > 0) out.push(phrases.speakerless(nameless));
  const single = events.filter((e) => sourceCount(e, context.dossier) === 1);
  const labels = (list: readonly DossierEvent[]): string[] => list.map((e) => e.label);
  if (single.length > 0) {
    if (single.length === events.length && events.length > 1) out.push(phrases.allSingle(events.length));
    else if (single.length <= NAMED / 2) out.push(phrases.singleSource(some(labels(single)), single.length));
    else {
      const several = labels(events.filter((e) => sourceCount(e, context.dossier) > 1));
      out.push(phrases.mostSingle(single.length, events.length, some(several), new Set(several).size));
    }
  }
  const once = actors.filter((a) => a.mentions.filter((m) => m.kind === 'name').length === 1);
  if (once.length > 0) out.push(phrases.seenOnce(some(once.map((a) => a.name)), once.length));
  return [...new Set(out)];
}
