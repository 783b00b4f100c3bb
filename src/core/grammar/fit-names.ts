// Noun phrases, looked at again when the names are known: names that a shallow grammar has run together are taken apart
// (»baten die USA SPD-Politiker Otto Berg«), the article agrees with the noun before a name and not with what the name looks
// like (»die Ministerin Anna Müller«), and an office set behind a name explains it (»Anna Berg, Vorsitzende des Verbands,«).
// Input: grammar and names; output: the grammar with such phrases mended, the same object where there are none.
import { startsUpper } from '../base/chars';
import { noPlaces } from '../base/slab';
import type { Agreement, GrammarPack } from '../language/pack/grammar';
import type { NameMention } from '../model/annotation';
import type { Article, Token } from '../model/article';
import type { Grammar, NounPhrase } from '../model/grammar';
import { agreement } from './phrase-parts';

/** Grammars of languages without case are returned as they are. */
export function fitNames(
  grammar: Grammar,
  article: Article,
  names: readonly NameMention[],
  pack: GrammarPack,
): Grammar {
  if (pack.order !== 'v2' || names.length === 0) return grammar;
  const nameOf = noPlaces(article.tokens.length);
  names.forEach((name, i) => {
    if (name.form === 'name') nameOf.fill(i, name.first, name.last);
  });
  return new Fitting(grammar, article.tokens, names, nameOf, pack).fit();
}

class Fitting {
  private readonly phrases: NounPhrase[];
  private phraseOf: Int32Array | null = null;
  /** Of phrases that were cut: the one behind it. */
  private readonly behindOf = new Map<number, number>();
  private changed = false;

  constructor(
    private readonly grammar: Grammar,
    private readonly tokens: readonly Token[],
    private readonly names: readonly NameMention[],
    private readonly nameOf: Int32Array,
    private readonly pack: GrammarPack,
  ) {
    this.phrases = [...grammar.phrases];
  }

  fit(): Grammar {
    const count = this.phrases.length;
    for (let i = 0; i < count; i++) if (!this.phrases[i]!.pronoun) this.mend(i);
    for (let i = 0; i + 1 < count; i++) this.setBehind(i);
    if (!this.changed) return this.grammar;
    const { phraseOf } = this;
    if (phraseOf === null) return { ...this.grammar, phrases: this.phrases };
    return { ...this.grammar, ...inOrder(this.phrases, phraseOf, count, this.behindOf) };
  }

  private mend(index: number): void {
    let phrase = this.phrases[index]!;
    let at = index;
    let last: NameMention | null = null;
    for (let t = phrase.first; t < phrase.last; t++) {
      const n = this.nameOf[t] as number;
      if (n < 0 || (this.phraseOf ?? this.grammar.phraseOf)[t] !== at) continue;
      const name = this.names[n]!;
      if (last !== null && name.first === t && !this.owns(last)) {
        this.agree(at, last);
        at = this.cut(at, last.last);
        phrase = this.phrases[at]!;
      }
      last = name;
      t = Math.max(t, name.last - 1);
    }
    if (last !== null) this.agree(at, last);
  }

