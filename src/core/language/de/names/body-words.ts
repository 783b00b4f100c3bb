// German nouns of bodies, and of what only places have, as the names room asks for them. Own compilation from knowledge of
// the language (CC0), lower case.
import type { BodyWords } from '../../pack/names';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const HOSPITAL = /(?:hospital|krankenhaus|stift|klinik|klinikum|spital)(?:s|es)?$/u;

const WHERE = set(`
  flughafen hafen bahnhof hauptbahnhof zentrum stadtzentrum innenstadt altstadt strand stadtrand rand rande vorort vororten
  straßen norden süden osten westen nordosten nordwesten südosten südwesten umland einwohner bewohner stadtgebiet
  seehafen ostküste westküste nordküste südküste landkreis busbahnhof marktplatz
`);

/** Kinds of bodies that need something before them to be one: »(Medien)gruppe«. */
const SINGULAR =
  /(?:gruppe|theater|museum|universität|hochschule|akademie|stiftung|bank|verlag|holding|werke|klinik|klinikum|krankenhaus|institut|gesellschaft|versicherung|reederei|brauerei|werft|orchester|quartett|ensemble|chor|schule|kolleg|zentrum|airline|agentur|konzern|partei|liga|klub|club|galerie|kirche|mission)$/u;

export const bodies: BodyWords = {
  isUnit: (norm) =>
    /(?:bataillon|flottille|staffel|brigade|regiment|geschwader|division|kompanie|korps)s?$/u.test(norm),
  isJoint: (norm) => /(?:bund|verband|kammer|gewerkschaft|verein|werk|gesellschaft|tag)(?:e?s)?$/u.test(norm),
  isOfRegion: (norm) =>
    /\p{L}{3}(?:rat|beirat|initiative|zentrale|forum|netzwerk|bündnis|hilfswerk|kammer|verband|bund|verein|gewerkschaft|jugend|hilfe|mission|wacht|bank|kasse|gesellschaft|partei|gemeinschaft|opposition|club|klub|jury|agentur|akademie|liga)$/u.test(
      norm,
    ) && !/(?:sicherheits|menschenrechts|europa|bundes|staats|minister)rat$/u.test(norm),
  isFront: (norm) =>
    norm === 'bank' || /(?:front|befreiungsarmee|volksarmee|befreiungsbewegung)$/u.test(norm),
  isHospital: (norm) => HOSPITAL.test(norm),
  hospitalOf: (norm) => HOSPITAL.exec(norm)?.[0] ?? '',
  isSingular: (norm) => SINGULAR.test(norm),
  isCause: (norm) => norm === 'für' || norm === 'gegen' || norm === 'ohne' || norm === 'pro',
  isGathering: (norm) =>
    /(?:forum|rat|bündnis|komitee|netzwerk|ausschuss|kongress|allianz|initiative)$/u.test(norm),
  isWhere: (norm) => WHERE.has(norm),
  isOfTown: (norm) =>
    /^(?:(?:stadt|gemeinde|markt|ortschafts)(?:rats?|rates|verwaltung|parlaments?|vertretung|werke)|rathaus|rathauses)$/u.test(
      norm,
    ),
  into: 'in',
  isNear: (norm) => norm === 'nahe' || norm === 'unweit',
  isHouse: (norm) =>
    /^(?:partei|bewegung|front|klinikum|klinik|krankenhaus|hospital|theater|museum|orchester|gymnasium|stiftung|universität|kirche|institut)$/u.test(
      norm,
    ),
  isLocal: (norm) =>
    /(?:(?:gewerbeaufsichts|gesundheits|jugend|ordnungs|bau|umwelt|finanz|sozial|standes|veterinär|schul|forst|ausländer|einwohnermelde|denkmalschutz|versorgungs|kataster|eich|presse|bezirks|bürger|straßenverkehrs)amt|gemeinderat|stadtrat|kreistag|stadtparlament|beirat|ausländerbehörde|aufsicht|industrieverband|arbeitgeberverband|tierschutzverein|heimatverein|kunstverein|geschichtsverein|anwaltverein|kreissportbund|stadtsportbund|landesfeuerwehrverband|waldverein|archiv)(?:e?s)?$/u.test(
      norm,
    ),
  isSeat: (norm) => /(?:national|stände|bundes|stadt|gemeinde|kantons|regierungs|land|groß)rat$/u.test(norm),
  isJointOrgan: (norm) => /(?:ausschuss|rat|gerichtshof|verband|kommission)(?:e?s)?$/u.test(norm),
  isOfLand: (norm) => /(?:partei|liga|union|bewegung|front|kirche|allianz|kongress|rat)$/u.test(norm),
  isList: (norm) => /^(?:liste|block|alternative|aufbruch|plattform)$/u.test(norm),
  isWholeKind: (norm) => /^(?:stiftung|schutzgemeinschaft|aktion)$/u.test(norm),
  isLandform: (norm) =>
    /^(?:arena|platz|boulevard|allee|halle|park|stadion|ebene|tal|halbinsel|gebirge|wüste|provinz|insel|inseln|region|delta|becken|hochland|hochebene|pass|bucht|straße)s?$/u.test(
      norm,
    ),
};
