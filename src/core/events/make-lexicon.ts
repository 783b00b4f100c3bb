// A language's event words → the lexicon that the readers of this room ask (`lexicon.ts`): lists taken apart, forms of nouns
// and patterns of words worked out, each rule in one shape. Built once for each pack; nothing of a text is known here.
import { Letters } from '../base/letters';
import { WordCache } from '../base/word-forms';
import type { EventFrame, EventRule, EventsPack } from '../language/pack/events';
import type { EventStatus } from '../model/annotation';
import { AskedPatterns, AskedSet, type Asked } from './asked-words';
import type {
  Effect,
  EventLexicon,
  Frame,
  NounEntry,
  PhraseRule,
  Rule,
  RuleData,
  VerbPhrases,
} from './lexicon';
import { forms, phraseWords, withCompounds } from './phrase-words';
import { anyOf, listed, wordPatterns, type WordPatterns } from './word-patterns';

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function mapOf<T>(record: Readonly<Record<string, T>>): Map<string, T> {
  return new Map(Object.entries(record));
}

function frameOf({ subject, object, genitive, owner, prepositions }: EventFrame): Frame {
  return { subject, object, genitive, owner: owner === true, prepositions: mapOf(prepositions) };
}

function dataOf(rule: EventRule, frame: Frame): RuleData {
  const { id, type, mode, onlyIf, status, complement, weak } = rule;
  return {
    id,
    type,
    mode,
    frame,
    onlyKind: onlyIf?.kind,
    onlyParticipant: onlyIf?.participant,
    status,
    complement,
    weak: weak === true,
    transitive: rule.transitive === undefined ? null : new Set(listed(rule.transitive)),
    intransitive: rule.intransitive === undefined ? null : new Set(listed(rule.intransitive)),
    otherwise: rule.otherwise,
    ofAnyCause: rule.ofAnyCause === undefined ? null : new Set(listed(rule.ofAnyCause)),
  };
}

/** An ending has at least so many letters. */
const SHORTEST_ENDING = 4;

