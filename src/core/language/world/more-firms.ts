// Firms, unions, associations, offices, clubs, parties and media that the news speak of every week, with their variants, in a
// short form: entries part at » / «, variants at »;«, the usual form first. Compiled for this project from general knowledge
// (CC0). A word that is a common noun or a frequent surname by itself is left out: context finds those.

/** Called the same in German and English. */
const BOTH = `
Adidas / Bosch / SAP / Henkel AG / Fresenius / Covestro / Evonik / Lanxess / Beiersdorf / Zalando / Delivery Hero / HelloFresh;Hellofresh
Qiagen / Symrise / Vonovia / Hochtief / Bilfinger / Kuka / Traton / ZF Friedrichshafen / Schaeffler / Mahle / Knorr-Bremse
Heidelberg Materials;HeidelbergCement / Jenoptik / Aixtron / Carl Zeiss / Miele / Haribo / Dr. Oetker / Tchibo / Rossmann / Deichmann
Kaufland / Hornbach / MediaMarkt;Media Markt / Ceconomy / Check24 / Eurowings / Easyjet;EasyJet / Wizz Air / KLM / Austrian Airlines
Qatar Airways / Turkish Airlines / Emirates Airline / Flixbus / Flixtrain / Airbnb / Booking.com / Ebay;eBay / Paypal;PayPal / Mastercard
Klarna / Wirecard / N26 / Postbank / Targobank / Comdirect / DZ Bank / LBBW / BayernLB / Helaba / NordLB / Hypovereinsbank;HypoVereinsbank
Munich Re / Hannover Re / Axa;AXA / Generali / Signal Iduna / Debeka / Huk-Coburg / Deloitte / KPMG / PwC / McKinsey / Accenture
Boston Consulting Group / Moody's / Fitch Ratings;Fitch / Standard & Poor's;S&P Global / Barclays / Lloyds Banking Group / Citigroup
Bank of America / Wells Fargo / BNP Paribas / Société Générale / Crédit Agricole / Banco Santander / BBVA / Intesa Sanpaolo / Erste Group
Nordea / Danske Bank / Julius Bär / Macquarie / Mizuho / Nomura / Sberbank / BP / Shell / Equinor / Repsol / OMV / Lukoil / Galp
ConocoPhillips / Wintershall / Sinopec / PetroChina / Tullow Oil / IBM / Intel / AMD / Qualcomm / ASML / Ericsson / Xiaomi / Lenovo / Oracle
Salesforce / Palantir / Anthropic / Deepseek;DeepSeek / LinkedIn;Linkedin / Instagram / WhatsApp;Whatsapp / Snapchat / Reddit / Pinterest
Stellantis / Škoda;Skoda;Škoda Auto;Skoda Auto / Renault / Peugeot / Fiat / Volvo / Nissan / Honda / Hyundai / Mazda / Suzuki / Jaguar Land Rover / Rivian / Geely / Scania
Michelin / Pirelli / Valeo / Forvia / Bombardier / Alstom / Stadler Rail / Lockheed Martin / Raytheon / Northrop Grumman / BAE Systems
Thales / Saab / KNDS / Krauss-Maffei Wegmann / Hensoldt / Dassault / Rolls-Royce / MTU Aero Engines / AstraZeneca;Astrazeneca / GSK
Johnson & Johnson / Moderna / Novo Nordisk / Eli Lilly / Boehringer Ingelheim / CureVac;Curevac / Stada / Ratiopharm / Coca-Cola / PepsiCo
Unilever / Procter & Gamble / Danone / Mondelez / Kraft Heinz / Südzucker / Starbucks / McDonald's / Burger King / Heineken / Carlsberg
H&M / Inditex / Primark / Carrefour / Tesco / Sainsbury's / Marks & Spencer / Nike / Shein / Temu / DHL / UPS / FedEx / Hapag-Lloyd
Maersk;Mærsk / Cosco / HHLA / DB Cargo / EWE / Steag / Leag / EDF / Engie / Enel / Iberdrola / Ørsted;Orsted / Vestas / Nordex
Siemens Gamesa / Tennet;TenneT / 50Hertz / Amprion / Westinghouse / Framatome / Rosatom / Strabag / Holcim / Bouygues / Warner Bros
Bertelsmann / Axel Springer / ProSiebenSat.1 / Ticketmaster / Live Nation / HBO / ESPN / Swisscom / Migros / Axpo / Telefónica / Vodafone
Misereor / Pax Christi / Attac / Campact / Germanwatch / Foodwatch / Peta;PETA / Sea-Watch / SOS Méditerranée / Pro Asyl / Robin Wood
Plan International / World Vision / Handicap International / Correctiv / Bellingcat / Mediapart / YouGov;Yougov / Ipsos / Gallup / Civey
GfK / Bitkom / VDMA / VDA / Fraunhofer / Leopoldina / CATL / Northvolt / Varta / Lilium / Volocopter / Joby Aviation
MONUSCO;Monusco / MINUSMA;Minusma / UNIFIL;Unifil / UNDOF / EULEX;Eulex / KFOR;Kfor / EUFOR;Eufor / ISAF;Isaf / UNMISS / UNITAD
ANC / M23 / TPLF / Zanu-PF / SWAPO;Swapo / Frelimo / Renamo / MPLA / Chadema / BJP / AKP / CHP / HDP / MHP / PTI / Kuomintang / YPG / HTS
PSOE / Ciudadanos / SNP / DUP / SDLP / Plaid Cymru / Reform UK / PvdA / Neos / KPÖ / Bildu / M5S / ODS / PRI / Pegida
UCI / FIA / DFL / DOSB / DEB / DHB
Werder Bremen / Eintracht Frankfurt / VfB Stuttgart / Hamburger SV;HSV / SC Freiburg / TSG Hoffenheim / VfL Wolfsburg / FC Augsburg
FC St. Pauli / Holstein Kiel / Fortuna Düsseldorf / Hannover 96 / Hansa Rostock / Dynamo Dresden / Alba Berlin / THW Kiel / SC Magdeburg
Rhein-Neckar Löwen / Adler Mannheim / Kölner Haie / VfL Bochum / Arminia Bielefeld / Eintracht Braunschweig / Karlsruher SC / SV Darmstadt 98
Galatasaray / Fenerbahçe;Fenerbahce / Beşiktaş;Besiktas / Ajax Amsterdam / AC Florenz / AS Rom / Lazio Rom / Red Bull Salzburg / Rapid Wien
Sky News / ITV / Channel 4 / Daily Mail / Daily Mirror / Evening Standard / Le Parisien / Libération / La Stampa / Il Messaggero
El Mundo / La Vanguardia / Times of India / Hindustan Times / South China Morning Post / Global Times / Asahi Shimbun / Jerusalem Post
Times of Israel / Cumhuriyet / Hürriyet / Meduza / Kyiv Independent / Radio Okapi / RFI / NPR / PBS / Sky Italia / Rai News
`;

