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
import { joinOverStrokes } from './joined-names';
import { agreement, withAdjective } from './phrase-parts';

/** What the lexicon of names knows of words. */
export interface KindsOfWord {
  /** An office or a profession. */
  readonly isOffice: (token: Token) => boolean;
  /** An adjective that tells how something is done, whatever its capital. */
  readonly isManner: (token: Token) => boolean;
}

/** Grammars of languages without case are returned as they are. */
export function fitNames(
  grammar: Grammar,
  article: Article,
  names: readonly NameMention[],
  pack: GrammarPack,
  words: KindsOfWord,
): Grammar {
  if (pack.order !== 'v2' || names.length === 0) return grammar;
  const nameOf = noPlaces(article.tokens.length);
  names.forEach((name, i) => {
    if (name.form === 'name') nameOf.fill(i, name.first, name.last);
  });
  return new Fitting(
    joinOverStrokes(grammar, article.tokens, names),
    article.tokens,
    names,
    nameOf,
    pack,
    words,
  ).mended();
}

class Fitting {
  private phrases: NounPhrase[];
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
    private readonly words: KindsOfWord,
  ) {
    this.phrases = [...grammar.phrases];
  }

  mended(): Grammar {
    const count = this.phrases.length;
    for (let i = 0; i < count; i++) if (!this.phrases[i]!.pronoun && !this.isManner(i)) this.mend(i);
    if (this.phraseOf !== null) {
      const ordered = inOrder(this.phrases, this.phraseOf, count, this.behindOf);
      this.phrases = ordered.phrases;
      this.phraseOf = ordered.phraseOf;
    }
    for (let i = 0; i + 1 < this.phrases.length; i++) this.setBehind(i);
    if (!this.changed) return this.grammar;
    return { ...this.grammar, phrases: this.phrases, phraseOf: this.phraseOf ?? this.grammar.phraseOf };
  }

  /** »Scharf kritisierte …«: how, and no noun, though it has its capital from the start of the sentence. */
  private isManner(index: number): boolean {
    const phrase = this.phrases[index]!;
    const { first, last, clause } = phrase;
    if (last - first !== 1 || clause === null || (this.nameOf[first] as number) >= 0) return false;
    const { verb, first: start } = this.grammar.clauses[clause]!;
    if (verb?.finite !== last || start !== first || !this.words.isManner(this.tokens[first]!)) return false;
    // A genitive that belongs to nothing takes no part.
    this.phrases[index] = { ...phrase, cases: ['genitive'] };
    this.changed = true;
    return true;
  }

  private mend(index: number): void {
    this.unpreposition(index);
    let at = index;
    let last: NameMention | null = null;
    for (let t = this.phrases[index]!.first; t < this.phrases[at]!.last; t++) {
      const n = this.nameOf[t] as number;
      if (n < 0 || (this.phraseOf ?? this.grammar.phraseOf)[t] !== at) continue;
      const name = this.names[n]!;
      if (name.last === this.phrases[at]!.last && this.isOwner(at, name)) {
        this.agree(at, last, name.first);
        return;
      }
      if (last !== null && name.first === t && !this.owns(last)) {
        const before = at;
        at = this.cut(at, last.last);
        this.agree(before, last, this.phrases[before]!.last);
      }
      last = name;
      t = Math.max(t, name.last - 1);
    }
    if (last !== null) this.agree(at, last, this.phrases[at]!.last);
  }

  /** »hat die CDU von Ahlen verklagt«: where the preposition is a part of the name it governs nothing. */
  private unpreposition(index: number): void {
    const phrase = this.phrases[index]!;
    const at = phrase.prepositionToken;
    const n = at === null ? -1 : (this.nameOf[at] as number);
    if (at === null || n < 0 || at + 1 !== phrase.first || this.names[n]!.first !== at) return;
    this.phraseOf ??= this.grammar.phraseOf.slice();
    if (this.phraseOf[at] === -1) this.phraseOf[at] = index;
    const span = [this.tokens[at]!.start, phrase.span[1]] as const;
    this.phrases[index] = {
      ...phrase,
      first: at,
      span,
      preposition: null,
      prepositionToken: null,
      parent: null,
    };
    this.changed = true;
  }

  /** »der General Frankreichs«, »der Gerichtshof Norwegens«: a name in the genitive behind the noun or name whose it is. */
  private isOwner(index: number, name: NameMention): boolean {
    const phrase = this.phrases[index]!;
    if (name.first === phrase.first || !this.owns(name)) return false;
    const noun = this.tokens[name.first - 1]!;
    return noun.kind === 'word' && startsUpper(noun.text) && !this.pack.determiners.has(noun.norm);
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

  /** Whether a name ends a phrase; the stop of »Jürgen G.« is none of its words. */
  private closes({ last }: NameMention, end: number): boolean {
    return last === end || (last === end + 1 && this.tokens[end]?.text === '.');
  }

  /** Case, number and gender of a phrase that ends at `end` in a name, or (null) in a noun. */
  private agree(index: number, name: NameMention | null, end: number): void {
    const phrase = this.phrases[index]!;
    if (phrase.parent !== null || (name !== null && (!this.closes(name, end) || this.owns(name)))) return;
    const nameFirst = name?.first ?? end;
    const { tokens, pack } = this;
    let from = phrase.first;
    let list: readonly Agreement[] | null = null;
    const opener = tokens[from]!;
    const preposition =
      phrase.prepositionToken === null
        ? undefined
        : pack.prepositions.get(tokens[phrase.prepositionToken]!.norm);
    if (preposition?.article) list = preposition.article;
    else if (from < nameFirst && pack.determiners.has(opener.norm)) {
      list = pack.determiners.get(opener.norm) ?? null;
      from++;
    }
    const article = list !== null && pack.articles.has(opener.norm) ? list : null;
    let lead: Token | null = null;
    for (let t = from; t < nameFirst && lead === null; t++) {
      const token = tokens[t]!;
      if (token.kind !== 'word' || (this.nameOf[t] as number) >= 0) continue;
      const next = t + 1 < nameFirst ? tokens[t + 1]! : null;
      // »Die Berliner Polizei«
      const adjective = next !== null && token.norm.endsWith('er') && startsUpper(next.text);
      if (startsUpper(token.text) && !(adjective && pack.genderOf(next.norm) !== null)) lead = token;
      else if (list === null) list = endingReadings(pack, token.norm);
    }
    const person = name?.type === 'person';
    const own = person ? (name.gender ?? null) : null;
    const last = tokens[end - 1]!;
    // »der Mieterverein Lohtal«: a body is what the first word of its name is.
    const first = name !== null && !person && name.last - name.first > 1 ? tokens[name.first]! : null;
    const kind = first !== null && startsUpper(first.text) ? pack.genderOf(first.norm) : null;
    const gender =
      (lead === null ? (person ? own : (kind ?? pack.genderOf(last.norm))) : pack.genderOf(lead.norm)) ?? own;
    const plural = lead === null ? null : pack.numberOf(lead.norm);
    const number = plural ?? (person && !this.listed(phrase) ? 'sg' : null);
    const readings =
      article === null ? list : withAdjective(article, tokens[from], lead !== tokens[from] && from + 1 < end);
    const found = agreement(readings, preposition?.cases ?? null, gender, number, false);
    if (same(found, phrase)) return;
    this.phrases[index] = { ...phrase, ...found };
    this.changed = true;
  }

  /** »die Minister Anna Berg und Otto Klar«: one of several. */
  private listed(phrase: NounPhrase): boolean {
    const next = this.tokens[phrase.last];
    return next !== undefined && (next.text === ',' || this.pack.coordinators.has(next.norm));
  }

  /**
   * »Anna Berg, Vorsitzende des Verbands, …«: what stands between commas behind a person and names nobody explains it.
   * »Die Vorsitzende des Verbands, Anna Berg, …«: so does the person that stands between commas behind an office.
   */
  private setBehind(index: number): void {
    const phrase = this.phrases[index]!;
    const end = this.groupEnd(index);
    const behind = this.phrases[end.next];
    if (behind === undefined || this.tokens[end.last]?.text !== ',') return;
    if (behind.first !== end.last + 1 || behind.preposition !== null || behind.pronoun) return;
    if ((behind.parent ?? index) < index || behind.sentence !== phrase.sentence) return;
    const one = this.personAt(phrase);
    const two = this.personAt(behind);
    // »die Chefin der Bahn, Anna Berg, die Ministerin …«: who is named between commas has been explained already.
    if (one && !two && phrase.parent !== null && this.tokens[phrase.first - 1]?.text === ',') {
      if (behind.parent === index) {
        this.phrases[end.next] = { ...behind, parent: null };
        this.changed = true;
      }
      return;
    }
    if (one === two || (one && end.next !== index + 1)) return;
    if (!one && (phrase.parent !== null || phrase.pronoun || !this.isOffice(phrase))) return;
    if (one) for (let t = behind.first; t < behind.last; t++) if ((this.nameOf[t] as number) >= 0) return;
    const close = this.groupEnd(end.next).last;
    const next = this.tokens[close + 1];
    if (this.tokens[close]?.text !== ',' || next === undefined || this.pack.coordinators.has(next.norm))
      return;
    this.phrases[end.next] = { ...behind, parent: index };
    this.changed = true;
    // What the comma that closes the apposition stands before belongs to the clause.
    const { next: after } = this.groupEnd(end.next);
    const rest = this.phrases[after];
    if (rest !== undefined && rest.parent !== null && rest.first === close + 1)
      this.phrases[after] = { ...rest, parent: null };
  }

  private personAt(phrase: NounPhrase): boolean {
    const n = this.nameOf[phrase.last - 1] as number;
    return n >= 0 && this.names[n]!.type === 'person';
  }

  /** »die Ministerin«, »die Ministerin Frankreichs«. */
  private isOffice({ first, last }: NounPhrase): boolean {
    const n = this.nameOf[last - 1] as number;
    const end =
      n >= 0 && this.names[n]!.first > first && this.owns(this.names[n]!) ? this.names[n]!.first : last;
    return this.words.isOffice(this.tokens[end - 1]!);
  }

  /** Token behind a phrase and what hangs on it without a gap (genitives, »von …«, »in …«, »(SPD)«), and the next phrase. */
  private groupEnd(index: number): { last: number; next: number } {
    let { last } = this.phrases[index]!;
    const { sentence } = this.phrases[index]!;
    let next = index + 1;
    for (; next < this.phrases.length; next++) {
      const more = this.phrases[next]!;
      const bracket = this.tokens[last]?.text === '(' && this.tokens[more.last]?.text === ')';
      if (more.sentence !== sentence) break;
      if (bracket && more.first === last + 1) last = more.last + 1;
      else if ((more.prepositionToken ?? more.first) === last) last = more.last;
      else break;
    }
    return { last, next };
  }
}

/** Phrases that were cut off stand last: each right behind the one that it was cut from, and indexes told anew. */
function inOrder(
  phrases: readonly NounPhrase[],
  phraseOf: Int32Array,
  count: number,
  behindOf: ReadonlyMap<number, number>,
): { phrases: NounPhrase[]; phraseOf: Int32Array } {
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

function endingReadings(pack: GrammarPack, norm: string): readonly Agreement[] | null {
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
