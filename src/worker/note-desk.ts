// Reads notes for the editor: which of their quotations the articles have, and which times their words mean. Keeps the
// index of quotations, which is built when it is first asked for, a few articles at a time, and follows every change from
// then on. Answers are kept by the words they are about, so that typing elsewhere in a note costs nothing.
import {
  annotateArticle,
  checkQuotation,
  findQuotations,
  findTimesIn,
  QuotationIndex,
  quotationsOff,
  read,
  type ArticleFacts,
  type Dossier,
  type DossierStatement,
  type Evidence,
  type QuotationCheck,
  type Span,
} from '../core/api';
import { findName, LineMap, type NameTable } from '../core/present/api';
import type { NoteAnswer, NoteQuotation, NoteRequest, NoteSource, NoteSpeaker, NoteTime } from './protocol';

/** Articles that go into the index between two looks at the queue. */
const BATCH = 20;
/** Answers and paragraphs that are kept. */
const KEPT = 500;
/** What a note may have in UTF-16 units to be read at all. */
const LONGEST_NOTE = 400_000;
const MOST_SOURCES = 3;

export interface NoteDeskHost {
  /** The text of an article as its file holds it. */
  textOf(id: string): string | undefined;
  factsOf(id: string): ArticleFacts | undefined;
  articles(): Iterable<string>;
  dossier(): Dossier;
  names(): NameTable;
}

export interface NoteDesk {
  /** An article has come or changed. */
  put(id: string, text: string): void;
  remove(id: string): void;
  clear(): void;
  /** Does some of what is left to do before notes can be checked; whether there is more. */
  prepare(): boolean;
  /** Says that quotations are wanted, so that there is something to prepare. */
  want(request: Pick<NoteRequest, 'quotations'>): void;
  answer(request: NoteRequest): NoteAnswer;
  /** The time expressions of an article: a look-up. */
  timesOf(article: string): readonly NoteTime[];
  /** For other checks of quotations; complete once `prepare` says so. */
  readonly index: QuotationIndex;
}

interface Spoken {
  /** Ids of the actors who say it, in a note or in an article. */
  readonly actors: readonly string[];
  readonly name: string;
}

/** Forgets the oldest answers where there are too many. */
function keep<V>(map: Map<string, V>, key: string, value: V): V {
  map.set(key, value);
  if (map.size > KEPT) for (const old of map.keys()) if (map.size > KEPT / 2) map.delete(old);
  return value;
}

