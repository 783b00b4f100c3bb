// The verbs of an English sentence → verb groups in order: which words are verbs at their places (»plans« behind »the« is
// none), auxiliaries put together with what they govern. Looks at neighbours only; clauses are cut elsewhere.
import type { GrammarPack } from '../language/pack/grammar';
import type { Tense, VerbGroup, VerbReading } from '../model/grammar';
import { participleAt, reduced, type Participle } from './participles-svo';
import { hasPast, isBareNoun, isPlural, nounExpected, objectAt } from './verb-neighbours';
import { FINITE, INITIAL, NOUN, WORD, NOTHING, type WordInfo, type Words } from './word-info';

const at = (words: Words, i: number): WordInfo => words.info[i] ?? NOTHING;
const has = (words: Words, i: number, bits: number): boolean => ((words.flags[i] as number) & bits) !== 0;

/** A group with the kind of its first verb. */
export interface Found {
  readonly group: VerbGroup;
  readonly first: number;
  readonly last: number;
  /** Finite, a to-infinitive, or a participle that stands alone (»barges built in May«). */
  readonly kind: 'finite' | 'infinitive' | 'participle' | Participle['kind'];
}

const reading = (w: WordInfo, form: VerbReading['form']): VerbReading | undefined =>
  w.readings.find((r) => r.form === form);

function isVerbAllowed(words: Words, i: number): boolean {
  if (!has(words, i, WORD) || at(words, i).readings.length === 0) return false;
  // »UN-backed talks«: the end of a compound.
  const joined = i > 0 && words.tokens[i]?.spaced === false && words.tokens[i - 1]?.text === '-';
  if (joined) return false;
  // A capital inside a sentence is a name's; at its start a verb is rare, an auxiliary apart.
  if (has(words, i, NOUN)) return has(words, i, INITIAL) && at(words, i).auxiliary;
  return true;
}

/** How surely the word is a finite verb that is no auxiliary: 3, 2, 1, or 0. */
function finiteSure(words: Words, i: number, first: number, last: number): 0 | 1 | 2 | 3 {
  if (!isVerbAllowed(words, i) || !has(words, i, FINITE)) return 0;
  const w = at(words, i);
  if (nounExpected(words, i, first)) return 0;
  const before = i > first ? at(words, i - 1) : undefined;
  const f = reading(w, 'finite');
  const relative =
    before !== undefined &&
    before.openers.includes('relative') &&
    // »turned down that demand«: an article, unless a noun stands before it.
    (before.norm !== 'that' ||
      (i - 2 >= first &&
        !at(words, i - 2).adverb &&
        !at(words, i - 2).preposition &&
        !at(words, i - 2).finite));
  const subject = relative || (before?.pronoun?.some((a) => a.case === 'nominative') ?? false);
  if (subject) return 3;
  if (f?.tense === 'past') {
    if (!w.participle) return 3;
    // »the rules imposed by«, »boats built in«: a participle behind its noun.
    const next = i + 1 < last ? at(words, i + 1) : undefined;
    if (next?.norm === 'by' && before && !before.adverb) return 1;
    return w.listed ? 2 : 1;
  }
  if (hasPast(w) && objectAt(words, i + 1, last) && before && has(words, i - 1, WORD)) return 2;
  // »after protesters set fire to«: a plural before it, and a bare noun behind.
  if (hasPast(w) && before && isPlural(words, i - 1) && isBareNoun(words, i + 1, last)) return 2;
  // Present: the -s of the third person, or a plural subject; both look like nouns.
  if (!w.listed || !before) return 0;
  // »after talks in Lima«: what opens a clause is followed by a subject.
  if (before.openers.includes('subordinate') && !before.pronoun && !before.openers.includes('relative'))
    return 0;
  const next = i + 1 < last ? at(words, i + 1) : undefined;
  const object =
    next === undefined ||
    words.tokens[i + 1]?.kind !== 'word' ||
    has(words, i + 1, NOUN) ||
    next.determiner !== undefined ||
    next.pronoun !== undefined ||
    next.preposition !== undefined ||
    next.openers.length > 0 ||
    next.norm === 'to' ||
    next.adverb;
  if (f?.number === 'sg') return object ? 2 : 1;
  const plural =
    words.tokens[i - 1]?.text.endsWith('s') === true || before.norm === 'people' || before.norm === 'police';
  if (plural && object) return 2;
  // »Oslo and Rome resume talks«; »that Oslo lift the ban«.
  if (has(words, i - 1, NOUN))
    for (let k = i - 2; k >= first && k >= i - 4; k--)
      if (at(words, k).norm === 'and' || at(words, k).norm === 'that') return 2;
  return 0;
}

