// Articles → an index in which the few that may hold a quotation are found at once: the pairs of neighbouring words of
// every article, in segments of up to 256 articles. Articles come and go one by one; nobody else's entries are touched,
// and a segment is built again only when half of it has gone. About eight bytes a word; the texts are shared, not copied.
import { hashesOf, streamOf } from './stream';
import { eachPlace, lowerBound, pairsOf, SEGMENT_SIZE, segmentOf } from './shingle-segment';

/** One article as the index keeps it. */
export interface IndexedArticle {
  readonly id: string;
  readonly text: string;
  /** The stream's words, by hash; 0 between its parts. */
  readonly hashes: Uint32Array;
}

interface Segment {
  readonly list: Uint32Array;
  readonly articles: (IndexedArticle | null)[];
  gone: number;
}

interface Place {
  readonly segment: Segment;
  readonly at: number;
}

/** A class because it has a lifetime: it lives beside the dossier. */
export class QuotationIndex {
  private readonly places = new Map<string, Place>();
  private readonly segments = new Set<Segment>();
  /** Articles that are in no segment yet, with their pairs. */
  private readonly recent = new Map<
    string,
    { readonly article: IndexedArticle; readonly pairs: Uint32Array }
  >();
  private changes = 0;

  /** Adds an article, or replaces it. `text` is its text as its file holds it. */
  put(id: string, text: string): void {
    const known = this.article(id);
    if (known?.text === text) return;
    this.remove(id);
    this.changes++;
    const hashes = hashesOf(streamOf(text));
    this.add({ id, text, hashes });
  }

  /** Takes an article out; whether there was one. */
  remove(id: string): boolean {
    if (this.recent.delete(id)) {
      this.changes++;
      return true;
    }
    const place = this.places.get(id);
    if (!place) return false;
    this.changes++;
    this.places.delete(id);
    const { segment } = place;
    segment.articles[place.at] = null;
    segment.gone++;
    if (segment.gone * 2 > segment.articles.length) this.dissolve(segment);
    return true;
  }

  clear(): void {
    this.places.clear();
    this.segments.clear();
    this.recent.clear();
    this.changes++;
  }

  get size(): number {
    return this.places.size + this.recent.size;
  }

  /** Counts up with every change: an answer for one revision holds as long as it does. */
  get revision(): number {
    return this.changes;
  }

  article(id: string): IndexedArticle | undefined {
    const place = this.places.get(id);
    return place ? (place.segment.articles[place.at] ?? undefined) : this.recent.get(id)?.article;
  }

  /** Bytes of the index itself, texts not counted. */
  get bytes(): number {
    let sum = 0;
    for (const { list, articles } of this.segments) {
      sum += list.byteLength;
      for (const a of articles) sum += a?.hashes.byteLength ?? 0;
    }
    for (const { article, pairs } of this.recent.values())
      sum += article.hashes.byteLength + pairs.byteLength;
    return sum;
  }

  /** The articles that hold a pair of neighbouring words; a few that do not may be among them. */
  withPair(pair: number): IndexedArticle[] {
    const out: IndexedArticle[] = [];
    for (const { list, articles } of this.segments)
      eachPlace(list, pair, (place) => {
        const article = articles[place];
        if (article) out.push(article);
      });
    for (const { article, pairs } of this.recent.values())
      if (pairs[lowerBound(pairs, pair)] === pair) out.push(article);
    return out;
  }

  private add(article: IndexedArticle): void {
    this.recent.set(article.id, { article, pairs: pairsOf(article.hashes) });
    if (this.recent.size < SEGMENT_SIZE) return;
    const entries = [...this.recent.values()];
    this.recent.clear();
    const segment: Segment = {
      list: segmentOf(entries.map((e) => e.pairs)),
      articles: entries.map((e) => e.article),
      gone: 0,
    };
    this.segments.add(segment);
    segment.articles.forEach((a, at) => a && this.places.set(a.id, { segment, at }));
  }

  private dissolve(segment: Segment): void {
    this.segments.delete(segment);
    for (const article of segment.articles) {
      if (!article) continue;
      this.places.delete(article.id);
      this.add(article);
    }
  }
}
