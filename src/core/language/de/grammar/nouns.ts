// German nouns: candidates for the base form of an inflected noun, and gender by ending. Works by endings and umlaut
// alone, without a lexicon, so most candidates are no words; whoever has a lexicon looks them up in it.
import { Letters } from '../../../base/letters';
import type { Gender } from '../../pack/grammar';

const cache = new Map<string, readonly string[]>();

function plain(stem: string): string | null {
  for (let i = stem.length - 1; i >= 0; i--) {
    const c = stem.charAt(i);
    if (c === 'ä') return stem.slice(0, i) + 'a' + stem.slice(i + 1);
    if (c === 'ö') return stem.slice(0, i) + 'o' + stem.slice(i + 1);
    if (c === 'ü') return stem.slice(0, i) + 'u' + stem.slice(i + 1);
    if ('aeiou'.includes(c)) {
      // »Häuser«: the umlaut stands before u; other vowels end the search, a weak -e-/-el/-er/-en aside.
      if (c === 'u' && stem.charAt(i - 1) === 'ä') continue;
      if (c === 'e' && i >= stem.length - 2) continue;
      return null;
    }
  }
  return null;
}

/** See `GrammarPack.nounLemmas`. */
export function germanNounLemmas(norm: string): readonly string[] {
  const known = cache.get(norm);
  if (known) return known;
  const out = [norm];
  const push = (w: string): void => {
    if (w.length > 1 && !out.includes(w)) out.push(w);
  };
  const withPlain = (w: string): void => {
    push(w);
    const p = plain(w);
    if (p !== null) push(p);
  };
  if (norm.endsWith('innen')) push(norm.slice(0, -3));
  if (norm.endsWith('ses')) push(norm.slice(0, -2));
  if (norm.endsWith('nisse')) push(norm.slice(0, -2));
  if (norm.endsWith('nissen')) push(norm.slice(0, -3));
  if (norm.endsWith('nisses')) push(norm.slice(0, -3));
  if (norm.endsWith('es')) push(norm.slice(0, -2));
  if (norm.endsWith('s')) push(norm.slice(0, -1));
  if (norm.endsWith('e')) withPlain(norm.slice(0, -1));
  if (norm.endsWith('er')) withPlain(norm.slice(0, -2));
  if (norm.endsWith('ern')) {
    withPlain(norm.slice(0, -1));
    withPlain(norm.slice(0, -3));
  }
  if (norm.endsWith('en')) {
    push(norm.slice(0, -1));
    withPlain(norm.slice(0, -2));
  } else if (norm.endsWith('n')) withPlain(norm.slice(0, -1));
  if (norm.endsWith('ien')) push(norm.slice(0, -2) + 'um');
  if (norm.endsWith('en')) {
    push(norm.slice(0, -2) + 'um');
    push(norm.slice(0, -2) + 'us');
    push(norm.slice(0, -2) + 'a');
  }
  if (norm.endsWith('a')) push(norm.slice(0, -1) + 'um');
  const p = plain(norm);
  if (p !== null) push(p);
  if (cache.size > 60_000) cache.clear();
  cache.set(norm, out);
  return out;
}

