// Sentences of the articles that a note cites though no fact was made of them: those that hold the words of a search,
// and those that name two actors at once. Cut out of the paragraph as they stand; without the texts there are none.
import type { Actor, Evidence } from '../model/dossier';
import type { NoteContext } from './draft';

/** Lower case, one form of each letter: how searched words and texts are compared. Keeps every offset. */
export function folded(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const lower = text.charAt(i).toLowerCase();
    out += lower.length === 1 ? lower : text.charAt(i);
  }
  return out;
}

/** The words of a search, folded; empty where it has none. */
export function searchWords(search: string): string[] {
  return folded(search.normalize('NFC'))
    .split(/\s+/u)
    .filter((w) => w !== '');
}

/** `[start, end)` of the sentence around an offset, roughly: up to a stop before a space and a capital. */
function sentenceAround(text: string, offset: number): [number, number] {
  const stop = /[.!?…][«»“”"'’)]*\s+(?=[\p{Lu}„»"“‚])/gu;
  let start = 0;
  for (let m = stop.exec(text); m; m = stop.exec(text)) {
    const next = m.index + m[0].length;
    // »am 14. November«, »S. Meier«: a number or a single letter before the stop ends no sentence.
    if (/(?:^|[\s(])(?:\d+|\p{L})$/u.test(text.slice(Math.max(0, m.index - 6), m.index))) continue;
    if (next > offset) return [start, m.index + m[0].trimEnd().length];
    start = next;
  }
  return [start, text.trimEnd().length];
}

function evidenceOf(article: string, paragraph: number, start: number, text: string): Evidence {
  return { article, paragraph, span: [start, start + text.length], words: text };
}

/** The sentences that hold all the words, in the order of articles and places. */
export function searchPassages(words: readonly string[], context: NoteContext): Evidence[] {
  const { dossier, texts } = context;
  if (texts === null || words.length === 0) return [];
  const [first = ''] = words;
  const out: Evidence[] = [];
  for (const article of dossier.articles)
    for (let n = 1; n <= article.paragraphs; n++) {
      const paragraph = texts.paragraph(article.id, n);
      if (paragraph === null || !paragraph.body) continue;
      const low = folded(paragraph.text);
      if (!words.every((w) => low.includes(w))) continue;
      let from = 0;
      for (let at = low.indexOf(first); at >= 0; at = low.indexOf(first, from)) {
        const [start, end] = sentenceAround(paragraph.text, at);
        const sentence = paragraph.text.slice(start, end);
        if (words.every((w) => folded(sentence).includes(w)))
          out.push(evidenceOf(article.id, n, paragraph.start + start, sentence));
        from = Math.max(end, at + 1);
      }
    }
  return out;
}

/** The sentences that name both actors. */
export function coMentions(one: Actor, other: Actor, context: NoteContext): Evidence[] {
  const { texts } = context;
  if (texts === null) return [];
  const places = (actor: Actor): Map<string, Evidence[]> => {
    const found = new Map<string, Evidence[]>();
    for (const { kind, evidence } of actor.mentions) {
      if (kind === 'adjective') continue;
      const key = `${evidence.article}\0${evidence.paragraph}`;
      const list = found.get(key);
      if (list) list.push(evidence);
      else found.set(key, [evidence]);
    }
    return found;
  };
  const others = places(other);
  const out: Evidence[] = [];
  for (const [key, mine] of places(one)) {
    const theirs = others.get(key);
    const [first] = mine;
    if (!theirs || !first) continue;
    const paragraph = texts.paragraph(first.article, first.paragraph);
    if (paragraph === null || !paragraph.body) continue;
    const seen = new Set<number>();
    for (const mention of mine) {
      const [start, end] = sentenceAround(paragraph.text, mention.span[0] - paragraph.start);
      const from = paragraph.start + start;
      const to = paragraph.start + end;
      if (seen.has(from) || !theirs.some((t) => t.span[0] >= from && t.span[1] <= to)) continue;
      seen.add(from);
      out.push(evidenceOf(first.article, first.paragraph, from, paragraph.text.slice(start, end)));
    }
  }
  return out;
}

/** Of some passages those that overlap nothing that is cited. */
export function uncited(passages: readonly Evidence[], cited: readonly Evidence[]): Evidence[] {
  const byArticle = new Map<string, Evidence[]>();
  for (const c of cited) {
    const list = byArticle.get(c.article);
    if (list) list.push(c);
    else byArticle.set(c.article, [c]);
  }
  return passages.filter(
    (p) => !byArticle.get(p.article)?.some((c) => c.span[0] < p.span[1] && c.span[1] > p.span[0]),
  );
}