function groupFrom(words: Words, start: number, last: number, pack: GrammarPack): Found {
  const head = at(words, start);
  const f = reading(head, 'finite') as VerbReading;
  let modal = pack.modals.has(f.lemma) ? f.lemma : null;
  const tokens = [start];
  let negated = head.negation;
  let have = f.lemma === 'have';
  let be = f.lemma === 'be';
  const doSupport = f.lemma === 'do';
  let passive = false;
  let main = start;
  let lemma = f.lemma;
  let expectsInfinitive = modal !== null || doSupport;
  let subjectSeen = false;
  for (let k = start + 1; k < last && k < start + 12; k++) {
    const w = at(words, k);
    if (w.negation && (w.norm === 'not' || w.norm === 'never')) {
      negated = true;
      continue;
    }
    if (w.norm === 'to' && be && lemma === 'be' && k + 1 < last && reading(at(words, k + 1), 'infinitive')) {
      // »is to meet«
      modal = 'be';
      expectsInfinitive = true;
      tokens.push(k);
      continue;
    }
    if (isVerbAllowed(words, k) && (expectsInfinitive || have || be)) {
      const inf = reading(w, 'infinitive');
      const part = reading(w, 'participle');
      const ing = reading(w, 'present-participle');
      if (expectsInfinitive && inf) {
        tokens.push(k);
        main = k;
        lemma = inf.lemma;
        expectsInfinitive = false;
        have = lemma === 'have';
        be = lemma === 'be';
        continue;
      }
      if (have && part && !expectsInfinitive) {
        tokens.push(k);
        main = k;
        lemma = part.lemma;
        have = false;
        be = lemma === 'be';
        continue;
      }
      if (be && (part || ing) && !expectsInfinitive) {
        tokens.push(k);
        main = k;
        const r = (part ?? ing) as VerbReading;
        passive = part !== undefined && !(ing && ing.lemma === 'be');
        lemma = r.lemma;
        // »is being built«
        be = ing?.lemma === 'be';
        continue;
      }
      break;
    }
    if (w.adverb) continue;
    // »Did he say«: the subject of a question.
    if (
      !subjectSeen &&
      tokens.length === 1 &&
      (w.pronoun?.some((a) => a.case === 'nominative') ?? false) &&
      has(words, start, INITIAL)
    ) {
      subjectSeen = true;
      continue;
    }
    break;
  }
  const perfect =
    tokens.some((t) => t !== main && reading(at(words, t), 'finite')?.lemma === 'have') ||
    (tokens.length > 1 && tokens.slice(1).some((t) => t !== main && at(words, t).norm === 'have'));
  let tense: Tense = f.tense === 'past' ? 'past' : 'present';
  if (modal === 'will' || modal === 'shall') tense = perfect ? 'perfect' : 'future';
  else if (perfect) tense = f.tense === 'past' && modal === null ? 'pluperfect' : 'perfect';
  else if (modal !== null && modal !== 'be') tense = 'present';
  const mood = modal === 'would' || modal === 'could' || modal === 'might' ? 'konjunktiv2' : 'indicative';
  return {
    first: start,
    last: (tokens[tokens.length - 1] as number) + 1,
    kind: 'finite',
    group: {
      lemma,
      tokens,
      finite: start,
      main,
      tense,
      mood,
      voice: passive ? 'passive' : 'active',
      modal: modal === 'will' || modal === 'shall' ? null : modal,
      negated,
      number: f.number,
    },
  };
}

