// What may stand before a German verb: separable particles and inseparable prefixes. Own compilation (CC0).

const list = (words: string): string[] => words.split(/\s+/u).filter((w) => w !== '');

/** Separable: »lehnte … ab«, »gab … bekannt«. */
export const PARTICLES: ReadonlySet<string> = new Set(
  list(`
  ab an auf aus bei bevor dar ein empor entgegen entlang entzwei fehl fest fort frei heim her herab heran herauf heraus herbei herein herüber herum herunter hervor
  hin hinab hinan hinauf hinaus hindurch hinein hinüber hinunter hinweg hinzu hoch los mit nach nieder preis statt stand teil über um umher umhin unter vor voran voraus vorbei vorüber
  vorwärts weg weiter wieder zu zurück zusammen zurecht zunichte zuvor zugute zuwider zugrunde zutage näher nahe bekannt sicher klar richtig kaputt gleich offen still tot
  kennen bereit fern gegenüber übrig dabei daran davon dazu dazwischen durch durcheinander überein auseinander aneinander aufeinander beieinander ineinander inne rückgängig verloren krank leicht schwer gut
  wahr leid maß schief kund haus not wett lahm bloß quer schwarz aufrecht vorweg zufrieden dagegen hintan hinterher nebenher voll stehen liegen rein raus rauf runter rüber rum ran drauf
  heilig glatt kalt kurz warm satt schön groß klein tief trocken wund blank dicht hervor dahin dafür daher darum davor
`),
);

/** Inseparable: participle without »ge-«. */
export const INSEPARABLE: readonly string[] = list('be er ver zer ent emp miss ge');

/** Both ways: »übersetzt«, »übergesetzt«. */
export const EITHER: readonly string[] = list('über unter durch um wider wieder hinter voll');
