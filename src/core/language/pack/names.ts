// What the `names` annotator needs to know of a language: the classes of its words, the names that a lexicon of the
// world knows, adjectives and inhabitants, and the weights of a trained tagger where there is one. Filled by
// `language/de` and `language/en`. A pack loads its lexicons at first use and keeps them.
import type { EntityType } from '../../model/annotation';
import type { OpeningWords } from './opening-words';

/** Classes of words as bits: what a lexicon says of a word by itself. A word can have several. */
export const Flag = {
  Male: 1,
  Female: 2,
  Surname: 4,
  /** A city of the gazetteer: weak, many are also surnames or nouns. */
  City: 8,
  /** A state, region, sea, river or well-known city. */
  Place: 16,
  /** A common noun that stands in the lexicon, in any of its forms. */
  Noun: 32,
  /** A compound of common nouns. */
  Compound: 64,
  /** A kind of organisation: »Partei«, »Verteidigungsministerium«, »Ministry«. */
  OrgNoun: 128,
  /** Offices, professions and forms of address: »Herr«, »Außenminister«, »Dr«, »President«. */
  Title: 256,
  /** Adjectives and inhabitants of states and cities. */
  Derived: 512,
  /** Articles, prepositions, pronouns, conjunctions and other words that are no names however they are written. */
  Function: 1024,
  /** An organisation of the world lexicon. */
  Org: 2048,
  /** Particles inside names: »von«, »bin«, »van«. */
  Particle: 4096,
  /** Legal forms and endings of companies: »GmbH«, »Inc«. */
  LegalForm: 8192,
  /** Streets, squares, buildings, rivers: »-straße«, »-platz«. */
  PlaceNoun: 16384,
  /** Days, months, festivals. */
  Calendar: 32768,
  /** An organ that there is only one of and that counts as a name: »Verfassungsgericht«, »Bundestag«. */
  Organ: 65536,
  /** An inflected form (genitive s cut off) of a name. */
  Inflected: 131072,
  /** A verb of saying in any form. */
  Speech: 262144,
  /** Prepositions of place: »in«, »nach«, »near«. */
  Locative: 524288,
  /** English: a word that is mostly written in small letters; with a capital it may begin a sentence or stand in a headline. */
  Common: 1048576,
} as const;

/** A name that the lexicon of the world knows, in one of its forms. */
export interface KnownPhrase {
  /** The form as it stands in a text, words separated by one blank. */
  readonly form: string;
  /** Its uninflected form. */
  readonly base: string;
  readonly type: EntityType;
  /** Identity: `state:UA`, `capital:UA`, `seat:RU`, `org:NATO`, `media:BBC`; absent for places without variants. */
  readonly id?: string;
}

/** What an adjective or inhabitant belongs to: »ukrainisch«, »Kiewer«, »Ukrainer«. */
export interface DerivedName {
  /** The name it is made of: »Ukraine«, »Kiew«. */
  readonly base: string;
  readonly id?: string;
  readonly kind: 'adjective' | 'inhabitant';
}

