// German words that open a sentence without being a name: participles, finite verbs, adverbs, adjectives. Verbs come from
// the verb lexicon; adverbs and adjectives are an own compilation from knowledge of the language (CC0), lower case.
import type { VerbReading } from '../../../model/grammar';
import type { OpeningWords } from '../../pack/opening-words';
import { germanReadings } from '../grammar/verbs';
import { ADVERBS as COMMON } from '../grammar/words';
import { AUXILIARIES } from './foreign-words';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const ADVERBS = set(`
  hierfür hierzu hierbei hiermit hieraus hierauf hierin hierüber hiervon hierdurch hiergegen hiernach hierunter hieran hierher
  hierhin hierzulande dadurch dahin dahinter daneben dazwischen demgegenüber derweil desgleichen dessenungeachtet
  dementsprechend diesbezüglich erfahrungsgemäß erfreulicherweise erstmalig fälschlicherweise folgerichtig fortwährend
  gegebenenfalls gelegentlich gemeinhin gerade geradewegs gewöhnlich gleichermaßen hauptsächlich hernach heutzutage heuer
  hinterdrein hinzu immerzu infolgedessen insoweit interessanterweise irrtümlicherweise jahrelang jahrzehntelang jahrhundertelang
  jederzeit jetzt keinesfalls keineswegs kurzerhand kurzum langfristig kurzfristig mittelfristig letztmals mancherorts maximal
  minutenlang mitnichten mitsamt monatelang nachträglich nachweislich namentlich nebenan nebenbei nebenher neuerdings
  nichtsdestotrotz nichtsdestoweniger nirgendwo normalerweise notfalls nunmehr obendrein offenkundig paradoxerweise
  postwendend praktisch quasi rasch raus rechtzeitig reihenweise ringsum rückblickend rundherum schätzungsweise
  schlagartig schlicht schlimmstenfalls schlussendlich schnurstracks schrittweise seltsamerweise sicherheitshalber
  sicherlich sodann sogleich stattdessen stellenweise stichprobenartig stundenlang tagelang tagsüber tags testweise
  turnusgemäß turnusmäßig überraschenderweise umgehend umgekehrt unbeirrt unentwegt unterwegs unverzüglich ursprünglich
  versehentlich verschiedentlich versuchsweise vielerorts vielfach vollends vorab vormals vorneweg vorsichtshalber
  vorsorglich vorübergehend vorwiegend währenddessen wahlweise wenigstens wiederholt wochenlang zeitgleich zeitlebens
  zeitnah zeitweilig zufällig zügig zugegebenermaßen zukünftig zuallererst zumal zumindest zurzeit zusehends zusätzlich
  zwangsläufig zweifellos zwischendurch zwischenzeitlich allemal allenfalls allenthalben allerorten alljährlich allmählich
  alsbald alsdann anderenfalls andernorts anderswo anfangs ansonsten anschließend aufseiten augenblicklich ausnahmsweise
  außerdem bedauerlicherweise beiderseits beispielsweise bekanntermaßen bestenfalls bisweilen blindlings dauerhaft dereinst
  durchaus durchgehend durchschnittlich durchweg ehedem eigens eilends einmütig eingangs einstimmig flächendeckend
  fristgerecht ganztägig glücklicherweise unglücklicherweise merkwürdigerweise erstaunlicherweise bemerkenswerterweise
  logischerweise notgedrungen planmäßig stillschweigend traditionsgemäß überwiegend unlängst vergleichsweise
`);

const ADJECTIVES = set(`
  unklar klar offen groß klein schwer leicht schnell langsam teuer billig neu alt jung scharf heftig enorm gering hoch niedrig
  stark schwach betroffen zufrieden offen gescheitert fatal brutal bitter verheerend selten bekannt unbekannt gesund krank tot
  leer voll still laut ernst mild kalt warm heiß nass trocken dunkel hell blau rot grün schwarz weiß gelb grau braun bunt rund
  quer steil flach tief breit schmal lang kurz knapp streng locker fest lose dicht brisant spannend entscheidend prekär desolat
  rasant riesig bunt süß sauer salzig frisch edel nobel stolz frei sicher unsicher weit nah fern fremd eigen gleich anders
  schlimm schlecht gut besser schön hässlich lieb böse wütend traurig froh munter wach müde matt blass bleich zart hart weich
  spröde zäh stabil instabil labil mobil fragil global lokal regional national international legal illegal ideal real
  normal banal total radikal liberal sozial zentral neutral optimal minimal maximal fair unfair klug dumm schlau dreist frech
  mutig feige kühn rau grob fein dünn dick schlank fett mager karg arm reich knapp satt hungrig durstig gefährlich harmlos
  krass absurd bizarr skurril kurios prominent präsent evident eklatant markant rasant elegant arrogant tolerant konsequent
  exzellent effizient transparent permanent dezent konstant relevant riskant charmant interessant dringend drastisch
  auffallend überraschend beeindruckend beunruhigend ermutigend ernüchternd erschreckend hervorragend verlockend umfassend
  ausreichend aufsehenerregend erfreut besorgt verärgert enttäuscht erleichtert überrascht empört schockiert begeistert
  komplex konkret diskret abstrakt korrekt perfekt direkt indirekt exakt intakt kompakt strikt absolut akut abrupt robust
  bewusst unbewusst gerecht ungerecht schlecht echt recht feucht seicht leicht dicht schlicht nackt bekannt verrückt beliebt
`);
/** Endings that only adjectives have; given names that end so are known as such. */
const ADJECTIVE_END =
  /\p{L}{3}(?:lich|isch|sam|haft|los|voll|[^u]ell|ativ|itiv|iert|wert|reich|arm|frei|mäßig)$|\p{L}{3}(?<!hart|lud|hed|ludw|hartw|herw)(?:ig|bar)$/u;

const COPULAS = set(`
  ist sind war waren wird werden wurde wurden bleibt bleiben blieb blieben scheint schien schienen wirkt wirkte wirkten klingt
  klang fällt fallen fiel fielen gestaltet gestaltete verläuft verlief läuft lief geht ging gingen steht stand standen
  macht machte machten zeigt zeigte zeigten äußert äußerte äußerten sieht sah sahen reagiert reagierte reagierten erscheint
  erschien trifft traf trafen steigt stieg stiegen sinkt sank sanken wächst wuchs wuchsen verliert verlor nimmt nahm nahmen
  sei seien wäre wären hat haben hatte hatten kommt kam kamen endet endete endeten beginnt begann beurteilt beurteilte
  bewertet bewertete bewerteten
`);

const PRONOUNS = set(
  'es er sie man ich wir ihr sich das die der den dem ein eine einer einen kein keine keinen dieser diese dieses jemand niemand alle nun dann dazu auch noch nicht',
);

const some = (norm: string, form: VerbReading['form']): boolean =>
  germanReadings(norm).some((r) => r.listed && r.form === form);

export const openers: OpeningWords = {
  // »Erlangen«: an infinitive is also a town.
  isParticiple: (norm) => some(norm, 'participle') && !some(norm, 'infinitive'),
  isFinite: (norm) => some(norm, 'finite') && !some(norm, 'infinitive'),
  isAuxiliary: (norm) => AUXILIARIES.has(norm) || norm === 'bleibt' || norm === 'blieb' || norm === 'blieben',
  isAdverb: (norm) => ADVERBS.has(norm) || COMMON.has(norm),
  isAdjective: (norm) => ADJECTIVES.has(norm) || ADJECTIVE_END.test(norm),
  isCopula: (norm) => COPULAS.has(norm),
  isPronoun: (norm) => PRONOUNS.has(norm),
};
