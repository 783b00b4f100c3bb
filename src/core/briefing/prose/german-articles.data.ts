// Names that German uses with an article, with their gender, and the last parts of organisations' names that give it
// away (»…ministerium« is neuter). Compiled by hand for this project from general knowledge of the language.

export type Gender = 'm' | 'f' | 'n' | 'p';

/** Name → gender; `p`: plural. */
export const WITH_ARTICLE: Readonly<Record<Gender, string>> = {
  f: 'Ukraine Schweiz Türkei Slowakei Mongolei Krim EU Nato NATO UNO SPD CDU CSU FDP AfD LDPR WHO OSZE IAEA IAEO EZB BBC ARD CIA NSA dpa DPA AFP Hamas Hisbollah Fatah PKK Unesco Unicef Opec Bundesrepublik Sowjetunion DDR Antarktis Arktis Karibik Levante Wallonie Normandie Bretagne Provence Toskana Lombardei Steiermark Pfalz Lausitz Walachei Sahara Gironde Elfenbeinküste Bundeswehr Wehrmacht Hauptstadt BaFin KfW Charité Knesset Duma Rada Tagesschau taz FAZ Taliban-Regierung Sahelzone Westsahara Demokratische_Republik_Kongo Republik_Moldau Republik_Kongo Republik_Irland',
  p: 'USA Niederlande Philippinen Malediven Bahamas Seychellen Komoren VAE Färöer Golanhöhen UN Vereinte_Nationen Vereinigte_Staaten Vereinigte_Staaten_von_Amerika Vereinigte_Arabische_Emirate Taliban Grünen Grüne Linken Kanaren Balearen Azoren Alpen Malwinen Falklandinseln',
  m: 'Irak Iran Libanon Jemen Sudan Südsudan Tschad Vatikan Kosovo Gazastreifen Donbass Donbas Balkan Kaukasus Kreml IWF IStGH IGH BND MI6 MI5 DGB BDI Bundestag Bundesrat Nahe_Osten Ferne_Osten Westen Osten Sinai Elysée-Palast Élysée-Palast Hindukusch',
  n: 'Pentagon Westjordanland Weiße_Haus Weißes_Haus Baltikum Vereinigte_Königreich Vereinigtes_Königreich Saarland Elsass Burgenland Tessin Wallis Rheinland Münsterland Ruhrgebiet ZDF FBI BSW BKA BKA-Amt Rote_Kreuz Rotes_Kreuz Kanzleramt Auswärtige_Amt Auswärtiges_Amt',
};

/** Last parts of names (small letters) → gender. */
export const ENDINGS: Readonly<Record<Gender, string>> = {
  f: 'regierung partei union kommission bank armee agentur behörde gruppe allianz organisation gesellschaft stiftung universität hochschule schule kammer bewegung front miliz polizei verwaltung botschaft zeitung koalition fraktion liga gewerkschaft wehr versammlung konferenz vereinigung gemeinschaft initiative anstalt akademie brigade marine luftwaffe garde justiz opposition föderation republik mission delegation staatsanwaltschaft bundeswehr post times redaktion genossenschaft zentrale duma halbinsel holding junta',
  n: 'ministerium amt gericht parlament institut büro unternehmen bündnis komitee kabinett präsidium haus zentrum netzwerk kommando militär bataillon regiment krankenhaus journal magazin olympiakomitee gremium konsulat repräsentantenhaus unterhaus oberhaus kartell imperium königreich gebiet',
  m: 'rat tag kongress senat verband verein konzern dienst hof ausschuss fonds bund klub club sender geheimdienst generalstab stab vorstand betrieb kreml gerichtshof rechnungshof bundestag landtag',
  p: 'militärs staaten nationen streitkräfte behörden truppen emirate verbündete alliierte rebellen milizen dienste werke',
};