export interface NamesData {
  /** Class bits of a word (`Flag`). The annotator keeps what it asked for. */
  readonly classOf: (surface: string, norm: string) => number;
  /** Known names by the first word of their form; the longest form first. */
  readonly known: ReadonlyMap<string, readonly KnownPhrase[]>;
  /** Adjectives and inhabitants by their inflected, lower-case forms. */
  readonly derived: (surface: string, norm: string) => DerivedName | null;
  /** Uninflected forms of a word that may carry an ending of its own: genitive s, apostrophe. */
  readonly uninflected: (word: string) => readonly string[];
  /**
   * Nominative of a name of several words whose first ones are adjectives: »Vereinten Nationen« → »Vereinte Nationen«;
   * `genitive`: it stood behind »des«, so that its noun is no plural and none of the feminine.
   */
  readonly nominative: (words: readonly string[], genitive?: boolean) => string;
  /** A name of the lexicon that is an ordinary word as well and needs more evidence: »Union«, »Welt«. */
  readonly isAmbiguous: (norm: string) => boolean;
  /** A kind of institution, as the last part of a hyphen compound that is its name: »EU-Kommission«, »SITE-Institut«. */
  readonly isInstitution: (norm: string) => boolean;
  /** Members for their party: »Liberaldemokraten«, »Grüne«. */
  readonly isParty: (norm: string) => boolean;
  /** Members in the plural for their party: »Republikaner«; and the party's name by them: »Republikanern« → »Republikaner«. */
  readonly isPartyPlural: (norm: string) => boolean;
  readonly partyName: (word: string) => string;
  /** An institution that bears a person's name behind its kind: »Krankenhaus …«, »Stadion …«. */
  readonly isNamedAfter: (norm: string) => boolean;
  /** An office whose »von« leads to a place: »Gouverneur«, »Bürgermeisterin«. */
  readonly isTerritorial: (norm: string) => boolean;
  /** The organ that a compound ends in, uninflected: »Handelsministeriums« → »ministerium«. */
  readonly organTail: (norm: string) => string | null;
  /** A kind of place before its name: »die Stadt Gori«, »das Dorf Nin«. */
  readonly isPlaceKind: (norm: string) => boolean;
  /** A kind of organisation before its name: »die Zeitung Kommersant«, »der Sender Tondar«. */
  readonly isOrgKind: (norm: string) => boolean;
  /** The end of a newspaper's name behind the place that it is made for: »(Ostsee-)Kurier«. */
  readonly isPress: (norm: string) => boolean;
  /** An association that is named by its region, which follows: »Fußballverband Niederrhein«. */
  readonly isRegional: (norm: string) => boolean;
  /** A kind of organisation that a person may be too: »Hersteller«, »Investor«. */
  readonly isMaker: (norm: string) => boolean;
  /** The first word of an organisation's name in another language: »Conseil«, »Frente«, »Bank« before »of«. */
  readonly opensForeign: (norm: string, next: string) => boolean;
  /** The first word of a sports club's name: »VfL«, »Borussia«. */
  readonly opensClub: (norm: string) => boolean;
  /** A small word inside such names: »de«, »the«, »pour«. */
  readonly isForeignLink: (norm: string) => boolean;
  /** A word in small letters that shows by them that it is of another language: »démocratiques«. */
  readonly isForeignWord: (word: string) => boolean;
  /** Whether a word in small letters may be a finite verb, by its form alone. */
  readonly isFinite: (norm: string) => boolean;
  /** The last word of a foreign organisation's name: »Institution«, »Party«. */
  readonly isForeignHead: (norm: string) => boolean;
  /** An article, possessive, number or adjective: an office behind it is a common noun. */
  readonly isDeterminer: (norm: string) => boolean;
  /** A compound that is said of a name and no part of it: `Dubai-based`. */
  readonly isAttribute: (norm: string) => boolean;
  /** An attribute that organisations have: `Dubai-based`. */
  readonly isSeatAttribute: (norm: string) => boolean;
  /** Small words and endings around and inside names. */
  readonly small: SmallWords;
  /** A body whose purpose may belong to its name: »Institut (für …)«, »Verein (zur …)«. */
  readonly isBody: (norm: string) => boolean;
  /** A body that is named by its members: »Verband (der …)«, »Bund (der …)«. */
  readonly isUnionOf: (norm: string) => boolean;
  /** A kind of organisation in the genitive → the nominative: »Ministeriums« → »Ministerium«; others unchanged. */
  readonly withoutGenitive: (word: string) => string;
  /** An institution that is named by its town: »Landgericht«. */
  readonly isSeated: (norm: string) => boolean;
  /** A place that is named by its town: »Flughafen«, »Hauptbahnhof«. */
  readonly isTransport: (norm: string) => boolean;
  /** A kind of organisation and nothing more: »Zeitung«, »Gesellschaft«; not »Bundesagentur«. */
  readonly isGenericBody: (norm: string) => boolean;
  /** Letters or words that are no body's name by themselves: »CO2«, »Societas Europaea«. */
  readonly isNoBody: (norm: string) => boolean;
  /** A firm by which its cars are called too: »(ein) Audi«. */
  readonly isMake: (norm: string) => boolean;
  /** A word of every day from another language, by its end: »Lockdown«. */
  readonly isForeignNoun: (norm: string) => boolean;
  /** What a town's adjective makes the name of one: »(Berliner) Philharmoniker«. */
  readonly isEnsemble: (norm: string) => boolean;
  /** Whether a word with a capital has the form of an adjective: »Kommunistische«, »Vereinten«. */
  readonly isAdjective: (word: string) => boolean;
  /** Whether the first part of a compound is what somebody of that office serves: »GDL« before »vize«, »Halvora« before »chefin«. */
  readonly isServed: (head: string, office: string) => boolean;
  /** A woman by what she does or is, a noun made of a man's: »Bewohnerin«, »Zeugin«. */
  readonly isWoman: (word: string) => boolean;
  /** 'm' or 'f' where a form of address or an office says so. */
  readonly genderOfTitle: (norm: string) => 'm' | 'f' | null;
  /** What is agreed, decided, held. */
  readonly deeds: DeedWords;
  /** What bodies are made of. */
  readonly bodies: BodyWords;
  /** What tells of which type a name is. */
  readonly evidence: EvidenceWords;
  /** What opens a sentence. */
  readonly openers: OpeningWords;
  /** Packed weights of the tagger; empty where the language has none and names are found by rule. */
  readonly weights: string;
}