export function createNoteDesk(host: NoteDeskHost): NoteDesk {
  const index = new QuotationIndex();
  let wanted = false;
  let left: Iterator<string> | null = null;
  const checks = new Map<string, QuotationCheck>();
  let checkedRevision = -1;
  const paragraphs = new Map<string, readonly { quote: Span; name: string }[]>();
  let spokenFor: Dossier | null = null;
  let spoken = new Map<string, readonly DossierStatement[]>();

  function check(words: string): QuotationCheck {
    if (checkedRevision !== index.revision) {
      checks.clear();
      checkedRevision = index.revision;
    }
    return checks.get(words) ?? keep(checks, words, checkQuotation(index, words));
  }

  function statementsOf(article: string): readonly DossierStatement[] {
    const dossier = host.dossier();
    if (spokenFor !== dossier) {
      spokenFor = dossier;
      const all = new Map<string, DossierStatement[]>();
      for (const s of dossier.statements) {
        const list = all.get(s.article);
        if (list) list.push(s);
        else all.set(s.article, [s]);
      }
      spoken = all;
    }
    return spoken.get(article) ?? [];
  }

  /** Who speaks in a paragraph of a note, by quotation: names as the paragraph has them. */
  function speakersIn(paragraph: string): readonly { quote: Span; name: string }[] {
    const known = paragraphs.get(paragraph);
    if (known) return known;
    const facts = annotateArticle(read({ id: 'note', text: paragraph, published: null }));
    const names = new Map(facts.actors.map((a) => [a.id, a.name]));
    const found = facts.statements.flatMap((s) => {
      const name = s.actor === null ? undefined : names.get(s.actor);
      return name === undefined ? [] : s.quote.map((quote) => ({ quote, name }));
    });
    return keep(paragraphs, paragraph, found);
  }

  /** The actors whom the note names as speaking a quotation; null where it names none that the dossier knows. */
  function speakerInNote(text: string, inner: Span, block: Span): Spoken | null {
    const said = speakersIn(text.slice(block[0], block[1])).find(
      ({ quote }) => quote[0] + block[0] < inner[1] && quote[1] + block[0] > inner[0],
    );
    const found = said && findName(host.names(), said.name, Math.max(0, said.name.length - 1));
    return said && found ? { actors: found.actors, name: said.name } : null;
  }

  function speakersInSource(article: string, spans: readonly Span[]): readonly NoteSpeaker[] {
    const out = new Map<string, NoteSpeaker>();
    for (const s of statementsOf(article)) {
      if (s.speaker === null) continue;
      const meets = s.quote.some((q) => spans.some(([from, to]) => q.span[0] < to && q.span[1] > from));
      if (meets && !out.has(s.speaker))
        out.set(s.speaker, { actor: s.speaker, stated: s.speakerBasis === 'stated', via: s.via });
    }
    return [...out.values()];
  }

  function evidence(article: string, span: Span, words: string): Evidence {
    let paragraph = 0;
    for (const p of host.factsOf(article)?.paragraphs ?? []) {
      if (p.span[0] > span[0]) break;
      paragraph = p.number;
    }
    return { article, paragraph, span, words };
  }

  function positions(article: string, spans: readonly Span[]): Pick<NoteSource, 'from' | 'to'> {
    const lines = new LineMap(host.textOf(article) ?? '');
    return { from: lines.positionAt(spans[0]?.[0] ?? 0), to: lines.positionAt(spans.at(-1)?.[1] ?? 0) };
  }

  /** Whether the note gives the words to somebody to whom no source gives them. Told only of two known of one kind. */
  function otherSpeaker(
    text: string,
    inner: Span,
    block: Span,
    sources: readonly NoteSource[],
  ): string | null {
    const theirs = sources.flatMap((s) => s.speakers);
    if (theirs.length === 0) return null;
    const ours = speakerInNote(text, inner, block);
    if (!ours) return null;
    const actors = host.dossier().actors;
    const typeOf = (id: string): string | undefined => actors.find((a) => a.id === id)?.type;
    if (theirs.some((s) => ours.actors.includes(s.actor) || (s.via !== null && ours.actors.includes(s.via))))
      return null;
    const first = ours.actors[0];
    if (first === undefined || theirs.some((s) => typeOf(s.actor) !== typeOf(first))) return null;
    return first;
  }

  function quotationsOf({ text, format }: NoteRequest): NoteQuotation[] {
    return findQuotations(text, format).flatMap(({ inner, outer, block }): NoteQuotation[] => {
      const { verdict, matches } = check(text.slice(inner[0], inner[1]));
      if (verdict === 'unchecked') return [];
      const sources = matches.slice(0, MOST_SOURCES).map((m): NoteSource => ({
        ...positions(m.article, m.spans),
        evidence: m.spans.map((span, i) => evidence(m.article, span, m.words[i] ?? '')),
        changes: m.changes.map((c) => ({ ...c, span: [inner[0] + c.span[0], inner[0] + c.span[1]] })),
        restored: m.restored,
        speakers: speakersInSource(m.article, m.spans),
      }));
      const other = sources.length === 0 ? null : otherSpeaker(text, inner, block, sources);
      return [{ inner, outer, verdict, places: matches.length, sources, otherSpeaker: other }];
    });
  }

  function timesIn({ text, date }: NoteRequest): NoteTime[] {
    const article = read({ id: 'note', text, published: date });
    const lines = new LineMap(text);
    return findTimesIn(article).map((time) => ({
      ...time,
      words: text.slice(time.span[0], time.span[1]),
      line: lines.positionAt(time.span[0]).line,
    }));
  }

  return {
    index,
    put(id, text) {
      if (wanted) index.put(id, text);
    },
    remove(id) {
      index.remove(id);
    },
    clear() {
      index.clear();
      checks.clear();
      paragraphs.clear();
      spokenFor = null;
      left = null;
      wanted = false;
    },
    want({ quotations }) {
      if (!quotations || wanted) return;
      wanted = true;
      left = [...host.articles()].values();
    },
    prepare() {
      for (let i = 0; left && i < BATCH; i++) {
        const step = left.next() as IteratorResult<string, undefined>;
        if (step.done === true) {
          left = null;
          break;
        }
        const text = host.textOf(step.value);
        if (text !== undefined) index.put(step.value, text);
      }
      return left !== null;
    },
    answer(request) {
      const { text, format } = request;
      const readable = text.length <= LONGEST_NOTE;
      const off = request.quotations && quotationsOff(text, format);
      return {
        kind: 'note-read',
        request: request.request,
        quotations: readable && request.quotations && !off ? quotationsOf(request) : [],
        times: readable && request.times ? timesIn(request) : [],
        off,
      };
    },
    timesOf(article) {
      const text = host.textOf(article);
      const facts = host.factsOf(article);
      if (text === undefined || !facts) return [];
      const lines = new LineMap(text);
      return facts.times.map((time) => ({
        ...time,
        words: text.slice(time.span[0], time.span[1]),
        line: lines.positionAt(time.span[0]).line,
      }));
    },
  };
}
