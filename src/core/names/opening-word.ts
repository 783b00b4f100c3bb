// Words that open a German sentence and have their capital from that alone: »Gelagert wurde der Müll …«, »Hierfür soll …«,
// »Kritisch fällt die Bilanz aus«. The tagger takes the rarer ones for somebody's name. Input are a reading and the settled
// names of its article; output the names without those. A word that the article uses as a name elsewhere, within a
// sentence, stays one.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import type { Draft } from './draft';
import { Shape, type Reading } from './reading';

const GIVEN = Flag.Male | Flag.Female;

/** The names without words that only open a sentence. */
export function withoutOpeners(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  if (reading.lang !== 'de') return drafts;
  let dropped: Set<Draft> | null = null;
  for (const d of drafts)
    if (mayOpen(reading, d) && opens(reading, d) && !isBorne(reading, d, drafts))
      (dropped ??= new Set()).add(d);
  const none = dropped;
  return none === null ? drafts : drafts.filter((d) => !none.has(d));
}

/** A single word at the beginning of a sentence, which only the tagger says is a name. */
function mayOpen({ bits, shape }: Reading, d: Draft): boolean {
  if (d.rule !== 'tagger' || d.known !== undefined || d.last - d.first !== 1 || d.type === 'other')
    return false;
  if (((shape[d.first] ?? 0) & (Shape.Initial | Shape.Caps | Shape.Shouted)) !== Shape.Initial) return false;
  return ((bits[d.first] ?? 0) & Flag.Org) === 0;
}

function opens(reading: Reading, d: Draft): boolean {
  const { tokens, data, bits } = reading;
  const { openers } = data;
  const { norm, sentence } = tokens[d.first] as Token;
  const next = tokens[d.last];
  if (next?.kind !== 'word' || next.sentence !== sentence || !isSmall(reading, d.last)) return false;
  const own = bits[d.first] ?? 0;
  // »Kommt es zum Streit, …«
  if (openers.isFinite(norm) && openers.isPronoun(next.norm)) return true;
  const auxiliary = openers.isAuxiliary(next.norm);
  if (openers.isParticiple(norm)) return auxiliary;
  // »Rasch kam Hilfe«, »Rasch sagte er …«, but »Rasch sagte, …«
  if (openers.isAdverb(norm))
    return ((bits[d.last] ?? 0) & Flag.Speech) === 0 || openers.isPronoun(tokens[d.last + 1]?.norm ?? '');
  if (!openers.isAdjective(norm) || (own & GIVEN) !== 0) return false;
  if (openers.isCopula(next.norm)) return true;
  // »Stark beschädigt wurde das Dach.«
  const after = tokens[d.last + 1];
  return openers.isParticiple(next.norm) && after?.sentence === sentence && openers.isAuxiliary(after.norm);
}

/** Whether the same word is a name, or part of one, where its capital says something. */
function isBorne({ tokens, shape }: Reading, d: Draft, drafts: readonly Draft[]): boolean {
  const { text } = tokens[d.first] as Token;
  for (const other of drafts)
    for (let k = other.first; k < other.last; k++) {
      if (k === d.first || ((shape[k] ?? 0) & Shape.Initial) !== 0) continue;
      const own = tokens[k]?.text ?? '';
      if (own === text || (own.length === text.length + 1 && own.startsWith(text) && own.endsWith('s')))
        return true;
    }
  return false;
}

function isSmall({ shape }: Reading, i: number): boolean {
  return ((shape[i] ?? 0) & (Shape.Word | Shape.Upper)) === Shape.Word;
}