/** Small words and endings that decide about names; what a language has none of is false. */
export interface SmallWords {
  /** Definite articles: a surname or a common noun behind one is the noun. */
  readonly isArticle: (norm: string) => boolean;
  /** Prepositions with an article in them: »zum«, »beim«. */
  readonly isContracted: (norm: string) => boolean;
  /** Articles of any kind. */
  readonly isAnyArticle: (norm: string) => boolean;
  /** Before a word that is a name and a common noun, it says which: »ein Brocken«, »keinen Stern«. */
  readonly isIndefinite: (norm: string) => boolean;
  /** »(Forum) der (Familien)«. */
  readonly isGenitivePlural: (norm: string) => boolean;
  /** Genitive articles: »des«, »eines«. */
  readonly isGenitiveArticle: (norm: string) => boolean;
  /** Articles that belong to no person's name: »Kurt Miller den Test«. */
  readonly endsPerson: (norm: string) => boolean;
  /** Small words inside a person's name: »von der«, »bin«. */
  readonly isInner: (norm: string) => boolean;
  /** Those that may open a surname: »von«, »de«. */
  readonly opensSurname: (norm: string) => boolean;
  /** »namens«: a name follows, its kind stands before. */
  readonly isNamed: (norm: string) => boolean;
  /** A form of address from another language, which belongs to a name of one word: »Lady (Gaga)«. */
  readonly isStageTitle: (norm: string) => boolean;
  /** »ich«. */
  readonly isSelf: (norm: string) => boolean;
  /** »bin«, »ibn«. */
  readonly isPatronymic: (norm: string) => boolean;
  /** Those of other languages, which mean nothing else: »bin«, »al«, »van«. */
  readonly isForeignParticle: (norm: string) => boolean;
  /** Those that go on with it: »der«, »la«. */
  readonly goesOnSurname: (norm: string) => boolean;
  /** A word in small letters before which letters in capitals are an organisation: »die«, »zur«, adjectives. */
  readonly beforeAcronym: (norm: string) => boolean;
  /** »nördlich«, »Nähe«: with `nearOf` behind it a place follows. */
  readonly isNear: (norm: string) => boolean;
  readonly nearOf: string;
  /** »aus«: a town follows rather than a firm or a club. */
  readonly leadsToPlace: (norm: string) => boolean;
  /** What storms and weather are called by a given name behind: »Tief (Lina)«. */
  readonly isStorm: (norm: string) => boolean;
  /** Behind these a season or month is a time and nobody's name: »im Sommer«, »Anfang Mai«, »vergangenen Herbst«. */
  readonly isBeforeSeason: (norm: string) => boolean;
  /** A body whose members are called the same: »Stadtrat«, »Linken-Stadtrat«. */
  readonly isSeat: (norm: string) => boolean;
  /** An end that names of waters, islands and roads have and surnames have not: »(Walchen)see«. */
  readonly isOnlyPlace: (norm: string) => boolean;
  /** Who speaks for a house that »von« leads to: »Analyst (… von …)«. */
  readonly isOfHouse: (norm: string) => boolean;
  /** A noun of doing, whose genitive says who or to whom: »Ehrung«, »Wahl«. */
  readonly isDeed: (norm: string) => boolean;
  /** Words of firms behind »General«. */
  readonly isFirmWord: (norm: string) => boolean;
  /** Particles that close a sentence behind its verb: »sagte Hilfe zu«. */
  readonly closes: (norm: string) => boolean;
  /** Prepositions of what one uses: »mit (der Post)«. */
  readonly isMeans: (norm: string) => boolean;
  /** What only people have, before `nearOf`: »(die) Ansicht (von)«. */
  readonly isPersonal: (norm: string) => boolean;
  /** Who is somebody's, so that a name in the genitive may follow: »(der) Sprecher (Olaf Bergs)«. */
  readonly isAide: (norm: string) => boolean;
  /** What somebody is by what he believes or knows, before his name: »(der) Rechtspopulist (Otto Berg)«. */
  readonly isCreed: (norm: string) => boolean;
  /** »Sankt (Pauli)«. */
  readonly isSaint: (norm: string) => boolean;
  /** Somebody of a family, before a name: »(Bergs) Frau (Olga)«. */
  readonly isKin: (norm: string) => boolean;
  /** »für«, »zur«: what a body is for. */
  readonly isPurpose: (norm: string) => boolean;
  /** »der«, »des«: whose a body is. */
  readonly isOwner: (norm: string) => boolean;
  readonly isAnd: (norm: string) => boolean;
  /** An ordinary adjective in small letters. */
  readonly isSmallAdjective: (norm: string) => boolean;
  /** Any word but an article that ends as an inflected adjective does: »neue«. */
  readonly isInflected: (norm: string) => boolean;
  /** Plurals of organs, which are no names: »Ministerien«. */
  readonly isPluralOrgan: (norm: string) => boolean;
  /** Ends of hyphen compounds that are names of organs though their first part is a common noun. */
  readonly isOrganTail: (norm: string) => boolean;
  /** A verb that only a speaker takes, before »von« too: »sagte (von Hagen)«. */
  readonly isSaid: (norm: string) => boolean;
  /** Korean family names, which stand before the two others. */
  readonly isFamilyFirst: (norm: string) => boolean;
  /** An adjective without ending that is a surname as well: »lang«. */
  readonly isPlainAdjective: (norm: string) => boolean;
  /** A word that tells how something is said, by its ending: »skeptisch«, »wörtlich«. */
  readonly isManner: (norm: string) => boolean;
  /** »ist«, »war«, »bleibt«. */
  readonly isCopula: (norm: string) => boolean;
  /** An adjective of every day that names begin with: `High (Court)`. */
  readonly isRaisable: (norm: string) => boolean;
  /** People in the plural by what they do, at the start of a sentence: `Councillors`. */
  readonly isPeople: (norm: string) => boolean;
  /** Organisations that each nation has one of: `(Philippine Red) Cross`. */
  readonly isBranched: (norm: string) => boolean;
  /** A kind of place in small letters, before `nearOf`: `(the) town (of)`. */
  readonly isPlaceWord: (norm: string) => boolean;
  /** What one has in a firm: `shares (in)`. */
  readonly isHeldIn: (norm: string) => boolean;
  /** Who works at a firm: `analysts (at)`. */
  readonly isWorkedAt: (norm: string) => boolean;
  /** An office in small letters, before its holder: `minister`. */
  readonly isOfficeWord: (norm: string) => boolean;
  /** Small words inside the name of a cause: `(Food) For The (Poor)`. */
  readonly joinsCause: (norm: string) => boolean;
  /** A common noun for somebody by what he does, in the singular: `archaeologist`. */
  readonly isAgent: (norm: string) => boolean;
  /** First words of bodies in other languages: `Frente`. */
  readonly opensBody: (norm: string) => boolean;
  /** What firms have and places do not: `shares`. */
  readonly isOfFirm: (norm: string) => boolean;
  /** The end of a club's name behind its town: `(Manchester) City`. */
  readonly isClubEnd: (norm: string) => boolean;
  /** First words of names of places: `Lake`, `Port`. */
  readonly opensPlace: (norm: string) => boolean;
  /** Kinds of place that are surnames as well: `Park`. */
  readonly isSurnameToo: (norm: string) => boolean;
  /** Kinds of place that follow their name in small letters: `valley`. */
  readonly isSmallPlace: (norm: string) => boolean;
  /** Words that join the parts of an organisation's name: `of`. */
  readonly joins: (norm: string) => boolean;
  /** Particles of persons that join nothing where names are found by rule. */
  readonly joinsNothing: (norm: string) => boolean;
}