/** In German only. */
const GERMAN = `
Techniker Krankenkasse / Barmer / AOK / DAK / KKH / Brot für die Welt / Malteser Hilfsdienst / Johanniter-Unfall-Hilfe;Johanniter
Arbeiter-Samariter-Bund;ASB / DLRG;Deutsche Lebens-Rettungs-Gesellschaft / Welthungerhilfe;Deutsche Welthungerhilfe / Weißer Ring / VdK
SoVD / Deutsche Umwelthilfe;DUH / Pro Bahn / VCD;Verkehrsclub Deutschland / Aktion Mensch / Kolpingwerk / NGG;Gewerkschaft Nahrung-Genuss-Gaststätten
IG BAU / GdP;Gewerkschaft der Polizei / DPolG;Deutsche Polizeigewerkschaft / DJV;Deutscher Journalisten-Verband / ÖGB / Beamtenbund;dbb
BDA;Bundesvereinigung der Deutschen Arbeitgeberverbände / DIHK / ZDH / BDEW / HDE;Handelsverband Deutschland / Dehoga / GKV-Spitzenverband
Bauernverband;Deutscher Bauernverband / Ifo-Institut;ifo Institut / DIW;Deutsches Institut für Wirtschaftsforschung / ZEW / IW Köln
IfW Kiel / RWI / IAB / PIK;Potsdam-Institut für Klimafolgenforschung / Fraunhofer-Gesellschaft / Max-Planck-Gesellschaft
DLR;Deutsches Zentrum für Luft- und Raumfahrt / Alfred-Wegener-Institut;AWI / Forschungszentrum Jülich / Forschungsgruppe Wahlen / Charité
BSI;Bundesamt für Sicherheit in der Informationstechnik / Paul-Ehrlich-Institut;PEI / Stiko;Ständige Impfkommission / BfArM / BGH;Bundesgerichtshof
Bundeskartellamt / Umweltbundesamt;UBA / Bundesrechnungshof / BfR;Bundesinstitut für Risikobewertung / Asfinag / ÖBB / SBB / WKÖ / SRF / Fedpol
Seco / Tages-Anzeiger / Kronen Zeitung;Kronen-Zeitung / HNA / WAZ / NOZ / Südkurier / Nordwest-Zeitung / Freie Presse / Nordkurier
Jusos / Junge Liberale / Grüne Jugend / Linksjugend / Tierschutzpartei / Piratenpartei / SSW;Südschleswigscher Wählerverband
1. FC Köln / 1. FC Nürnberg / 1. FC Kaiserslautern / Inter Mailand / AC Mailand / SSC Neapel / Atlético Madrid / FC Liverpool / FC Porto
FC Sevilla / RB Salzburg / Young Boys Bern / FC Basel / FC Zürich / Sturm Graz / SG Flensburg-Handewitt / Bayer 04 Leverkusen / SC Paderborn
Zentralrat der Juden / Zentralrat der Muslime / Ditib / Zentralkomitee der deutschen Katholiken;ZdK / Deutsche Bischofskonferenz
Amadeu-Antonio-Stiftung / Bertelsmann-Stiftung / Konrad-Adenauer-Stiftung / Friedrich-Ebert-Stiftung / Heinrich-Böll-Stiftung / Robert-Bosch-Stiftung
Hans-Böckler-Stiftung / Rosa-Luxemburg-Stiftung / Friedrich-Naumann-Stiftung / Stiftung Warentest / Stiftung Preußischer Kulturbesitz
Chaos Computer Club / Gesellschaft für Freiheitsrechte / Deutsche Flugsicherung / Autobahn GmbH / Deutscher Städtetag;Städtetag / DStGB
Landvolk Niedersachsen / Bund Naturschutz / Bund der Steuerzahler / Mieterbund;Deutscher Mieterbund / Kassenärztliche Bundesvereinigung;KBV
Bundesärztekammer / Deutsche Krankenhausgesellschaft;DKG / Hartmannbund / Deutscher Wetterdienst / Deutscher Alpenverein;DAV
Deutscher Olympischer Sportbund / Deutscher Handballbund / Deutscher Eishockey-Bund / Deutscher Skiverband / Bayerisches Rotes Kreuz;BRK
Europäischer Rechnungshof / Nowaja Gaseta
`;

