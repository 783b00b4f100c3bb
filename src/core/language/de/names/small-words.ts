// German small words and endings around and inside names, as the names room asks for them. Own compilation (CC0).
import type { SmallWords } from '../../pack/names';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const has =
  (words: ReadonlySet<string>): ((norm: string) => boolean) =>
  (norm) =>
    words.has(norm);
const never = (): boolean => false;

const NO_ADJECTIVE = set(
  `einen eine einer eines einem keine keinen ihre ihren seine seinen diese diesen alle allen viele vielen wenn aber oder
  dieses dieser diesem jede jeder jedes jeden jedem jene jener jenes jenen welche welcher welches welchen solche solcher solchen
  ihrer ihres ihrem seiner seines seinem unsere unserer unseren mehrere mehrerer
  gegen zwischen neben hinter unter über ohne haben werden wurden waren sollen wollen können müssen heute seien dürfen`,
);

/** Words without such an ending that tell how something is said. */
const MANNER = set(
  'zufrieden gelassen empört erbost besorgt entsetzt enttäuscht erleichtert verärgert überrascht erfreut offen prompt intern extern knapp konkret kurzum',
);

const BEFORE_SEASON = set(
  'im am vom zum beim ins bis seit ab vor nach gegen anfang mitte ende und oder sowie wie je pro auf für',
);