/** Words for what is agreed, decided, held and has a name: treaties, conferences, operations, laws, prizes. All by `norm`. */
export interface DeedWords {
  /** Any of those below. */
  readonly isDeed: (norm: string) => boolean;
  /** »(Minsker) Abkommen«, »(Salzburger) Festspiele«: a kind behind an adjective. */
  readonly isKind: (norm: string) => boolean;
  /** A kind that is an organisation as well and needs the adjective of a town: »(Wiener) Kongress«. */
  readonly isOfTown: (norm: string) => boolean;
  /** »Vertrag (von Lissabon)«, `Treaty (of Lisbon)`: a kind that goes on behind a small word. */
  readonly isOpener: (norm: string) => boolean;
  /** An opener that means many other things: »Vertrag«. */
  readonly isCommon: (norm: string) => boolean;
  /** »(Kyoto-)Protokoll«. */
  readonly isTail: (norm: string) => boolean;
  /** »(Inflation Reduction) Act«: the end of a name in another language, or in English. */
  readonly isEnd: (norm: string) => boolean;
  /** An end that somebody may own: »(Trumps) Deal«. */
  readonly isOwnable: (norm: string) => boolean;
  readonly isOperation: (norm: string) => boolean;
  /** Small words that lead from an opener to its name: »von«, »über«. */
  readonly leadsOn: (norm: string) => boolean;
  /** Uninflected: »Memorandums« → »Memorandum«. */
  readonly base: (word: string) => string;
}