function build(pack: EventsPack): EventLexicon {
  const verbs = new Map<string, Rule[]>();
  const phrases = new Map<string, PhraseRule[]>();
  const nouns = new Map<string, { noun: string; rules: Rule[] }>();
  const tails = new Map<string, { noun: string; rules: Rule[] }>();
  const addNoun = (
    map: Map<string, { noun: string; rules: Rule[] }>,
    form: string,
    noun: string,
    rule: Rule,
  ): void => {
    const entry = map.get(form);
    if (!entry) map.set(form, { noun, rules: [rule] });
    else if (!entry.rules.includes(rule)) entry.rules.push(rule);
  };
  const made: Rule[] = [];
  const frames = new Map<EventFrame, Frame>();
  pack.rules.forEach((data, order) => {
    let frame = frames.get(data.frame);
    if (frame === undefined) frames.set(data.frame, (frame = frameOf(data.frame)));
    const rule: Rule = {
      data: dataOf(data, frame),
      order,
      onlyIf: data.onlyIf?.words === undefined ? null : wordPatterns(listed(data.onlyIf.words)),
      notIf: data.notIf?.words === undefined ? [] : phraseWords(data.notIf.words, pack),
      free: data.onlyIf?.words === undefined && data.notIf?.words === undefined,
      except: wordPatterns(listed(data.except).flatMap((e) => pack.nounForms(e).map((f) => `*${f}`))),
      nounOf: new Map(
        Object.entries(pack.labels[data.id]?.[1] ?? {}).flatMap(([noun, list]) =>
          listed(list).map((v) => [v, noun]),
        ),
      ),
      noun: pack.labels[data.id]?.[0] ?? null,
    };
    made.push(rule);
    for (const v of listed(data.verbs)) push(verbs, v, rule);
    for (const p of data.phrases ?? []) {
      const cut = p.indexOf(' ');
      const words = phraseWords(p.slice(cut + 1), pack);
      const bare = p.startsWith('=');
      for (const v of p.slice(bare ? 1 : 0, cut).split(',')) push(phrases, v, { rule, bare, words });
    }
    for (const n of listed(data.nouns))
      for (const f of pack.nounForms(n)) {
        addNoun(nouns, f, n, rule);
        // »impact« is no pact: only where compounds are written in one word.
        if (n.length >= 3 && pack.closedCompounds) addNoun(tails, f, n, rule);
      }
    for (const n of listed(data.bare)) for (const f of pack.nounForms(n)) addNoun(nouns, f, n, rule);
  });
  const s = pack.status;
  const statusVerbs = new Map<string, Effect[]>();
  for (const [effect, list] of Object.entries(s.verbs))
    for (const v of listed(list)) push(statusVerbs, v, effect as Effect);
  const statusAdjectives: [string, Effect][] = [];
  for (const [effect, list] of Object.entries(s.adjectives))
    for (const a of listed(list)) statusAdjectives.push([a, effect as Effect]);
  const statusAdverbs = new Map<string, EventStatus>();
  for (const [effect, list] of Object.entries(s.adverbs))
    for (const a of listed(list)) statusAdverbs.set(a, effect as EventStatus);
  const statusNouns = new Map<string, Effect>();
  for (const [effect, list] of Object.entries(s.nouns))
    for (const n of listed(list)) for (const f of pack.nounForms(n)) statusNouns.set(f, effect as Effect);
  const predicates = new Map<string, { status: EventStatus; indefinite: boolean }>();
  for (const indefinite of [false, true])
    for (const [status, list] of Object.entries(indefinite ? s.predicates.indefinite : s.predicates.any))
      for (const w of listed(list)) predicates.set(w, { status: status as EventStatus, indefinite });
  const units = new Map<string, string>();
  for (const u of listed(pack.units)) for (const f of pack.nounForms(u)) if (!units.has(f)) units.set(f, u);
  const set = (list: string): Set<string> => new Set(listed(list));
  const asked: WordPatterns[] = [];
  for (const rule of made) {
    if (rule.onlyIf !== null) asked.push(rule.onlyIf);
    for (const all of rule.notIf) asked.push(...all);
  }
  const verbPhrases = new Map<string, VerbPhrases>();
  for (const [verb, list] of phrases) {
    for (const { words } of list) for (const all of words) asked.push(...all);
    const any = anyOf(list.flatMap((p) => p.words.flatMap((all) => all[0] ?? [])));
    asked.push(any);
    verbPhrases.set(verb, { any, list });
  }
  return {
    verbs,
    phrases: verbPhrases,
    nouns,
    tails: new Letters(
      true,
      [...tails].filter(([form]) => form.length >= SHORTEST_ENDING),
    ),
    nounsMet: new WordCache<NounEntry | null>(),
    asked: new AskedPatterns(asked, set(s.negations)),
    askedMet: new WordCache<Asked>(),
    classesMet: new WordCache<number>(),
    statusMet: new WordCache<number>(),
    around: new AskedSet(asked.length),
    bare: new AskedSet(asked.length),
    rest: new AskedSet(asked.length),
    statusVerbs,
    statusAdjectives,
    statusAdverbs,
    statusNouns,
    aims: new Map(Object.entries(s.aims).map(([word, list]) => [word, wordPatterns(listed(list))])),
    predicateVerbs: set(s.predicates.verbs),
    predicates,
    lacking: set(s.lacking),
    support: set(pack.supportVerbs),
    occurrence: set(pack.occurrenceVerbs),
    be: pack.beVerb,
    carrying: mapOf(pack.carryingPrepositions),
    roleWords: set(pack.roleWords),
    agentVerbs: set(pack.agentVerbs),
    demonstratives: set(pack.demonstratives),
    things: wordPatterns(listed(pack.things)),
    speaking: wordPatterns(listed(pack.speakingThings)),
    simultaneous: set(pack.simultaneous),
    attending: set(pack.attending),
    meeting: set(pack.meeting),
    assembling: set(pack.assemblingVerbs),
    gathering: { verbs: set(pack.gathering.verbs), preposition: pack.gathering.preposition },
    targets: set(pack.targetPrepositions),
    themes: set(pack.themePrepositions),
    thingPronouns: mapOf(pack.thingPronouns),
    ahead: set(pack.aheadPrepositions),
    shared: wordPatterns(pack.sharedThings.split(' ')),
    scheduling: set(pack.schedulingVerbs),
    thereby: set(pack.thereby),
    simultaneousOpeners: set(pack.simultaneousOpeners),
    complements: set(pack.complementPrepositions),
    contentOpeners: set(pack.contentOpeners),
    occurrencePhrases: mapOf(pack.occurrencePhrases),
    places: set(pack.placePrepositions),
    genitives: set(pack.genitivePrepositions),
    agents: set(pack.agentPrepositions),
    since: set(pack.sincePrepositions),
    until: set(pack.untilPrepositions),
    before: set(pack.beforePrepositions),
    numberWords: new Set(Object.keys(pack.numberWords)),
    from: set(pack.fromPrepositions),
    between: set(pack.betweenPrepositions),
    conjunctions: set(pack.conjunctions),
    continuing: set(pack.continuing),
    timePrepositions: set(pack.timePrepositions),
    contractions: mapOf(pack.contractions),
    relatives: mapOf(pack.relatives),
    definite: set(pack.definite),
    conditional: set(s.conditional),
    reportedFuture: s.reportedFuture,
    awaiting: set(s.awaiting),
    comparing: set(s.comparing),
    heralds: set(s.heralds),
    beginnings: forms(s.beginnings, pack),
    talking: set(s.talking),
    failing: set(s.failing),
    cases: forms(s.cases, pack),
    negations: set(s.negations),
    purpose: set(s.purpose),
    representatives: withCompounds(pack.representatives, pack),
    heads: withCompounds(pack.heads, pack),
    kin: withCompounds(pack.kin, pack),
    undergone: withCompounds(pack.undergone, pack),
    persons: forms(pack.persons, pack),
    possessives: set(pack.possessives),
    grounds: set(pack.groundPrepositions),
    charges: set(pack.chargePrepositions),
    among: set(pack.amongWords),
    measures: set(pack.measures),
    excepting: set(pack.exceptingWords),
    authorities: forms(pack.authorities, pack),
    placeNouns: forms(pack.placeNouns, pack),
    effects: set(pack.effectVerbs),
    objectControl: set(pack.objectControlVerbs),
    ownerControl: withCompounds(pack.ownerControlNouns, pack),
    leadership: forms(pack.leadership, pack),
    units,
    about: set(pack.aboutPrepositions),
    where: listed(pack.placePrepositions)[0] ?? '',
    destinations: set(pack.destinationPrepositions),
    origins: set(pack.originPrepositions),
    venues: set(pack.venuePrepositions),
    occasions: forms(pack.occasions, pack),
    capitalNouns: pack.capitalNouns,
  };
}

const built = new WeakMap<EventsPack, EventLexicon>();

/** The lexicon of a pack; built at the first call. */
export function lexiconOf(pack: EventsPack): EventLexicon {
  const known = built.get(pack);
  if (known) return known;
  const made = build(pack);
  built.set(pack, made);
  return made;
}
