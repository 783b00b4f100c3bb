// The dossier over a changing set of articles: facts go in and out, `snapshot` gives the joined whole. Keeps the facts
// of each article and never re-reads one because another has changed; what is joined is joined again only where a change
// touches it, lazily, when somebody asks. The result depends on what is in it, not on how or in which order it came there.
import { forgetShared } from '../base/shared-text';
import { textAt } from '../base/kept-text';
import type { ArticleFacts } from '../model/annotation';
import type { DecidedEvent, Unplaced } from '../model/decided-event';
import type { CuratedActor, Dossier } from '../model/dossier';
import { CuratedIndex } from '../resolution/curated-index';
import type { JoinArticle } from '../resolution/join';
import { forgetMentions } from '../resolution/kept-actor';
import { forgetReports } from '../resolution/kept-event';
import { forgetPlaces } from '../resolution/places';
import { DossierChanges } from './changes';
import { forgetClaims } from './kept-local';
import { LiveDossier } from './live-dossier';
import type { FactsShelf } from './packed-facts';

const WHOLE = [0, Number.MAX_SAFE_INTEGER] as const;

export class DossierIndex {
  private readonly articles = new Map<string, JoinArticle>();
  private readonly waiting = new Map<string, JoinArticle | null>();
  private curated: readonly CuratedActor[] = [];
  private decidedEvents: readonly DecidedEvent[] = [];
  private readonly live: LiveDossier;
  private newCurated = false;
  private newDecided = false;
  private changes = new DossierChanges();
  private revision = 0;
  private current: Dossier | null = null;

  /** `shelf`: where facts are packed as long as nobody asks for them; without one they stay as they are. */
  constructor(private readonly shelf?: FactsShelf) {
    this.live = new LiveDossier(new CuratedIndex([]), [], (facts) => shelf?.keep(facts) ?? facts);
  }

  /** Adds an article's facts, or replaces them. `text` is the article's text as its file holds it. */
  put(facts: ArticleFacts, text: string): void {
    const kept = this.shelf?.keep(facts) ?? facts;
    const own = this.shelf?.text(text) ?? textAt(text);
    const article: JoinArticle = this.shelf
      ? { facts: kept, text: own, numbers: this.shelf.numbers }
      : { facts: kept, text: own };
    this.articles.set(facts.id, article);
    this.waiting.set(facts.id, article);
    this.changed();
  }

  /** Takes an article out; whether there was one. */
  remove(id: string): boolean {
    const had = this.articles.delete(id);
    if (had) {
      this.waiting.set(id, null);
      this.changed();
    }
    return had;
  }

  /** Sets what a person has decided on actors (see `readCurated`). */
  setCurated(entries: readonly CuratedActor[]): void {
    if (JSON.stringify(entries) === JSON.stringify(this.curated)) return;
    this.curated = [...entries];
    this.newCurated = true;
    this.changed();
  }

  /** Sets what a person has decided on events (see `readDecidedEvents`). */
  setDecidedEvents(entries: readonly DecidedEvent[]): void {
    if (JSON.stringify(entries) === JSON.stringify(this.decidedEvents)) return;
    this.decidedEvents = [...entries];
    this.newDecided = true;
    this.changed();
  }

  /** What of those decisions the articles do not bear out. */
  unplacedDecisions(): readonly Unplaced[] {
    this.snapshot();
    return this.live.unplaced;
  }

  /** An article's text and paragraphs as they were put in; null where there is none of this id. */
  source(id: string): { readonly text: string; readonly paragraphs: ArticleFacts['paragraphs'] } | null {
    const article = this.articles.get(id);
    if (!article) return null;
    return { text: article.text(WHOLE), paragraphs: article.facts.paragraphs };
  }

  /** An article's text as it was put in. */
  textOf(id: string): string | undefined {
    return this.articles.get(id)?.text(WHOLE);
  }

  /** Ids of all articles. */
  get ids(): Iterable<string> {
    return this.articles.keys();
  }

  has(id: string): boolean {
    return this.articles.has(id);
  }

  get size(): number {
    return this.articles.size;
  }

  /** A paragraph of an article as its file holds it, with where it starts; null where there is none. */
  paragraph(
    article: string,
    number: number,
  ): { readonly start: number; readonly text: string; readonly body: boolean } | null {
    const entry = this.articles.get(article);
    const list = entry?.facts.paragraphs;
    const likely = list?.[number - 1];
    const found = likely?.number === number ? likely : list?.find((p) => p.number === number);
    if (!entry || !found) return null;
    return {
      start: found.span[0],
      text: entry.text(found.span),
      body: found.role === 'text' || found.role === 'list' || found.role === 'quote',
    };
  }

  /** The joined dossier; the same object until something changes. */
  snapshot(): Dossier {
    this.current ??= this.join();
    return this.current;
  }

  /** What has changed since this was last asked. */
  takeChanges(): DossierChanges {
    this.snapshot();
    const changes = this.changes;
    this.changes = new DossierChanges();
    return changes;
  }

  /** Lets go of what was made for those who asked; for when there is nothing better to do. */
  rest(): void {
    forgetMentions();
    forgetReports();
    forgetPlaces();
    forgetShared();
    forgetClaims();
  }

  private changed(): void {
    this.revision++;
    this.current = null;
  }

  private join(): Dossier {
    const { live } = this;
    if (this.newDecided) live.decideEvents(this.decidedEvents, this.changes);
    const concerned = this.newCurated ? live.decideActors(new CuratedIndex(this.curated)) : new Set<string>();
    const put: JoinArticle[] = [];
    const removed: string[] = [];
    for (const [id, article] of this.waiting) {
      concerned.delete(id);
      if (article) put.push(article);
      else removed.push(id);
    }
    const again = [...concerned].flatMap((id) => this.articles.get(id) ?? []);
    live.update(put, removed, this.changes, again);
    this.newCurated = this.newDecided = false;
    this.waiting.clear();
    const { articles, actors, events, statements, hidden } = this.live;
    // Lists of tens of thousands are made when somebody looks at them; whoever follows the changes does not.
    return {
      revision: this.revision,
      get articles() {
        return articles.items;
      },
      get actors() {
        return actors.items;
      },
      get events() {
        return events.items;
      },
      get statements() {
        return statements.items;
      },
      problems: [],
      ...(hidden.length > 0 ? { hidden } : {}),
    };
  }
}