/** Nouns of bodies and of what places have, all by `norm`. */
export interface BodyWords {
  /** A unit that has a number: »Panzerbrigade (45)«. */
  readonly isUnit: (norm: string) => boolean;
  /** One body where its compound has two halves: »(Städte- und) Gemeindebund«. */
  readonly isJoint: (norm: string) => boolean;
  /** Works for the region that stands behind it: »Flüchtlingsrat (Sachsen)«. */
  readonly isOfRegion: (norm: string) => boolean;
  /** »Befreiungsfront (von Azawad)«. */
  readonly isFront: (norm: string) => boolean;
  /** Houses that are named after saints, and the part of the word that says so: »(Marien)hospital«. */
  readonly isHospital: (norm: string) => boolean;
  readonly hospitalOf: (norm: string) => string;
  /** A kind of body in the singular and uninflected: »Mediengruppe«. */
  readonly isSingular: (norm: string) => boolean;
  /** What a group of people is for or against: »(Eltern) gegen (Lärm)«. */
  readonly isCause: (norm: string) => boolean;
  /** Named by those who come together in it, in the plural: »Forum (der Geiselfamilien)«. */
  readonly isGathering: (norm: string) => boolean;
  /** What only places have, before `nearOf`: »Flughafen (von)«, »Norden (von)«. */
  readonly isWhere: (norm: string) => boolean;
  /** What towns have, before `nearOf`: »Stadtrat (von)«. */
  readonly isOfTown: (norm: string) => boolean;
  /** »in«. */
  readonly into: string;
  /** Prepositions that only places take: »nahe«. */
  readonly isNear: (norm: string) => boolean;
  /** A house or movement that a hyphen joins to its name: »Elbe-(Klinikum)«. */
  readonly isHouse: (norm: string) => boolean;
  /** An organ of a town or district, a name only where it acts: »Das Jugendamt prüft …«. */
  readonly isLocal: (norm: string) => boolean;
  /** An organ whose members are called so as well: »Nationalrat (Jan Kolb)«. */
  readonly isSeat: (norm: string) => boolean;
  /** The end of an organ of two halves behind an adjective: »(Europäischer Wirtschafts- und) Sozialausschuss«. */
  readonly isJointOrgan: (norm: string) => boolean;
  /** A body that may be named by its country: »(Demokratische) Liga (des Kosovo)«. */
  readonly isOfLand: (norm: string) => boolean;
  /** What parties call themselves behind an adjective with a capital: »(Serbische) Liste«. */
  readonly isList: (norm: string) => boolean;
  /** A kind that is a part of the name behind it: »Stiftung (Artenschutz)«. */
  readonly isWholeKind: (norm: string) => boolean;
  /** The second half of a name of waters and regions behind any first half: »(Bekaa-)Ebene«. */
  readonly isLandform: (norm: string) => boolean;
}