const ENDINGS: readonly (readonly [ending: string, gender: Gender])[] = [
  ['ungen', 'f'],
  ['ung', 'f'],
  ['heit', 'f'],
  ['heiten', 'f'],
  ['keit', 'f'],
  ['keiten', 'f'],
  ['schaft', 'f'],
  ['schaften', 'f'],
  ['tion', 'f'],
  ['tionen', 'f'],
  ['sion', 'f'],
  ['sionen', 'f'],
  ['tät', 'f'],
  ['täten', 'f'],
  ['ik', 'f'],
  ['enz', 'f'],
  ['anz', 'f'],
  ['ur', 'f'],
  ['ei', 'f'],
  ['eien', 'f'],
  ['in', 'f'],
  ['innen', 'f'],
  ['frau', 'f'],
  ['ie', 'f'],
  ['age', 'f'],
  ['ade', 'f'],
  ['ismus', 'm'],
  ['ist', 'm'],
  ['ant', 'm'],
  ['ent', 'm'],
  ['eur', 'm'],
  ['or', 'm'],
  ['ling', 'm'],
  ['er', 'm'],
  ['mann', 'm'],
  ['plan', 'm'],
  ['krieg', 'm'],
  ['präsident', 'm'],
  ['chef', 'm'],
  ['minister', 'm'],
  ['chen', 'n'],
  ['lein', 'n'],
  ['ment', 'n'],
  ['um', 'n'],
  ['tum', 'n'],
  ['nis', 'n'],
  ['werk', 'n'],
  ['amt', 'n'],
  ['haus', 'n'],
  ['land', 'n'],
  ['treffen', 'n'],
  ['abkommen', 'n'],
  ['gesetz', 'n'],
  ['gericht', 'n'],
  ['ministerium', 'n'],
  ['parlament', 'n'],
  ['unternehmen', 'n'],
  ['verfahren', 'n'],
  ['jahr', 'n'],
  ['ziel', 'n'],
];

/** Common nouns of news whose ending says nothing; they are the heads of compounds too (»Antrittsbesuch«). */
const HEADS: Readonly<Record<Gender, string>> = {
  m: 'angriff anschlag antrag auftrag aufstand ausschuss austritt austausch befehl beginn beitrag beitritt bericht beschluss besuch betrag betrieb bezirk brand brief bund bundestag bundesrat bürger club dienst druck einfluss einsatz entwurf erfolg etat euro fall feind fluss flug flughafen fonds fortschritt frieden fund gast gegner gipfel grund hafen handel haushalt herbst hof kampf kanal kandidat kanton kauf klub konflikt kongress konvoi kreis krieg kurs kreml landtag markt mord monat name oberst ort osten pakt papst partner platz posten preis prozess punkt putsch rat raum rechtsstaat rekord rückgang rückschlag rückzug rücktritt rückhalt satz schaden schritt schutz see senat sieg sitz skandal soldat sommer sonntag staat staatschef stadtrat standort start streik streit strom süden sturm tag täter termin terror text tisch tod ton truppenabzug umgang umsatz unfall untersuchungsausschuss urlaub verband verdacht verein vergleich verkehr verlust versuch vertrag verzicht vorfall vorschlag vorsitz vorstand vorstoß vorwurf wahlkampf weg westen wert widerstand winter wunsch zeitpunkt zug zustand zusammenhang zweck zweifel',
  f: 'abwehr absicht achse aktion anklage anlage armee art aufgabe aussage aussicht bahn bank basis behörde bitte botschaft brücke debatte demo einheit ehe energie entwicklungshilfe erde ernte fabrik familie farbe firma flotte flucht folge form fraktion frage front gefahr gemeinde geschichte gewalt grenze gruppe haft hand hauptstadt hilfe insel jugend justiz kammer karte klage klinik koalition krise küste lage last linie liste luft lücke macht marine maßnahme mauer menge messe miliz mission mitte nacht nähe not oper partei phase polizei post praxis presse quelle rakete rede reform regel reihe reise rente republik rolle ruhe runde sache schuld schule schwelle seite sicht sitzung sorge spitze sprache staatsanwaltschaft stadt stelle steuer stimme straße strafe strecke summe szene tat tür ukraine union ursache verfassung villa waffe wache wahl wand ware welt wende wirtschaft woche wohnung zahl zeit zelle zentrale zone zukunft',
  n: 'abkommen amt angebot asyl ausland auto bad bild blatt blut boot buch bündnis datum defizit dekret dorf drama ende embargo ereignis ergebnis europa fahrzeug feld fest feuer flugzeug foto gas gebäude gebiet geld gefängnis geschäft gesicht gespräch gesetz gremium gut heer herz hotel interesse internet interview kabinett kapital kind kloster kommando konto krankenhaus lager leben lob lager magazin mal manöver muster messer fenster fieber gewitter register semester material meer militär mitglied mittel modell motiv museum netz niveau öl opfer ort paar paket parlament personal pferd podium problem projekt programm prozent publikum recht referendum regime reich resultat risiko schiff schicksal schloss signal sofia spiel stadion stück studio system team tempo thema theater tier tor training ufer ultimatum unglück unternehmen urteil verbot verbrechen verfahren verhalten verhältnis verteidigungsbündnis veto video vieh viertel volk vorgehen vorhaben votum wasser wetter werk wort ziel zentrum zelt zeichen zimmer zugeständnis',
};
const HEAD_GENDER = new Map<string, Gender>();
for (const gender of ['m', 'f', 'n'] as const)
  for (const word of HEADS[gender].split(' ')) if (!HEAD_GENDER.has(word)) HEAD_GENDER.set(word, gender);