/** The verb groups of `[first, last)` in order. */
export function englishVerbs(words: Words, first: number, last: number, pack: GrammarPack): Found[] {
  const out: Found[] = [];
  let i = first;
  while (i < last) {
    const w = at(words, i);
    if (
      w.auxiliary &&
      isVerbAllowed(words, i) &&
      !(w.norm === 'may' && has(words, i, NOUN)) &&
      !(nounExpected(words, i, first) && !['is', 'was', 'are', 'were', 'has', 'had', 'have'].includes(w.norm))
    ) {
      const found = groupFrom(words, i, last, pack);
      out.push(found);
      i = found.last;
      continue;
    }
    if (w.norm === 'to' && i + 1 < last) {
      let k = i + 1;
      while (k < last && at(words, k).adverb && !at(words, k).infinitive) k++;
      const inf = k < last && isVerbAllowed(words, k) ? reading(at(words, k), 'infinitive') : undefined;
      if (inf) {
        const passive =
          inf.lemma === 'be' && k + 1 < last ? reading(at(words, k + 1), 'participle') : undefined;
        const perfect =
          inf.lemma === 'have' && k + 1 < last ? reading(at(words, k + 1), 'participle') : undefined;
        const more = passive ?? perfect;
        const main = more ? k + 1 : k;
        out.push({
          first: i,
          last: main + 1,
          kind: 'infinitive',
          group: {
            lemma: (more ?? inf).lemma,
            tokens: more ? [i, k, main] : [i, k],
            finite: null,
            main,
            tense: perfect ? 'perfect' : 'present',
            mood: 'indicative',
            voice: passive ? 'passive' : 'active',
            modal: null,
            negated: i > first && at(words, i - 1).norm === 'not',
            number: null,
          },
        });
        i = main + 1;
        continue;
      }
    }
    const part = participleAt(words, i, first, last, out[out.length - 1]?.last ?? -1, pack);
    if (part !== null) {
      out.push(part);
      i = part.last;
      continue;
    }
    const sure = finiteSure(words, i, first, last);
    if (sure > 0)
      out.push({ first: i, last: i + 1, kind: sure >= 2 ? 'finite' : 'participle', group: plain(words, i) });
    i++;
  }
  return settle(words, out, first, pack);
}

function plain(words: Words, i: number): VerbGroup {
  const f = reading(at(words, i), 'finite') as VerbReading;
  let negated = false;
  for (let k = i - 1; k >= 0 && k >= i - 2; k--) if (at(words, k).norm === 'never') negated = true;
  return {
    lemma: f.lemma,
    tokens: [i],
    finite: i,
    main: i,
    tense: f.tense === 'past' || (f.number !== 'sg' && hasPast(at(words, i))) ? 'past' : 'present',
    mood: 'indicative',
    voice: 'active',
    modal: null,
    negated,
    number: f.number,
  };
}

function isBoundary(words: Words, i: number): boolean {
  const w = at(words, i);
  const token = words.tokens[i];
  if (token?.kind === 'punct') return true;
  return w.coordinator || w.openers.length > 0;
}

function unbroken(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isBoundary(words, i)) return false;
  return true;
}

/** »said on Friday it would come«, »said on Friday the train would«: what follows is what is said. */
function tells(words: Words, f: Found, next: Found, pack: GrammarPack): boolean {
  if (!pack.zeroThat.has(f.group.lemma) || !unbroken(words, f.last, next.first)) return false;
  if (at(words, next.first - 1).pronoun !== undefined) return true;
  // »said at least ten people died«.
  if (pack.measures.has(at(words, f.last + 1).norm)) return true;
  return has(words, f.last + 1, NOUN) && at(words, f.last + 2).determiner !== undefined;
}

/**
 * Of doubtful forms keeps those that their neighbours allow: forms in -ed behind a noun whose clause has its finite verb
 * elsewhere are participles (»three men arrested on Monday denied it«), forms in -s there are nouns. Where a sentence has
 * no other verb, the first doubtful one counts.
 */