  /** Whether a name has the ending of a possessor: »Frankreichs«, »Hans'«. */
  private owns(name: NameMention): boolean {
    const { text } = this.tokens[name.last - 1]!;
    if (/['’]$/u.test(text)) return true;
    return text.endsWith('s') && !name.base.endsWith(text);
  }

  /** Parts a phrase before the token; the index of its second part, which has no preposition. */
  private cut(index: number, before: number): number {
    const phrase = this.phrases[index]!;
    const added = this.phrases.length;
    const { last, span } = phrase;
    const { tokens } = this;
    this.phraseOf ??= this.grammar.phraseOf.slice();
    for (let t = before; t < last; t++) if (this.phraseOf[t] === index) this.phraseOf[t] = added;
    this.phrases[index] = {
      ...phrase,
      last: before,
      head: before - 1,
      span: [span[0], tokens[before - 1]!.end],
    };
    this.behindOf.set(index, added);
    this.phrases.push({
      ...phrase,
      first: before,
      span: [tokens[before]!.start, span[1]],
      preposition: null,
      prepositionToken: null,
      cases: ALL,
      number: null,
      gender: null,
      parent: null,
    });
    this.changed = true;
    return added;
  }

  /** Case, number and gender of a phrase that ends in a name. */
  private agree(index: number, name: NameMention): void {
    const phrase = this.phrases[index]!;
    if (name.last !== phrase.last || phrase.parent !== null || this.owns(name)) return;
    const { tokens, pack } = this;
    let from = phrase.first;
    let list: readonly Agreement[] | null = null;
    const opener = tokens[from]!;
    const preposition =
      phrase.prepositionToken === null
        ? undefined
        : pack.prepositions.get(tokens[phrase.prepositionToken]!.norm);
    if (preposition?.article) list = preposition.article;
    else if (from < name.first && pack.determiners.has(opener.norm)) {
      list = pack.determiners.get(opener.norm) ?? null;
      from++;
    }
    let lead: Token | null = null;
    for (let t = from; t < name.first && lead === null; t++) {
      const token = tokens[t]!;
      if (token.kind !== 'word' || (this.nameOf[t] as number) >= 0) continue;
      if (startsUpper(token.text) && !(t + 1 < name.first && token.norm.endsWith('er') && !pack.genderOf(tokens[t + 1]!.norm))) lead = token;
      else if (list === null) list = ending(pack, token.norm);
    }
    const person = name.type === 'person';
    const own = person ? (name.gender ?? null) : null;
    const gender = (lead === null ? null : pack.genderOf(lead.norm)) ?? own ?? (person ? null : phrase.gender);
    const plural = lead === null ? null : pack.numberOf(lead.norm);
    const number = plural ?? (person && !this.listed(phrase) ? 'sg' : null);
    const found = agreement(list, preposition?.cases ?? null, gender, number, false);
    if (same(found, phrase)) return;
    this.phrases[index] = { ...phrase, ...found };
    this.changed = true;
  }

  /** »die Minister Anna Berg und Otto Klar«: one of several. */
  private listed(phrase: NounPhrase): boolean {
    const next = this.tokens[phrase.last];
    return next !== undefined && (next.text === ',' || this.pack.coordinators.has(next.norm));
  }

  /** »Anna Berg, Vorsitzende des Verbands, …«: what stands between commas behind a person and names nobody explains it. */
  private setBehind(index: number): void {
    const phrase = this.phrases[index]!;
    const { tokens } = this;
    const n = this.nameOf[phrase.last - 1] as number;
    if (n < 0 || this.names[n]!.type !== 'person' || tokens[phrase.last]?.text !== ',') return;
    const behind = this.phrases[index + 1]!;
    if (behind.first !== phrase.last + 1 || behind.preposition !== null || behind.pronoun) return;
    if (behind.parent !== null || behind.sentence !== phrase.sentence) return;
    for (let t = behind.first; t < behind.last; t++) if ((this.nameOf[t] as number) >= 0) return;
    let end = behind.last;
    for (let k = index + 2; k < this.grammar.phrases.length; k++) {
      const more = this.phrases[k]!;
      if ((more.prepositionToken ?? more.first) !== end || more.sentence !== phrase.sentence) break;
      end = more.last;
    }
    const close = tokens[end];
    const next = tokens[end + 1];
    if (close?.text !== ',' || next === undefined || this.pack.coordinators.has(next.norm)) return;
    this.phrases[index + 1] = { ...behind, parent: index };
    this.changed = true;
  }
}

/** Phrases that were cut off stand last: each right behind the one that it was cut from, and indexes told anew. */
function inOrder(
  phrases: readonly NounPhrase[],
  phraseOf: Int32Array,
  count: number,
  behindOf: ReadonlyMap<number, number>,
): Pick<Grammar, 'phrases' | 'phraseOf'> {
  const order: number[] = [];
  for (let i = 0; i < count; i++)
    for (let k: number | undefined = i; k !== undefined; k = behindOf.get(k)) order.push(k);
  const place = new Int32Array(phrases.length);
  order.forEach((from, to) => (place[from] = to));
  return {
    phrases: order.map((from) => {
      const p = phrases[from]!;
      return p.parent === null ? p : { ...p, parent: place[p.parent]! };
    }),
    phraseOf: phraseOf.map((p) => (p < 0 ? p : place[p]!)),
  };
}

const ALL: NounPhrase['cases'] = ['nominative', 'genitive', 'dative', 'accusative'];

function ending(pack: GrammarPack, norm: string): readonly Agreement[] | null {
  return pack.adjectiveEndings.get(norm.slice(-2)) ?? pack.adjectiveEndings.get(norm.slice(-1)) ?? null;
}

function same(a: Pick<NounPhrase, 'cases' | 'number' | 'gender'>, b: NounPhrase): boolean {
  return (
    a.number === b.number &&
    a.gender === b.gender &&
    a.cases.length === b.cases.length &&
    a.cases.every((c, i) => c === b.cases[i])
  );
}
