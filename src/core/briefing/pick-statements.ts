// Which statements a note lists, and how, so that no claim stands in it twice: a quotation inside a reported statement
// of the same speaker becomes that statement's `quoted` part, and a summarised statement that only retells an event of
// the note (»verlangte einen Kurswechsel«) is left to the event. Order is kept.
import type { DossierEvent, DossierStatement, Evidence } from '../model/dossier';

export interface PickedStatement {
  readonly statement: DossierStatement;
  /** Word-for-word parts of it, in order. */
  readonly quoted: readonly Evidence[];
}

function within(inner: Evidence, outer: Evidence): boolean {
  return inner.article === outer.article && inner.span[0] >= outer.span[0] && inner.span[1] <= outer.span[1];
}

/** Whether every piece of `inner` lies in a piece of `outer`. */
function inside(inner: DossierStatement, outer: DossierStatement): boolean {
  return inner.quote.every((q) => outer.quote.some((o) => within(q, o)));
}

function retells(s: DossierStatement, sentences: readonly Evidence[]): boolean {
  return s.type === 'reported' && s.quote.every((q) => sentences.some((e) => within(q, e)));
}

/** `events`: those that the same note lists. */
export function pickStatements(
  statements: readonly DossierStatement[],
  events: readonly DossierEvent[],
): PickedStatement[] {
  const byArticle = new Map<string, DossierStatement[]>();
  for (const s of statements) {
    const list = byArticle.get(s.article);
    if (list) list.push(s);
    else byArticle.set(s.article, [s]);
  }
  const sentences = new Map<string, Evidence[]>();
  for (const e of events)
    for (const r of e.reports) {
      if (!e.participants.some((p) => p.role === 'actor') && r.source === null) continue;
      const list = sentences.get(r.article);
      if (list) list.push(r.sentence);
      else sentences.set(r.article, [r.sentence]);
    }
  const parts = new Map<DossierStatement, Evidence[]>();
  const dropped = new Set<DossierStatement>();
  for (const [article, list] of byArticle) {
    // By where they begin, the longer first: whatever holds a quotation comes before it and reaches beyond it.
    const sorted = [...list].sort(
      (a, b) => start(a) - start(b) || end(b) - end(a) || Number(a.verbatim) - Number(b.verbatim),
    );
    let open: DossierStatement[] = [];
    for (const s of sorted) {
      open = open.filter((o) => end(o) > start(s));
      // »Tass: Sluzki sagte, …« is the same words as Sluzki's statement, which says that it came by Tass.
      const teller = open.find((o) => o.speaker !== null && o.speaker === s.via && inside(s, o));
      if (teller) dropped.add(teller);
      const holder = s.verbatim
        ? open.find((o) => !o.verbatim && o.speaker === s.speaker && inside(s, o))
        : undefined;
      if (holder) {
        dropped.add(s);
        parts.set(holder, [...(parts.get(holder) ?? []), ...s.quote]);
      } else if (retells(s, sentences.get(article) ?? [])) dropped.add(s);
      open.push(s);
    }
  }
  return statements.flatMap((statement) =>
    dropped.has(statement) ? [] : [{ statement, quoted: parts.get(statement) ?? [] }],
  );
}

function start(s: DossierStatement): number {
  return Math.min(...s.quote.map((q) => q.span[0]), Infinity);
}

function end(s: DossierStatement): number {
  return Math.max(...s.quote.map((q) => q.span[1]), -Infinity);
}