export const small: SmallWords = {
  isArticle: has(set('der die das den dem des')),
  isContracted: has(set('zum zur beim vom im am')),
  isAnyArticle: has(set('der die das den dem des ein eine einen einem einer eines')),
  isIndefinite: has(
    set(
      'ein eine einen einem einer eines kein keine keinen keinem keiner keines jeder jede jedes jeden jedem mehrere viele',
    ),
  ),
  isGenitivePlural: (norm) => norm === 'der',
  isGenitiveArticle: has(set('des eines dieses jenes seines ihres unseres keines')),
  endsPerson: has(set('den dem das die ein eine')),
  isInner: has(set('von van de der del den dem della di da dos du bin ibn ben abu ten ter la le zu af')),
  opensSurname: has(set('von van de del della di da dos du bin ibn ben abu ten ter af al el')),
  isNamed: has(set('namens genannt')),
  isStageTitle: has(set('lady miss')),
  isSelf: has(set('ich')),
  isPatronymic: has(set('bin ibn')),
  isForeignParticle: has(set('bin ibn van de del della di da dos du ten ter af al el la')),
  goesOnSurname: has(set('der den dem la las los le und zu de van')),
  beforeAcronym: (norm) => /^(?:die|der|dem|das|zur|zum|vom|beim|im)$|en$|isch?e$/u.test(norm),
  isNear: has(set('nähe nördlich südlich östlich westlich unweit umgebung')),
  nearOf: 'von',
  leadsToPlace: has(set('aus')),
  isSeat: (norm) =>
    /(?:stadt|gemeinde|kreis|stände|national|bundes|kantons|regierungs|staats|verwaltungs|aufsichts|bezirks|land|orts|betriebs)rat$/u.test(
      norm,
    ),
  isBeforeSeason: (norm) => BEFORE_SEASON.has(norm) || /(?:en|em|es|er)$/u.test(norm),
  isStorm: has(set('tief hoch orkan sturmtief orkantief hurrikan taifun sturm tropensturm zyklon')),
  isOnlyPlace: (norm) => /(?:see|straße|gebirge|kanal|küste|insel|bucht|brücke)s?$/u.test(norm),
  isOfHouse: (norm) =>
    /(?:analyst|expert|ökonom|volkswirt|strateg|händler|forscher|meteorolog|manager|professor|wissenschaftler)(?:in|e|en|s)?$/u.test(
      norm,
    ),
  isDeed: (norm) =>
    /(?:[^g]ung|ition|ation|tion)$|^(?:wahl|sieg|niederlage|rede|besuch|angriff|vorschlag|kritik)$/u.test(
      norm,
    ),
  isFirmWord: has(set('electric motors dynamics mills foods atomics instruments accident assembly')),
  closes: has(set('zu ab an auf vor ein aus zurück')),
  isMeans: has(set('mit auf in per aus')),
  isPersonal: has(
    set(
      `ansicht meinung auffassung einschätzung überzeugung worte worten anwalt anwälte verteidiger ehefrau ehemann sohn tochter
      witwe mutter vater schwester bruder rücktritt verhaftung festnahme entlassung tod amtszeit ernennung vorgänger nachfolger
      nachfolgerin sprecher berater leben roman gedicht film lied buch`,
    ),
  ),
  isAide: (norm) =>
    /(?:sprecher|anwält|anwalt|ärzt|verteidiger|berater|vertraute|vertrauter|assistent|sekretär|referent|biograf|biograph|trainer|manager|arzt|chef|mitarbeiter|fahrer|leibwächter|vorgänger|nachfolger|stellvertreter|sohn|bruder|vater|schwester|tochter|mutter|witwe|frau|mann|freund|freundin|gegner|rivale|herausforderer|schüler|lehrer|verleger|partner|onkel|tante|neffe|nichte|enkel)(?:in)?$/u.test(
      norm,
    ),
  isCreed: (norm) =>
    /(?:\p{L}{4}ist|[^n]iker|ologe|kritiker|gegner|kämpfer|experte|forscher|rechtler|wissenschaftler|künstler)(?:in)?$/u.test(
      norm.replace(/gin$/u, 'ge'),
    ) && !/(?:dienst|frist|^list)$/u.test(norm),
  isSaint: has(set('sankt')),
  isKin: has(
    set(
      'frau mann ehefrau ehemann gattin gatte witwe witwer sohn tochter mutter vater schwester bruder nichte neffe enkel enkelin cousin cousine lebensgefährtin lebensgefährte partnerin partner',
    ),
  ),
  isPurpose: has(set('für zur zum gegen')),
  isOwner: has(set('der des')),
  isAnd: has(set('und')),
  isSmallAdjective: (norm) => norm.length > 4 && /(?:e|en|er|es)$/u.test(norm) && !NO_ADJECTIVE.has(norm),
  isInflected: (norm) => /^(?!k?eine[rnms]?$|die$|de[rnms]$)\p{L}{2,}(?:e|en|er|es|em)$/u.test(norm),
  isPluralOrgan: (norm) =>
    /(?:ministerien|gerichte|banken|ämter|anwaltschaften|räte|kommissionen|behörden|agenturen|dienste|wachen|garden|aufsichten|ausschüsse|zentralen)n?$/u.test(
      norm,
    ),
  isOrganTail: (norm) =>
    /(?:versammlung|rat|institut|gericht|ministerium|tribunal|kommission|behörde|stiftung)s?$/u.test(norm),
  isFamilyFirst: has(set('kim lee park choi jung kang cho yoon jang lim han moon shin ahn')),
  isPlainAdjective: has(
    set(
      `lang klein kurz groß gross schön hart stark kalt jung alt neu weiß schwarz braun rot grün reich ernst stolz frei still wild
      fromm schmal lieb froh klug krumm scharf spät früh hoch kühn laut dick schnell lustig ehrlich fröhlich herrlich heiß`,
    ),
  ),
  isManner: (norm) =>
    /\p{L}{2}(?:isch|lich|iert|haft|los|voll|end|gemäß|weise)$/u.test(norm) || MANNER.has(norm),
  isCopula: has(set('ist war sind waren wird wurde bleibt blieb wirkt wirkte scheint')),
  isSaid: has(set('sagte sagt erklärte erklärt betonte betont meinte meint fragte antwortete erwiderte so')),
  isRaisable: never,
  isPeople: never,
  isBranched: never,
  isPlaceWord: never,
  isHeldIn: never,
  isWorkedAt: never,
  isOfficeWord: never,
  joinsCause: never,
  isAgent: never,
  opensBody: never,
  isOfFirm: never,
  isClubEnd: never,
  opensPlace: has(set('mount mont monte piz lake cape')),
  isSurnameToo: never,
  isSmallPlace: never,
  joins: never,
  joinsNothing: has(set('zu zum zur vom um und y e o der des den du la')),
};
