// A note while it is being composed: what its head says, which articles it may cite, and the sections that its kind
// could fill. `assemble` puts it in order, by a template where there is one, and adds the table of articles with the
// fingerprints of the paragraphs that are cited. Nothing is found out here.
import { paragraphPrint } from '../base/paragraph-print';
import type { Dossier } from '../model/dossier';
import type { BriefingOptions } from './compose-briefing';
import { coverage } from './coverage';
import type { BriefingNote, NoteKind } from './note';
import type { ParagraphTexts } from './paragraph-texts';
import type { Phrases } from './phrases';
import { HEAD, SECTIONS_OF, type Section } from './sections';
import type { SourceTable } from './sources';
import { titleOf } from './template';

/** What every composer is given. */
export interface NoteContext {
  readonly dossier: Dossier;
  readonly options: BriefingOptions;
  readonly phrases: Phrases;
  readonly texts: ParagraphTexts | null;
}

export interface Draft {
  readonly kind: NoteKind;
  readonly head: Partial<BriefingNote> & { readonly subject: string };
  readonly sources: SourceTable;
  readonly sections: Partial<Pick<BriefingNote, Exclude<Section, 'notes'>>>;
}

/** Lists that stand in a note even when they are empty: that nothing is open is worth knowing. */
const ALWAYS: ReadonlySet<Section> = new Set<Section>(['summary', 'open-questions']);

/** Article key → numbers of the paragraphs that a value cites. */
function citedIn(value: unknown, out: Map<string, Set<number>>): void {
  if (Array.isArray(value)) for (const v of value) citedIn(v, out);
  else if (typeof value === 'object' && value !== null)
    for (const [key, v] of Object.entries(value))
      if (key === 'at' && typeof v === 'string') {
        const [article = '', paragraph = ''] = v.split('¶');
        const known = out.get(article);
        if (known) known.add(Number(paragraph));
        else out.set(article, new Set([Number(paragraph)]));
      } else if (typeof v === 'object') citedIn(v, out);
}

function articlesOf(note: unknown, draft: Draft, context: NoteContext): BriefingNote['articles'] {
  const cited = new Map<string, Set<number>>();
  citedIn(note, cited);
  const articles = draft.sources.list(context.phrases);
  if (context.texts === null) return articles;
  for (const [key, entry] of Object.entries(articles)) {
    const prints: Record<string, string> = {};
    for (const number of [...(cited.get(key) ?? [])].sort((a, b) => a - b)) {
      const paragraph = context.texts.paragraph(entry.file, number);
      if (paragraph !== null) prints[`¶${number}`] = paragraphPrint(paragraph.text);
    }
    if (Object.keys(prints).length > 0) entry.paragraphs = prints;
  }
  return articles;
}

/** The finished note: head, sections in their order, articles. */
export function assemble(draft: Draft, context: NoteContext): BriefingNote {
  const { options, phrases } = context;
  const template = options.template;
  const head: Partial<BriefingNote> = {
    ...draft.head,
    briefing: draft.kind,
    language: options.language,
    written: options.written,
    covers: coverage(draft.sources.articles),
  };
  if (template !== undefined) {
    head.template = template.name;
    const title = titleOf(template, draft.head.subject, options);
    if (title !== null) head.title = title;
  }
  const note: Partial<BriefingNote> = {};
  for (const key of HEAD) if (head[key] !== undefined) Object.assign(note, { [key]: head[key] });
  Object.assign(note, template?.fields);
  const order = template?.sections ?? SECTIONS_OF[draft.kind];
  for (const section of order) {
    if (section === 'notes') {
      note.notes = template?.notes ?? phrases.notesBody;
      continue;
    }
    const list = draft.sections[section] ?? [];
    if (list.length > 0 || ALWAYS.has(section)) Object.assign(note, { [section]: list });
  }
  note.articles = articlesOf(note, draft, context);
  return note as BriefingNote;
}
