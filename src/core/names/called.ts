// Names that are common nouns or somebody's name by themselves, and what else the article says of them: »die Molkerei Tiefental«
// beside »Tiefental-Chefin«, »die Spedition Weller« beside »Weller verlor«, »die Asfinag sperrte«. Input is a German article's
// drafts, output the same with these added. A common noun that stands alone everywhere stays a common noun.
import { Flag } from '../language/pack/names';
import type { Token } from '../model/article';
import { Clue } from './clues';
import { draftOf, type Draft } from './draft';
import { Shape, type Reading } from './reading';

const OTHER =
  Flag.Function | Flag.Calendar | Flag.Title | Flag.OrgNoun | Flag.Organ | Flag.Derived | Flag.PlaceNoun;

/** The drafts with those that the article itself confirms, in order. */
export function calledBodies(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  if (reading.lang !== 'de') return drafts;
  const kinds = (reading.anyClues & Clue.Kind) !== 0;
  const taken = new Uint8Array(reading.tokens.length);
  for (const d of drafts) taken.fill(1, d.first, d.last);
  const out = [...drafts];
  let confirmed: ReadonlySet<string> | null = null;
  const { tokens } = reading;
  for (let i = 1; i < tokens.length; i++) {
    if (taken[i] === 1 || !raised(reading, i)) continue;
    const token = tokens[i] as Token;
    if (kinds && behindArticleAndKind(reading, i)) {
      confirmed ??= confirmedNames(reading, drafts);
      if (confirmed.has(token.text)) out.push(body(token, i, 0.85, 'behind-kind'));
    } else if (isFirmWithArticle(reading, i, token)) out.push(body(token, i, 0.66, 'firm-with-article'));
  }
  return out.length === drafts.length ? drafts : out.sort((a, b) => a.start - b.start);
}

function body({ start, end, text }: Token, i: number, sure: number, rule: string): Draft {
  return draftOf(start, end, i, i + 1, 'organization', sure, rule, text);
}

/** A word with a capital of its own, behind another word of its sentence. */
function raised({ tokens, shape }: Reading, i: number): boolean {
  const written =
    (shape[i] as number) & (Shape.Word | Shape.Upper | Shape.Outside | Shape.Initial | Shape.Caps);
  if (written !== (Shape.Word | Shape.Upper)) return false;
  return tokens[i]?.spaced === true && tokens[i - 1]?.sentence === tokens[i]?.sentence;
}

/** »die Molkerei Tiefental«: a noun behind a kind of body and its article, with no further capital behind it. */
function behindArticleAndKind(reading: Reading, i: number): boolean {
  const { tokens, bits, clues, shape, data } = reading;
  if (((clues[i - 1] as number) & Clue.Kind) === 0 || !data.isOrgKind((tokens[i - 1] as Token).norm))
    return false;
  if (((bits[i] as number) & OTHER) !== 0) return false;
  const article = tokens[i - 2];
  if (article?.sentence !== tokens[i]?.sentence) return false;
  const definite = data.small.isArticle(article?.norm ?? '') || data.small.isContracted(article?.norm ?? '');
  if (!definite && !data.small.isSmallAdjective(article?.norm ?? '')) return false;
  const next = tokens[i + 1];
  return next?.spaced !== true || ((shape[i + 1] as number) & Shape.Upper) === 0;
}

/** What the article shows to be a name elsewhere: found there by itself, or the first part of »Tiefental-Chefin«. */
function confirmedNames({ tokens, bits, clues }: Reading, drafts: readonly Draft[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const d of drafts)
    if (d.last - d.first === 1 && d.base !== undefined && d.known === undefined && d.type !== 'place')
      names.add(d.base);
  for (let i = 0; i < tokens.length; i++) {
    if (
      ((clues[i] as number) & Clue.Hyphen) === 0 ||
      ((bits[i] as number) & (Flag.Title | Flag.OrgNoun)) === 0
    )
      continue;
    const { text } = tokens[i] as Token;
    names.add(text.slice(0, text.lastIndexOf('-')));
  }
  return names;
}

/**
 * »Die Asfinag sperrte …«: firms take the feminine article, people none. A word that no lexicon knows, between that article
 * and a verb in the singular, is one; what ends like a German noun of this gender, or like a plural, may be that.
 */
function isFirmWithArticle({ tokens, bits, shape, data }: Reading, i: number, token: Token): boolean {
  if (bits[i] !== 0 || !data.evidence.isFeminineArticle((tokens[i - 1] as Token).norm)) return false;
  const verb = tokens[i + 1];
  if (verb?.kind !== 'word' || verb.sentence !== token.sentence) return false;
  if (((shape[i + 1] as number) & Shape.Upper) !== 0 || !data.evidence.isSingularVerb(verb.norm))
    return false;
  if (((shape[i - 1] as number) & Shape.Initial) === 0 && !data.evidence.isOnlyFinite(verb.norm))
    return false;
  return !data.evidence.isNounLike(token.norm);
}