const LONGEST_HEAD = 18;
/** Inside a compound the tail has to be long enough to be no accident; whole words may be shorter. */
const HEAD_ENDINGS = new Letters(
  true,
  [...HEAD_GENDER].filter(([word]) => word.length > 3 && word.length <= LONGEST_HEAD),
);

/** Longest ending first, by last three letters, so that a lookup touches few of them. */
const BY_TAIL = new Map<string, (readonly [string, Gender])[]>();
for (const entry of [...ENDINGS].sort((a, b) => b[0].length - a[0].length)) {
  const tail = entry[0].slice(-2);
  const bucket = BY_TAIL.get(tail);
  if (bucket) bucket.push(entry);
  else BY_TAIL.set(tail, [entry]);
}

/** »die Vorsitzende«, »der Reisende«, »die Wende«: they end like »Ende«, and are none (»Wochenende«, »Kriegsende«). */
const NO_END = /.{2}(?<!wochen|schul|[^ei]s|es)ende$/;

/** See `GrammarPack.genderOf`. */
export function germanGender(norm: string): Gender | null {
  if (norm.endsWith('ende') && NO_END.test(norm)) return null;
  const listed = headGender(norm);
  if (listed !== null) return listed;
  for (const [ending, gender] of BY_TAIL.get(norm.slice(-2)) ?? [])
    if (norm.length > ending.length && norm.endsWith(ending)) return gender;
  return null;
}

/** The longest listed noun that the word ends in, its plural and genitive endings aside. */
function headGender(norm: string): Gender | null {
  const found = headBefore(norm, norm.length);
  if (found !== null || norm.length < 5) return found;
  const end = norm.length - endingLength(norm);
  return end === norm.length ? null : headBefore(norm, end);
}

function headBefore(norm: string, end: number): Gender | null {
  const head = HEAD_ENDINGS.longest(norm, 0, end);
  if (head !== undefined || end !== 3) return head ?? null;
  return HEAD_GENDER.get(norm.slice(0, end)) ?? null;
}

/** Letters of the plural or genitive ending: `es`, `s`, `en`, `e`, `n`. */
function endingLength(norm: string): number {
  const last = norm.charCodeAt(norm.length - 1);
  if (last === 0x65) return 1;
  if (last !== 0x73 && last !== 0x6e) return 0;
  return norm.charCodeAt(norm.length - 2) === 0x65 ? 2 : 1;
}

const PLURAL = /(?:ungen|heiten|keiten|schaften|ionen|täten|innen|eien|ismen|enzen|anzen|leute)$/;
const SINGULAR = /(?:ung|heit|keit|schaft|ion|tät|ismus|chef|enz|anz|ur)$/;

/** See `GrammarPack.numberOf`. */
export function germanNumber(norm: string): 'sg' | 'pl' | null {
  return PLURAL.test(norm) ? 'pl' : SINGULAR.test(norm) ? 'sg' : null;
}