function settle(words: Words, found: readonly Found[], first: number, pack: GrammarPack): Found[] {
  const finite = found.filter((f) => f.kind === 'finite');
  if (finite.length === 0) {
    const ahead = headingInfinitive(words, found, first);
    if (ahead !== null) return [ahead, ...found.slice(1).filter((f) => f.kind !== 'participle')];
    const best = found.find((f) => f.kind === 'participle');
    if (best && best.first > first) {
      // `Reed sacked by Kestrel`: a heading leaves »was« out.
      const passive = reading(at(words, best.first), 'participle') !== undefined && hasAgent(words, best);
      const one: Found = {
        ...best,
        kind: 'finite',
        group: passive ? { ...best.group, voice: 'passive' } : best.group,
      };
      return found.map((f) => (f === best ? one : f)).filter((f) => f.kind !== 'participle');
    }
  }
  const dropped = new Set<Found>();
  const sure = (f: Found): boolean => {
    if (f.group.tokens.length > 1 || at(words, f.first).auxiliary) return true;
    const before = f.first > first ? at(words, f.first - 1) : undefined;
    return before?.pronoun !== undefined || (before?.openers.length ?? 0) > 0;
  };
  let kept: Found | undefined;
  finite.forEach((f, k) => {
    const previous = kept;
    kept = f;
    if (sure(f)) return;
    const w = at(words, f.first);
    const next = finite[k + 1];
    const after = at(words, f.first + 1);
    const present = f.group.tense === 'present';
    const inReach = previous !== undefined && unbroken(words, previous.last, f.first);
    if (
      inReach &&
      !pack.zeroThat.has(previous.group.lemma) &&
      (present || (w.participle && after.preposition !== undefined))
    )
      dropped.add(f);
    else if (inReach && present && f.group.number === 'sg' && !has(words, f.first - 1, NOUN)) dropped.add(f);
    else if (
      present &&
      next &&
      !(next.group.tense === 'present' && !sure(next)) &&
      unbroken(words, f.last, next.first) &&
      !pack.zeroThat.has(f.group.lemma)
    )
      dropped.add(f);
    else if (
      w.participle &&
      !present &&
      next &&
      after.preposition !== undefined &&
      !tells(words, f, next, pack)
    ) {
      // »A truce, signed in May, lasted …«, »three men arrested on Monday denied it«
      const comma = words.tokens[f.first - 1]?.text === ',';
      if (
        (comma && !closesApposition(words, f, next, first)) ||
        (unbroken(words, f.last, next.first) && next.first - f.first < 7)
      )
        dropped.add(f);
    }
    if (dropped.has(f)) kept = previous;
  });
  return found.flatMap((f) => {
    if (f.kind !== 'participle' && !dropped.has(f)) return [f];
    return standsBehindNoun(words, f, first) ? (reduced(words, f.first) ?? []) : [];
  });
}

/** `Reed to meet Stone`: in a heading without another verb the infinitive tells what is planned. */
function headingInfinitive(words: Words, found: readonly Found[], first: number): Found | null {
  const [head] = found;
  if (head?.kind !== 'infinitive' || head.first === first || at(words, first).preposition) return null;
  for (let i = first; i < head.first; i++)
    if (words.tokens[i]?.kind === 'punct' && words.tokens[i]?.text !== '-') return null;
  return { ...head, kind: 'finite', group: { ...head.group, finite: head.first, modal: 'be' } };
}

/** `Reed, a former mayor, resigned in May and accused …`: the second comma closes an apposition; the verb is its own. */
function closesApposition(words: Words, f: Found, next: Found, first: number): boolean {
  let commas = 0;
  for (let i = first; i < f.first; i++) if (words.tokens[i]?.text === ',') commas++;
  if (commas < 2) return false;
  for (let i = f.last; i < next.first; i++) if (words.tokens[i]?.text === ',') return false;
  return true;
}

function hasAgent(words: Words, f: Found): boolean {
  return at(words, f.last).norm === 'by';
}

/** `Reed, sacked by Kestrel, …`, `men arrested on Monday`: a participle that is said of the noun before it. */
function standsBehindNoun(words: Words, f: Found, first: number): boolean {
  if (f.first - 1 <= first || !at(words, f.first).participle) return false;
  const behind = at(words, f.last);
  if (behind.preposition === undefined) return false;
  const comma = words.tokens[f.first - 1]?.text === ',';
  const k = comma ? f.first - 2 : f.first - 1;
  const noun = at(words, k);
  return words.tokens[k]?.kind === 'word' && !noun.closed && (!noun.finite || has(words, k, NOUN));
}
