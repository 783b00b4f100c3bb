// German or English, by function words that only one of them has, the letters and endings of words, and how many words
// have capitals. Made for short texts too; stops after a few hundred words. Claims no third language: what is neither
// gets the fallback.
import { isDigitCode, isLetterCode } from '../base/chars';
import { wordFormAt, WordNumbers } from '../base/word-forms';
import type { Lang } from '../model/article';

const GERMAN = new Set(
  'der die das und ist nicht von zu den mit ein eine einen einem einer dem des auf für im sich auch es werden aus er hat dass daß sie nach wird bei um sind noch wie über zum haben nur oder aber vor zur bis mehr durch sein wurde wurden sei seien als am vom beim ihr ihre ihren seine seinen wir ich kein keine gegen seit unter wegen laut soll sollen kann können muss müssen will wollen gab gibt habe hätte würde wäre weil wenn doch schon jetzt heute gestern nun dann hier dort ab zwischen ohne sowie diese dieser dieses diesem jahr jahre jahren uhr sagte teilte erklärte'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the of and to is that for on with as it at from are be this have has not or were but had they his her she he their its would who been about after than into by which you your we our us them these those when what there if no more can could should said says say will over out up new one two year years also other some only just between during before against because while where how'.split(
    ' ',
  ),
);
/** Words of both languages say nothing: »in«, »an«, »was«, »war«, »man«, »so«, »die«. */
const BOTH = new Set('in an was war man so hat die am us will'.split(' '));
const GERMAN_ENDING = /(?:ung|ungen|keit|heit|schaft|lich|isch|ische|ischen|chen|tät|ieren|iert|ierte|tsch)$/;
const ENGLISH_ENDING = /(?:ing|ly|ness|ment|ments|ity|ed|ous|ful|ght|wn|'s|’s)$/;
const ENOUGH = 250;
const LONGEST = 60;

/** What a word says for German and for English. */
interface Verdict {
  readonly german: number;
  readonly english: number;
}
/** The few verdicts that there are; of each word the number of its own. */
const kinds: Verdict[] = [];
const verdicts = new WordNumbers(1);

/** What a word of that number says. */
function verdictOf(word: number, surface: string): Verdict {
  const at = verdicts.at(word);
  if (at >= 0) return kinds[verdicts.table[at] as number] as Verdict;
  const { german, english } = judge(surface);
  let kind = kinds.findIndex((k) => k.german === german && k.english === english);
  if (kind < 0) kind = kinds.push({ german, english }) - 1;
  const free = verdicts.claim(word);
  verdicts.table[free] = kind;
  return kinds[kind] as Verdict;
}

function judge(surface: string): Verdict {
  const word = surface.normalize('NFC').toLowerCase();
  const special = /[äöüßÄÖÜ]/.test(surface) ? 0.5 : 0;
  if (BOTH.has(word))
    return { german: special + (GERMAN.has(word) ? 0.3 : 0), english: ENGLISH.has(word) ? 0.3 : 0 };
  if (GERMAN.has(word)) return { german: special + 2, english: 0 };
  if (ENGLISH.has(word)) return { german: special, english: 2 };
  if (word.length <= 4) return { german: special, english: 0 };
  if (GERMAN_ENDING.test(word)) return { german: special + 0.6, english: 0 };
  return { german: special, english: ENGLISH_ENDING.test(word) ? 0.6 : 0 };
}

/** The language of a text from `from` on; `fallback` where its words do not tell. */
export function detectLanguage(text: string, from = 0, fallback: Lang = 'de'): Lang {
  let german = 0;
  let english = 0;
  let start = -1;
  const end = Math.min(text.length, from + 30_000);
  for (let i = from; i <= end && german + english < ENOUGH; i++) {
    // Texts come in more inner forms than this place would remember, so the method is not looked up in each.
    const code = i < end ? String.prototype.charCodeAt.call(text, i) : 32;
    if (isLetterCode(code) || (start >= 0 && (code === 39 || code === 0x2019))) {
      if (start < 0) start = i;
      continue;
    }
    if (start < 0) continue;
    // Words with figures and addresses tell nothing, nor do those that no language has.
    if (!(i < end && (isDigitCode(code) || code === 64)) && i - start < LONGEST) {
      const form = wordFormAt(text, start, i);
      const verdict = verdictOf(form.word, form.text);
      german += verdict.german;
      english += verdict.english;
    }
    start = -1;
  }
  if (Math.abs(german - english) < 0.3) return fallback;
  return german > english ? 'de' : 'en';
}
