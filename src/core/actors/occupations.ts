// What an article calls its people beside their names, offices aside: occupations (»der Unternehmer Jan Kolb«) and parties
// (»Jan Kolb (SPD)«, »SPD-Politiker Jan Kolb«) → whom »der Unternehmer«, »der SPD-Politiker« can mean later. Says nothing
// of offices; those are in `offices.ts`.
import type { Held, OfficePhrase } from './office-phrases';
import { clusterAt, personEndingAt, tokenText, type Scene } from './scene';

/** Organisation and wordings of each person. */
export class Occupations {
  private readonly parties = new Map<number, number>();
  private readonly called = new Map<number, OfficePhrase[]>();

  constructor(
    private readonly scene: Scene,
    held: readonly Held[],
  ) {
    scene.names.forEach((name) => {
      // »Jan Kolb (SPD)«
      if (name.form !== 'name' || name.type !== 'person' || tokenText(scene, name.last) !== '(') return;
      const party = clusterAt(scene, name.last + 1);
      const person = personEndingAt(scene, name.last);
      if (scene.clusters[party]?.type === 'organization' && tokenText(scene, name.last + 2) === ')')
        if (person >= 0 && !this.parties.has(person)) this.parties.set(person, party);
    });
    for (const { phrase, bearers } of held) {
      if (phrase.noun.kind !== 'person') continue;
      for (const bearer of bearers) {
        const list = this.called.get(bearer) ?? [];
        this.called.set(bearer, list);
        list.push(phrase);
        if (this.isParty(phrase.of) && !this.parties.has(bearer)) this.parties.set(bearer, phrase.of);
      }
    }
  }

  private isParty(cluster: number): boolean {
    return this.scene.clusters[cluster]?.type === 'organization';
  }

  /**
   * Whether the words speak against it: another party than the person's own, or a state's office for somebody whom the
   * article has introduced by his occupation (»Analyst Jan Kolb … Der US-Präsident«).
   */
  contradicts(phrase: OfficePhrase, cluster: number): boolean {
    const state = this.scene.clusters[phrase.of]?.known?.startsWith('state:') === true;
    if (phrase.noun.kind === 'office' && (state || phrase.noun.ofKnown !== null) && this.called.has(cluster))
      return true;
    const own = this.parties.get(cluster);
    return this.isParty(phrase.of) && own !== undefined && own !== phrase.of;
  }

  /** Those whom the article has called so, or whose party it is; empty where it has called nobody so. */
  candidates(phrase: OfficePhrase): readonly number[] {
    const out: number[] = [];
    if (this.isParty(phrase.of))
      for (const [cluster, party] of this.parties) if (party === phrase.of) out.push(cluster);
    const { head } = phrase.noun;
    const { wording } = phrase;
    for (const [cluster, phrases] of this.called) {
      if (out.includes(cluster) || this.contradicts(phrase, cluster)) continue;
      const same = (p: OfficePhrase): boolean =>
        p.noun.head === head && (wording === p.wording || p.wording.endsWith(wording) || wording === head);
      if (phrases.some(same) && !(this.isParty(phrase.of) && this.parties.get(cluster) !== phrase.of))
        out.push(cluster);
    }
    return out;
  }
}
