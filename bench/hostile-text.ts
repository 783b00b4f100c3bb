// Texts that are made to be slow: each grows with the size asked for and aims at one weakness of readers of text, such as
// a search that starts anew at every mark or a list that is searched for every name. No news in here.
import { germanText } from './german-text';

function repeated(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}

/** By what it attacks: a function from size in characters to text. */
export const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'one line': (size) => germanText({ size }).replace(/\n+/g, ' '),
  'one word': (size) => repeated('a', size),
  'one sentence': (size) => repeated('und dann kam Berta Quast nach Graz, ', size),
  'opening quotation marks': (size) => repeated('„Und dann sagte er, ', size),
  'quotation marks only': (size) => repeated('"', size),
  brackets: (size) => repeated('(', size),
  'full stops': (size) => repeated('. ', size),
  digits: (size) => repeated('1', size),
  dates: (size) => repeated('am 3. Mai 2024 oder am Montag, ', size),
  'half dates': (size) => repeated('am 3. am 4. am 5. ', size),
  commas: (size) => repeated('ein, ', size),
  hyphens: (size) => repeated('Nord-Süd-', size),
  capitals: (size) => repeated('BERTA QUAST ', size),
  'distinct names': (size) => distinctNames(size),
  'one name': (size) => repeated('Berta Quast traf Berta Quast. ', size),
  'one surname, many given names': (size) => oneSurname(size),
  offices: (size) => repeated('Der Präsident der Präsidentin des Präsidenten ', size),
  said: (size) => repeated('sagte er, sagte sie, ', size),
  'empty lines': (size) => repeated('\n', size),
  'short paragraphs': (size) => repeated('Ja.\n\n', size),
  headings: (size) => repeated('# Quast\n\n', size),
  'front matter that does not end': (size) => `---\n${repeated('a: b\n', size)}`,
  spaces: (size) => repeated(' ', size),
  surrogates: (size) => repeated('\u{1F600}', size),
  'combining marks': (size) => `e${repeated('\u0301', size)}`,
};

function syllable(n: number): string {
  const onset = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'w', 'z'];
  const vowel = ['a', 'e', 'i', 'o', 'u'];
  return (onset[n % 14] ?? '') + (vowel[Math.floor(n / 14) % 5] ?? '');
}

function nameOf(n: number): string {
  const word = syllable(n) + syllable(Math.floor(n / 70)) + syllable(Math.floor(n / 4900));
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function distinctNames(size: number): string {
  const parts: string[] = [];
  for (let length = 0, n = 0; length < size; n++) {
    const sentence = `Minister Anton ${nameOf(n)}mann sprach mit Alma ${nameOf(n + 7)}berg. `;
    parts.push(sentence);
    length += sentence.length;
  }
  return parts.join('').slice(0, size);
}

function oneSurname(size: number): string {
  const parts: string[] = [];
  for (let length = 0, n = 0; length < size; n++) {
    const sentence = `${nameOf(n)} Quast und Quast sprachen. `;
    parts.push(sentence);
    length += sentence.length;
  }
  return parts.join('').slice(0, size);
}