/** In English only. */
const ENGLISH = `
Ofwat / Ofcom / Ofgem / Ofsted / NHS / HMRC / RMT / Aslef / Unison / GMB / TUC;Trades Union Congress / NASUWT / National Education Union;NEU
British Medical Association;BMA / Network Rail / CBI;Confederation of British Industry / NSPCC / RSPCA / RSPB / National Trust
Natural England / Environment Agency / Met Office / Crown Prosecution Service / Metropolitan Police;Met Police / National Crime Agency
Office for National Statistics;ONS / Bank of England / Resolution Foundation / Institute for Fiscal Studies;IFS / Avanti West Coast;Avanti
Thames Water / Severn Trent / BT Group / Rightmove / Aviva / Prudential plc / easyJet / Ryanair / Jet2 / Wetherspoon / Asda / Waitrose
SEC;Securities and Exchange Commission / Federal Trade Commission;FTC / FCC / CDC;Centers for Disease Control and Prevention / NIH / DEA / ATF
Department of Homeland Security;DHS / NTSB / NOAA / TSA / USDA / NRA;National Rifle Association / ACLU / NAACP / UAW;United Auto Workers
Teamsters / AFL-CIO / Planned Parenthood / Writers Guild of America;Writers Guild / SAG-AFTRA / Hulu / Nasdaq / Wall Street Journal
Amtrak / American Airlines / Delta Air Lines / United Airlines / Southwest Airlines / General Electric / Caterpillar / Berkshire Hathaway
The Scotsman;Scotsman / Globe and Mail;The Globe and Mail / Toronto Star / Sydney Morning Herald / Irish Times / Irish Independent / The Independent
Daily Express / Financial Conduct Authority;FCA / Premier League / English Football League;EFL / Liverpool FC / Aston Villa
West Ham United;West Ham / Newcastle United / Leeds United / Wrexham AFC / Partick Thistle / Rangers FC / Ajax / Inter Milan / AC Milan / Napoli
Atletico Madrid;Atlético Madrid / Liberal Democrats;Lib Dems / Scottish National Party / 1922 Committee
International Rescue Committee / Human Rights Campaign / Mercy Corps / Crisis Group;International Crisis Group / Chatham House
Brookings Institution / Heritage Foundation / Council on Foreign Relations / Sierra Club / Friends of the Earth / ActionAid / Christian Aid
Médecins Sans Frontières;MSF / Novaya Gazeta / Eskom / Transnet / Safaricom / MTN Group / Dangote Group / Kenya Airways
`;

/** The lines of `organisations.ts` that these make. */
function lines(list: string, de: boolean, en: boolean): string {
  const out: string[] = [];
  for (const entry of list.replace(/\n/g, ' / ').split(' / ')) {
    const forms = entry.trim();
    if (forms === '') continue;
    const id = (forms.split(';')[0] ?? '').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
    out.push(`org:${id}|organization|${de ? forms : ''}|${en ? forms : ''}`);
  }
  return `${out.join('\n')}\n`;
}

/** All of them, in the form of `organisations.ts`. */
export const moreFirms = (): string =>
  lines(BOTH, true, true) + lines(GERMAN, true, false) + lines(ENGLISH, false, true);