/** Words beside a name, or in it, that tell whether it is a person's or a body's; all by `norm`. */
export interface EvidenceWords {
  /** The first word of a demand that a group calls itself by: `Save (Our Meadows)`, »Rettet (das Freibad)«. */
  readonly opensDemand: (norm: string) => boolean;
  /** A relative pronoun that only people have: `who`; one that they have not: `which`. */
  readonly isWho: (norm: string) => boolean;
  readonly isWhich: (norm: string) => boolean;
  /** Pronouns behind a verb of saying that mean its subject: `(Orr said) she`, `(Norvane said) it`. */
  readonly isHe: (norm: string) => boolean;
  readonly isIt: (norm: string) => boolean;
  /** `its (Ledbury works)`. */
  readonly isPossessive: (norm: string) => boolean;
  /** The article that firms without a word for their kind take: »die (Asfinag)«. */
  readonly isFeminineArticle: (norm: string) => boolean;
  /** A verb in small letters that can have one subject only; one that is no participle or adjective either. */
  readonly isSingularVerb: (norm: string) => boolean;
  readonly isOnlyFinite: (norm: string) => boolean;
  /** Ends as common nouns do, in the singular or plural: »-ung«, »-en«. */
  readonly isNounLike: (norm: string) => boolean;
  /** Before a place as its object or in a pair: `seized (Bambra)`, `between`; behind one: `(Bambra) residents`. */
  readonly takesPlace: (norm: string) => boolean;
  readonly isOfTown: (norm: string) => boolean;
  /** What only states and their parts have: `(Lomark's) ministry`, `embassy (of Lomark)`. */
  readonly isOfState: (norm: string) => boolean;
}

export interface NamesPack {
  readonly lang: 'de' | 'en';
  readonly load: () => NamesData;
}
