// Organisations, seats of power and media that the whole world knows, one a line: id | type | German names | English
// names; variants separated by semicolons, nominative, the usual form first. Compiled for this project from general
// knowledge (CC0). It is small on purpose: kinds of organisations (ministries, parties, courts …) are found by rule,
// and whoever is new in the news is found by context; this list only lets variants of one name share an identity.
import type { EntityType } from '../../model/annotation';
import { DEEDS } from './deeds';
import { FIRMS } from './firms';
import { moreFirms } from './more-firms';
import { PARTIES } from './parties';

const TABLE = `
org:UN|organization|Vereinte Nationen;UNO;UN;Uno;UNO-Generalversammlung|United Nations;UN;U.N.
org:UNSC|organization|UN-Sicherheitsrat;Weltsicherheitsrat;UNO-Sicherheitsrat;Uno-Sicherheitsrat;Sicherheitsrat der Vereinten Nationen|UN Security Council;U.N. Security Council;Security Council
org:UNGA|organization|UN-Vollversammlung;UN-Generalversammlung|UN General Assembly;General Assembly
org:NATO|organization|NATO;Nato;Nordatlantikpakt|NATO;Nato
org:EU|organization|EU;Europäische Union|European Union;EU;E.U.
org:EC|organization|EU-Kommission;Europäische Kommission|European Commission;EU Commission
org:EP|organization|Europaparlament;EU-Parlament;Europäisches Parlament|European Parliament
org:EUCO|organization|Europäischer Rat|European Council
org:CEU|organization|Rat der Europäischen Union;EU-Rat;EU-Ministerrat|Council of the European Union
org:ECB|organization|EZB;Europäische Zentralbank|European Central Bank;ECB
org:EuGH|organization|EuGH;Europäischer Gerichtshof|European Court of Justice;ECJ
org:ECHR|organization|EGMR;Europäischer Gerichtshof für Menschenrechte|European Court of Human Rights;ECHR
org:COE|organization|Europarat|Council of Europe
org:OSCE|organization|OSZE;Organisation für Sicherheit und Zusammenarbeit in Europa|OSCE;Organization for Security and Co-operation in Europe
org:IMF|organization|IWF;Internationaler Währungsfonds|IMF;International Monetary Fund
org:WB|organization|Weltbank|World Bank
org:WHO|organization|WHO;Weltgesundheitsorganisation|WHO;World Health Organization;World Health Organisation
org:WTO|organization|WTO;Welthandelsorganisation|WTO;World Trade Organization
org:IAEA|organization|IAEA;IAEO;Internationale Atomenergiebehörde;Internationale Atomenergie-Organisation|IAEA;International Atomic Energy Agency
org:ICC|organization|IStGH;Internationaler Strafgerichtshof|International Criminal Court;ICC
org:ICJ|organization|IGH;Internationaler Gerichtshof|International Court of Justice;ICJ
org:WADA|organization|Wada;WADA;Welt-Anti-Doping-Agentur|WADA;World Anti-Doping Agency
org:CAS|organization|Internationaler Sportgerichtshof;Cas|Court of Arbitration for Sport
org:ZDSR|organization|Zentralrat Deutscher Sinti und Roma;Zentralrat der Sinti und Roma|Central Council of German Sinti and Roma
org:AWO|organization|Arbeiterwohlfahrt|Arbeiterwohlfahrt
org:TDH|organization|Terre des Hommes;terre des hommes|Terre des Hommes
org:AU|organization|Afrikanische Union|African Union
org:ASEAN|organization|ASEAN;Asean|ASEAN
org:OPEC|organization|OPEC;Opec|OPEC
org:OECD|organization|OECD|OECD
org:UNICEF|organization|UNICEF;Unicef;Kinderhilfswerk der Vereinten Nationen|UNICEF
org:UNESCO|organization|UNESCO;Unesco|UNESCO
org:UNHCR|organization|UNHCR;UN-Flüchtlingshilfswerk|UNHCR
org:UNRWA|organization|UNRWA;UN-Palästinenserhilfswerk|UNRWA
org:OCHA|organization|OCHA|OCHA
org:WFP|organization|WFP;Welternährungsprogramm|WFP;World Food Programme;World Food Program
org:FAO|organization|FAO;Welternährungsorganisation|FAO
org:ARABLEAGUE|organization|Arabische Liga|Arab League
org:GCC|organization|Golf-Kooperationsrat|Gulf Cooperation Council
org:SCO|organization|Shanghaier Organisation für Zusammenarbeit;SOZ|Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO
org:CIS|organization|GUS;Gemeinschaft Unabhängiger Staaten|Commonwealth of Independent States;CIS
org:CSTO|organization|OVKS|CSTO
org:BRICS|organization|BRICS;Brics;BRICS-Staaten|BRICS
org:G7|organization|G7;G-7|G7;G-7
org:G8|organization|G8;G-8|G8;G-8
org:G20|organization|G20;G-20|G20;G-20
org:ICRC|organization|IKRK;Internationales Komitee vom Roten Kreuz|ICRC;International Committee of the Red Cross
org:REDCROSS|organization|Rotes Kreuz|Red Cross
org:AMNESTY|organization|Amnesty International|Amnesty International
org:HRW|organization|Human Rights Watch|Human Rights Watch
org:MSF|organization|Ärzte ohne Grenzen|Doctors Without Borders;Médecins Sans Frontières
org:GREENPEACE|organization|Greenpeace|Greenpeace
org:INTERPOL|organization|Interpol|Interpol
org:EUROPOL|organization|Europol|Europol
org:FRONTEX|organization|Frontex|Frontex
org:CIA|organization|CIA|CIA
org:FBI|organization|FBI|FBI
org:NSA|organization|NSA|NSA
org:FSB|organization|FSB|FSB
org:MOSSAD|organization|Mossad|Mossad
org:HAMAS|organization|Hamas|Hamas
org:HEZBOLLAH|organization|Hisbollah;Hizbollah;Hezbollah|Hezbollah
org:TALIBAN|organization|Taliban|Taliban
org:ALQAEDA|organization|Al-Qaida;Al-Kaida;Al Kaida;al-Qaida;El Kaida|al-Qaeda;Al-Qaeda;al-Qaida
org:IS|organization|Islamischer Staat;IS;Isis|Islamic State;ISIS;Isis
org:PLO|organization|PLO|PLO
org:PKK|organization|PKK|PKK
org:HUTHI|organization|Huthi;Huthi-Rebellen;Huthi-Miliz|Houthis;Houthi
org:USCONGRESS|organization|US-Kongress;Kongress|US Congress;Congress;U.S. Congress
org:USSENATE|organization|US-Senat|US Senate;Senate;U.S. Senate
org:USHOUSE|organization|US-Repräsentantenhaus;Repräsentantenhaus|House of Representatives
org:FED|organization|Fed;Federal Reserve;US-Notenbank|Federal Reserve;Fed
org:BUNDESTAG|organization|Bundestag;Deutscher Bundestag|Bundestag
org:BUNDESRAT|organization|Bundesrat|Bundesrat
org:BUNDESREGIERUNG|organization|Bundesregierung|German government
org:BUNDESWEHR|organization|Bundeswehr|Bundeswehr
org:BVERFG|organization|Bundesverfassungsgericht;BVerfG|Federal Constitutional Court
org:BUNDESBANK|organization|Bundesbank;Deutsche Bundesbank|Bundesbank
org:CDU|organization|CDU;Christlich Demokratische Union|CDU;Christian Democratic Union
org:CSU|organization|CSU;Christlich-Soziale Union|CSU;Christian Social Union
org:CDUCSU|organization|CDU/CSU;Union|CDU/CSU
org:SPD|organization|SPD;Sozialdemokratische Partei Deutschlands|SPD;Social Democratic Party
org:FDP|organization|FDP;Freie Demokratische Partei|FDP
org:GRUENE|organization|Bündnis 90/Die Grünen;Die Grünen;Grünen;Grüne|The Greens
org:LINKE|organization|Die Linke;Linkspartei;Linke|Die Linke
org:AFD|organization|AfD;Alternative für Deutschland|AfD;Alternative for Germany
org:BSW|organization|BSW;Bündnis Sahra Wagenknecht|BSW
org:NPD|organization|NPD|NPD
org:OEVP|organization|ÖVP|ÖVP
org:SPOE|organization|SPÖ|SPÖ
org:FPOE|organization|FPÖ|FPÖ
org:SVP|organization|SVP|SVP
org:PDS|organization|PDS|PDS
org:KPD|organization|KPD|KPD
org:SED|organization|SED|SED
org:NSDAP|organization|NSDAP|NSDAP
org:LABOUR|organization|Labour Party;Labour|Labour Party;Labour
org:TORIES|organization|Tories;Konservative Partei|Conservative Party;Tories
org:GOP|organization|Republikanische Partei|Republican Party;GOP
org:DEMOCRATS|organization|Demokratische Partei|Democratic Party
org:ROSNEFT|organization|Rosneft|Rosneft
org:GAZPROM|organization|Gazprom;Gasprom|Gazprom
org:DGB|organization|DGB|DGB
org:ADAC|organization|ADAC|ADAC
org:BND|organization|BND;Bundesnachrichtendienst|BND
org:BKA|organization|BKA;Bundeskriminalamt|BKA
org:FIFA|organization|FIFA;Fifa|FIFA
org:UEFA|organization|UEFA;Uefa|UEFA
org:IOC|organization|IOC;Internationales Olympisches Komitee|IOC;International Olympic Committee
org:PENTAGON|organization|Pentagon|Pentagon
org:COMMONWEALTH|organization|Commonwealth|Commonwealth
org:MERCOSUR|organization|Mercosur|Mercosur
org:ECOWAS|organization|ECOWAS;Ecowas|ECOWAS
org:EAC|organization|Ostafrikanische Gemeinschaft|East African Community
org:IRGC|organization|Revolutionsgarden;Iranische Revolutionsgarden|Revolutionary Guards;IRGC
org:KNESSET|organization|Knesset|Knesset
org:DUMA|organization|Staatsduma;Duma|State Duma;Duma
org:RADA|organization|Werchowna Rada|Verkhovna Rada
org:SEJM|organization|Sejm|Sejm
org:BUNDESNETZAGENTUR|organization|Bundesnetzagentur|
seat:RU|place|Kreml|Kremlin
seat:US|place|Weißes Haus|White House
seat:GB|place|Downing Street;Westminster|Downing Street;Westminster
seat:FR|place|Élysée-Palast;Élysée;Elysée-Palast;Elysée;Elysee|Élysée Palace;Élysée;Elysée Palace
seat:DE|place|Kanzleramt;Bundeskanzleramt;Schloss Bellevue|Chancellery
seat:VA|place|Heiliger Stuhl|Holy See
seat:US-CAPITOL|place|Kapitol|Capitol;Capitol Hill
media:dpa|organization|dpa;Deutsche Presse-Agentur;DPA|dpa
media:AFP|organization|AFP;Agence France-Presse;Agence France Presse|AFP;Agence France-Presse
media:AP|organization|AP;Associated Press|AP;Associated Press
media:REUTERS|organization|Reuters|Reuters
media:TASS|organization|TASS;Tass;Itar-Tass|TASS;Tass
media:INTERFAX|organization|Interfax|Interfax
media:RIA|organization|RIA Novosti;RIA Nowosti;Ria Nowosti|RIA Novosti
media:UKRINFORM|organization|Ukrinform|Ukrinform
media:XINHUA|organization|Xinhua|Xinhua
media:IRNA|organization|IRNA;Irna|IRNA
media:BLOOMBERG|organization|Bloomberg|Bloomberg
media:BBC|organization|BBC|BBC
media:CNN|organization|CNN|CNN
media:NYT|organization|New York Times|New York Times;The New York Times
media:WP|organization|Washington Post|Washington Post;The Washington Post
media:WSJ|organization|Wall Street Journal|Wall Street Journal
media:FT|organization|Financial Times|Financial Times
media:GUARDIAN|organization|Guardian|Guardian;The Guardian
media:POLITICO|organization|Politico|Politico
media:AXIOS|organization|Axios|Axios
media:FOX|organization|Fox News|Fox News
media:NBC|organization|NBC;NBC News|NBC;NBC News
media:CBS|organization|CBS;CBS News|CBS;CBS News
media:ABC|organization|ABC News|ABC News
media:MSNBC|organization|MSNBC|MSNBC
media:LEMONDE|organization|Le Monde|Le Monde
media:LEFIGARO|organization|Le Figaro;Figaro|Le Figaro
media:ELPAIS|organization|El País|El País
media:ALJAZEERA|organization|Al-Dschasira;al-Dschasira;Al Jazeera;Al-Jazeera|Al Jazeera;Al-Jazeera
media:ALARABIYA|organization|al-Arabiya;Al-Arabija|Al-Arabiya
media:SPIEGEL|organization|Spiegel;Der Spiegel;Spiegel Online|Der Spiegel
media:FAZ|organization|Frankfurter Allgemeine Zeitung;FAZ;F.A.Z.;Frankfurter Allgemeine|Frankfurter Allgemeine Zeitung
media:SZ|organization|Süddeutsche Zeitung;SZ|Süddeutsche Zeitung
media:BILD|organization|Bild-Zeitung;Bild am Sonntag|Bild
media:ZEIT|organization|Die Zeit|Die Zeit
media:TAZ|organization|taz|taz
media:WELT|organization|Die Welt;Welt am Sonntag|Die Welt
media:HANDELSBLATT|organization|Handelsblatt|Handelsblatt
media:TAGESSPIEGEL|organization|Tagesspiegel|Tagesspiegel
media:NZZ|organization|Neue Zürcher Zeitung;NZZ|Neue Zürcher Zeitung
media:FR|organization|Frankfurter Rundschau|Frankfurter Rundschau
media:RND|organization|RedaktionsNetzwerk Deutschland;Redaktionsnetzwerk Deutschland;RND|
media:ARD|organization|ARD|ARD
media:ZDF|organization|ZDF|ZDF
media:RTL|organization|RTL|RTL
media:NTV|organization|n-tv;ntv|n-tv
media:NDR|organization|NDR;Norddeutscher Rundfunk|NDR
media:WDR|organization|WDR;Westdeutscher Rundfunk|WDR
media:ORF|organization|ORF|ORF
media:DLF|organization|Deutschlandfunk|Deutschlandfunk
media:DW|organization|Deutsche Welle|Deutsche Welle
media:TRUTHSOCIAL|organization|Truth Social|Truth Social
media:TELEGRAM|organization|Telegram|Telegram
media:FACEBOOK|organization|Facebook|Facebook
media:TWITTER|organization|Twitter|Twitter
media:YOUTUBE|organization|YouTube;Youtube|YouTube
media:WIKIPEDIA|organization|Wikipedia|Wikipedia
org:GOOGLE|organization|Google|Google
org:MICROSOFT|organization|Microsoft|Microsoft
org:APPLE|organization|Apple|
org:AMAZON|organization|Amazon|Amazon
org:META|organization|Meta|Meta
org:TESLA|organization|Tesla|Tesla
org:SPACEX|organization|SpaceX|SpaceX
org:SIEMENS|organization|Siemens|Siemens
org:VW|organization|Volkswagen;VW|Volkswagen
org:BMW|organization|BMW|BMW
org:BAHN|organization|Deutsche Bahn|Deutsche Bahn
org:POST|organization|Deutsche Post|Deutsche Post;DHL Group
org:AUDI|organization|Audi|Audi
org:OPEL|organization|Opel|Opel
org:LUFTHANSA|organization|Lufthansa|Lufthansa
org:TELEKOM|organization|Telekom;Deutsche Telekom|Deutsche Telekom
org:NASA|organization|NASA;Nasa|NASA
org:ESA|organization|ESA;Esa;Europäische Weltraumorganisation|ESA;European Space Agency
org:UNEP|organization|UN-Umweltprogramm;UNEP;Umweltprogramm der Vereinten Nationen|UN Environment Programme;UNEP
org:UNDP|organization|UN-Entwicklungsprogramm;UNDP|UN Development Programme;UNDP
org:WMO|organization|Weltwetterorganisation;WMO|World Meteorological Organization;WMO
org:IOM|organization|Internationale Organisation für Migration;IOM|International Organization for Migration;IOM
org:ILO|organization|Internationale Arbeitsorganisation;ILO|International Labour Organization;International Labor Organization;ILO
org:IEA|organization|Internationale Energieagentur;IEA|International Energy Agency;IEA
org:OPCW|organization|OPCW;Organisation für das Verbot chemischer Waffen|OPCW
org:EMA|organization|Europäische Arzneimittelagentur;Europäische Arzneimittel-Agentur|European Medicines Agency
org:EUROSTAT|organization|Eurostat|Eurostat
org:CERN|organization|CERN;Cern|CERN
org:SCHIN|organization|Schin Bet;Shin Bet|Shin Bet
org:MI5|organization|MI5|MI5
org:MI6|organization|MI6|MI6
org:YARD|organization|Scotland Yard|Scotland Yard
org:GRU|organization|GRU|GRU
org:FEMA|organization|FEMA;Fema|FEMA
org:FDA|organization|FDA|FDA;Food and Drug Administration
org:FAA|organization|FAA|FAA;Federal Aviation Administration
org:EPA|organization|EPA|EPA;Environmental Protection Agency
org:BAFIN|organization|BaFin;Bafin|BaFin
org:RKI|organization|Robert-Koch-Institut;Robert Koch-Institut;RKI|Robert Koch Institute
org:REG-OBB|organization|Regierung von Oberbayern|
org:REG-NDB|organization|Regierung von Niederbayern|
org:REG-OPF|organization|Regierung der Oberpfalz|
org:REG-OFR|organization|Regierung von Oberfranken|
org:REG-MFR|organization|Regierung von Mittelfranken|
org:REG-UFR|organization|Regierung von Unterfranken|
org:REG-SCHW|organization|Regierung von Schwaben|
org:BAMF|organization|Bundesamt für Migration und Flüchtlinge;BAMF;Bamf|
org:BFV|organization|Bundesamt für Verfassungsschutz;BfV|
org:BA|organization|Bundesagentur für Arbeit|Federal Employment Agency
org:DESTATIS|organization|Statistisches Bundesamt;Destatis|Destatis
org:THW|organization|Technisches Hilfswerk;THW|
org:DRK|organization|Deutsches Rotes Kreuz;DRK|
org:DWD|organization|Deutscher Wetterdienst;DWD|
org:KFW|organization|KfW|KfW
org:VERDI|organization|Verdi;ver.di;verdi;Verdi-Gewerkschaft|ver.di
org:GDL|organization|GDL;Gewerkschaft Deutscher Lokomotivführer|GDL
org:EVG|organization|EVG;Eisenbahn- und Verkehrsgewerkschaft|EVG
org:IGBCE|organization|IG BCE|IG BCE
org:GEW|organization|GEW;Gewerkschaft Erziehung und Wissenschaft|GEW
org:COCKPIT|organization|Vereinigung Cockpit|Vereinigung Cockpit
org:MARBURGERBUND|organization|Marburger Bund|Marburger Bund
org:IGM|organization|IG Metall|IG Metall
org:DFB|organization|Deutscher Fußball-Bund;DFB|
org:EKD|organization|Evangelische Kirche in Deutschland;EKD|
org:CARITAS|organization|Caritas|Caritas
org:DIAKONIE|organization|Diakonie|
org:OXFAM|organization|Oxfam|Oxfam
org:SAVE|organization|Save the Children|Save the Children
org:WWF|organization|WWF|WWF
org:RSF|organization|Reporter ohne Grenzen|Reporters Without Borders
org:TI|organization|Transparency International|Transparency International
org:BOKO|organization|Boko Haram|Boko Haram
org:SHABAAB|organization|Al-Shabaab;al-Shabaab;Al-Schabab;al-Schabab;Al Shabaab|al-Shabaab;Al-Shabaab;al-Shabab
org:FATAH|organization|Fatah|Fatah
org:FARC|organization|FARC;Farc|FARC
org:ELN|organization|ELN|ELN
org:PIS|organization|PiS;Recht und Gerechtigkeit|PiS;Law and Justice
org:FIDESZ|organization|Fidesz|Fidesz
org:RN|organization|Rassemblement National|National Rally
org:FN|organization|Front National|National Front
org:PODEMOS|organization|Podemos|Podemos
org:SYRIZA|organization|Syriza|Syriza
org:LIKUD|organization|Likud|Likud
org:UKIP|organization|UKIP;Ukip|UKIP
org:SINNFEIN|organization|Sinn Féin;Sinn Fein|Sinn Féin;Sinn Fein
media:ANADOLU|organization|Anadolu|Anadolu
media:KYODO|organization|Kyodo|Kyodo
media:YONHAP|organization|Yonhap|Yonhap
media:ANSA|organization|ANSA;Ansa|ANSA
media:EFE|organization|EFE|EFE
media:APA|organization|APA|
media:KNA|organization|KNA|
media:EPD|organization|epd|
media:MDR|organization|MDR;Mitteldeutscher Rundfunk|
media:SWR|organization|SWR;Südwestrundfunk|
media:BR|organization|Bayerischer Rundfunk|
media:RBB|organization|RBB;Rundfunk Berlin-Brandenburg|
media:ARTE|organization|Arte|Arte
media:STANDARD|organization|Der Standard|Der Standard
media:TELEGRAPH|organization|Daily Telegraph|Daily Telegraph;The Daily Telegraph
media:LATIMES|organization|Los Angeles Times|Los Angeles Times
media:USATODAY|organization|USA Today|USA Today
media:ECONOMIST|organization|Economist|The Economist
media:REPUBBLICA|organization|La Repubblica|La Repubblica
media:CORRIERE|organization|Corriere della Sera|Corriere della Sera
media:HAARETZ|organization|Haaretz;Ha’aretz|Haaretz
media:KOMMERSANT|organization|Kommersant|Kommersant
media:WYBORCZA|organization|Gazeta Wyborcza|Gazeta Wyborcza
org:AIRBUS|organization|Airbus|Airbus
org:BOEING|organization|Boeing|Boeing
org:GM|organization|General Motors|General Motors;GM
org:TOYOTA|organization|Toyota|Toyota
org:VATTENFALL|organization|Vattenfall|Vattenfall
org:EON|organization|E.ON;Eon|E.ON
org:RWE|organization|RWE|RWE
org:BASF|organization|BASF|BASF
org:RHEINMETALL|organization|Rheinmetall|Rheinmetall
org:THYSSENKRUPP|organization|Thyssenkrupp;ThyssenKrupp|Thyssenkrupp
org:RYANAIR|organization|Ryanair|Ryanair
org:AIRFRANCE|organization|Air France|Air France
org:BRITISHAIRWAYS|organization|British Airways|British Airways
org:SAMSUNG|organization|Samsung|Samsung
org:NVIDIA|organization|Nvidia|Nvidia
org:OPENAI|organization|OpenAI|OpenAI
org:BIONTECH|organization|Biontech;BioNTech|BioNTech
org:PFIZER|organization|Pfizer|Pfizer
org:DEUTSCHEBANK|organization|Deutsche Bank|Deutsche Bank
org:COMMERZBANK|organization|Commerzbank|Commerzbank
org:WEF|organization|Weltwirtschaftsforum|World Economic Forum
org:IPCC|organization|Weltklimarat;IPCC|IPCC;Intergovernmental Panel on Climate Change
`;

export interface KnownName {
  readonly id: string;
  readonly type: EntityType;
  readonly de: readonly string[];
  readonly en: readonly string[];
}

/** All known organisations, seats and media, parsed anew at each call; packs call it once. */
export function readOrganisations(): KnownName[] {
  return (TABLE + FIRMS + moreFirms() + PARTIES + DEEDS)
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', type = 'organization', de = '', en = ''] = line.split('|');
      return {
        id,
        type: type as EntityType,
        de: de.split(';').filter((w) => w !== ''),
        en: en.split(';').filter((w) => w !== ''),
      };
    });
}
