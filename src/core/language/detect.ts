// German or English, by the share of each language's commonest function words. Stops after a few hundred words.
import type { Lang } from '../model/article';
import { isLetterCode } from '../base/chars';

const GERMAN = new Set(
  'der die das und ist nicht von zu den mit ein eine dem des auf für im sich als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the of and to in is that for on with as was by it at from are be this have has not an which or were but had they his her said their its will would who been after about than into'.split(
    ' ',
  ),
);

/** The language of a text; `fallback` where there are too few known words to tell. */
export function detectLanguage(text: string, from = 0, fallback: Lang = 'de'): Lang {
  let german = 0;
  let english = 0;
  let start = -1;
  const end = Math.min(text.length, from + 20_000);
  for (let i = from; i <= end && german + english < 200; i++) {
    if (i < end && isLetterCode(text.charCodeAt(i))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      const word = text.slice(start, i).toLowerCase();
      if (GERMAN.has(word)) german++;
      if (ENGLISH.has(word)) english++;
      start = -1;
    }
  }
  return german === english ? fallback : german > english ? 'de' : 'en';
}
