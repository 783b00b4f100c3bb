// The names of states over a changing set of articles, for capitals and seats that stand for them: which name most
// articles use, and which articles have to be looked at again when that changes. What a metonym is, `metonyms.ts` says.
import { commonestName, resolveMetonymsOf, standInsOf, statesIn } from '../resolution/metonyms';
import type { JoinArticle } from '../resolution/join';

interface Counted {
  readonly article: JoinArticle;
  readonly states: readonly (readonly [code: string, name: string])[];
  readonly standIns: readonly string[];
}

export class LiveMetonyms {
  private readonly counted = new Map<string, Counted>();
  private readonly counts = new Map<string, Map<string, number>>();
  private readonly names = new Map<string, string>();
  private readonly standing = new Map<string, Set<string>>();

  /** Gives the articles that are new or read otherwise now, with their metonyms resolved. */
  update(put: readonly JoinArticle[], removed: readonly string[]): JoinArticle[] {
    const codes = new Set<string>();
    for (const id of removed) this.take(id, codes);
    for (const article of put) {
      const { id } = article.facts;
      this.take(id, codes);
      // There are very many lists: none keeps more room than it needs.
      const entry = { article, states: statesIn(article).slice(), standIns: standInsOf(article).slice() };
      this.counted.set(id, entry);
      for (const [code, name] of entry.states) {
        codes.add(code);
        const names = this.counts.get(code);
        if (names) names.set(name, (names.get(name) ?? 0) + 1);
        else this.counts.set(code, new Map([[name, 1]]));
      }
      for (const code of entry.standIns) {
        const ids = this.standing.get(code);
        if (ids) ids.add(id);
        else this.standing.set(code, new Set([id]));
      }
    }
    const again = new Set(put.map((a) => a.facts.id));
    for (const code of codes) {
      const names = this.counts.get(code);
      const best = names && (commonestName(names) ?? code);
      if (best === this.names.get(code)) continue;
      if (best === undefined) this.names.delete(code);
      else this.names.set(code, best);
      for (const id of this.standing.get(code) ?? []) again.add(id);
    }
    return [...again].flatMap((id) => {
      const article = this.counted.get(id)?.article;
      return article ? [resolveMetonymsOf(article, this.names)] : [];
    });
  }

  private take(id: string, codes: Set<string>): void {
    const entry = this.counted.get(id);
    if (!entry) return;
    this.counted.delete(id);
    for (const [code, name] of entry.states) {
      codes.add(code);
      const names = this.counts.get(code);
      const left = (names?.get(name) ?? 0) - 1;
      if (left > 0) names?.set(name, left);
      else names?.delete(name);
      if (names?.size === 0) this.counts.delete(code);
    }
    for (const code of entry.standIns) {
      const ids = this.standing.get(code);
      ids?.delete(id);
      if (ids?.size === 0) this.standing.delete(code);
    }
  }
}
