// The states of the world, one a line: ISO 3166 code | German names | German adjective | German inhabitants | German
// names of the capital | English names | English adjectives and inhabitants | English names of the capital; variants
// separated by semicolons, the usual form first. Compiled for this project from general knowledge (CC0); codes follow
// ISO 3166. It holds no inflected forms: each language makes its own. Unions and unrecognised states are left out,
// apart from those that the news names like states.

const TABLE = `
AD|Andorra|andorranisch|Andorraner|Andorra la Vella|Andorra|Andorran|Andorra la Vella
AE|Vereinigte Arabische Emirate;Emirate;VAE|emiratisch|Emirater;Emirati|Abu Dhabi|United Arab Emirates;UAE;Emirates|Emirati|Abu Dhabi
AF|Afghanistan|afghanisch|Afghane|Kabul|Afghanistan|Afghan|Kabul
AG|Antigua und Barbuda|antiguanisch|Antiguaner|Saint John’s|Antigua and Barbuda|Antiguan|St. John's
AL|Albanien|albanisch|Albaner|Tirana|Albania|Albanian|Tirana
AM|Armenien|armenisch|Armenier|Eriwan;Jerewan|Armenia|Armenian|Yerevan
AO|Angola|angolanisch|Angolaner|Luanda|Angola|Angolan|Luanda
AR|Argentinien|argentinisch|Argentinier|Buenos Aires|Argentina|Argentine;Argentinian|Buenos Aires
AT|Österreich|österreichisch|Österreicher|Wien|Austria|Austrian|Vienna
AU|Australien|australisch|Australier|Canberra|Australia|Australian|Canberra
AZ|Aserbaidschan|aserbaidschanisch|Aserbaidschaner;Aseri|Baku|Azerbaijan|Azerbaijani;Azeri|Baku
BA|Bosnien und Herzegowina;Bosnien-Herzegowina;Bosnien|bosnisch;bosnisch-herzegowinisch|Bosnier|Sarajevo;Sarajewo|Bosnia and Herzegovina;Bosnia|Bosnian|Sarajevo
BB|Barbados|barbadisch|Barbadier|Bridgetown|Barbados|Barbadian|Bridgetown
BD|Bangladesch|bangladeschisch|Bangladescher|Dhaka|Bangladesh|Bangladeshi|Dhaka
BE|Belgien|belgisch|Belgier|Brüssel|Belgium|Belgian|Brussels
BF|Burkina Faso|burkinisch|Burkiner|Ouagadougou|Burkina Faso|Burkinabe|Ouagadougou
BG|Bulgarien|bulgarisch|Bulgare|Sofia|Bulgaria|Bulgarian|Sofia
BH|Bahrain|bahrainisch|Bahrainer|Manama|Bahrain|Bahraini|Manama
BI|Burundi|burundisch|Burundier|Gitega|Burundi|Burundian|Gitega
BJ|Benin|beninisch|Beniner|Porto-Novo|Benin|Beninese|Porto-Novo
BN|Brunei|bruneiisch|Bruneier|Bandar Seri Begawan|Brunei|Bruneian|Bandar Seri Begawan
BO|Bolivien|bolivianisch|Bolivianer|Sucre|Bolivia|Bolivian|Sucre
BR|Brasilien|brasilianisch|Brasilianer|Brasília;Brasilia|Brazil|Brazilian|Brasília;Brasilia
BS|Bahamas|bahamaisch|Bahamaer|Nassau|Bahamas|Bahamian|Nassau
BT|Bhutan|bhutanisch|Bhutaner|Thimphu|Bhutan|Bhutanese|Thimphu
BW|Botswana|botswanisch|Botswaner|Gaborone|Botswana|Botswanan|Gaborone
BY|Belarus;Weißrussland;Belorussland|belarussisch;weißrussisch;belarusisch|Belarusse;Weißrusse|Minsk|Belarus|Belarusian;Belarussian|Minsk
BZ|Belize|belizisch|Belizer|Belmopan|Belize|Belizean|Belmopan
CA|Kanada|kanadisch|Kanadier|Ottawa|Canada|Canadian|Ottawa
CD|Demokratische Republik Kongo;DR Kongo;Kongo-Kinshasa|kongolesisch|Kongolese|Kinshasa|Democratic Republic of the Congo;DR Congo;DRC|Congolese|Kinshasa
CF|Zentralafrikanische Republik|zentralafrikanisch|Zentralafrikaner|Bangui|Central African Republic|Central African|Bangui
CG|Republik Kongo;Kongo-Brazzaville|||Brazzaville|Republic of the Congo||Brazzaville
CH|Schweiz|schweizerisch;Schweizer|Schweizer;Eidgenosse|Bern|Switzerland|Swiss|Bern
CI|Elfenbeinküste;Côte d’Ivoire|ivorisch|Ivorer|Yamoussoukro|Ivory Coast;Côte d'Ivoire|Ivorian|Yamoussoukro
CL|Chile|chilenisch|Chilene|Santiago de Chile|Chile|Chilean|Santiago
CM|Kamerun|kamerunisch|Kameruner|Yaoundé;Jaunde|Cameroon|Cameroonian|Yaoundé
CN|China;Volksrepublik China|chinesisch|Chinese|Peking;Beijing|China;People's Republic of China|Chinese|Beijing;Peking
CO|Kolumbien|kolumbianisch|Kolumbianer|Bogotá;Bogota|Colombia|Colombian|Bogotá;Bogota
CR|Costa Rica|costa-ricanisch;costaricanisch|Costa-Ricaner|San José|Costa Rica|Costa Rican|San José
CU|Kuba|kubanisch|Kubaner|Havanna|Cuba|Cuban|Havana
CV|Kap Verde;Cabo Verde|kapverdisch|Kapverder|Praia|Cape Verde|Cape Verdean|Praia
CY|Zypern|zypriotisch;zyprisch|Zyprer;Zypriot|Nikosia|Cyprus|Cypriot|Nicosia
CZ|Tschechien;Tschechische Republik|tschechisch|Tscheche|Prag|Czech Republic;Czechia|Czech|Prague
DE|Deutschland;Bundesrepublik Deutschland;Bundesrepublik;BRD|deutsch;bundesdeutsch|Deutsche|Berlin|Germany;Federal Republic of Germany|German|Berlin
DJ|Dschibuti|dschibutisch|Dschibutier|Dschibuti|Djibouti|Djiboutian|Djibouti City
DK|Dänemark|dänisch|Däne|Kopenhagen|Denmark|Danish;Dane|Copenhagen
DM|Dominica|dominicanisch|Dominicaner|Roseau|Dominica||Roseau
DO|Dominikanische Republik|dominikanisch||Santo Domingo|Dominican Republic|Dominican|Santo Domingo
DZ|Algerien|algerisch|Algerier|Algier|Algeria|Algerian|Algiers
EC|Ecuador|ecuadorianisch|Ecuadorianer|Quito|Ecuador|Ecuadorian|Quito
EE|Estland|estnisch;estländisch|Este;Estländer|Tallinn|Estonia|Estonian|Tallinn
EG|Ägypten|ägyptisch|Ägypter|Kairo|Egypt|Egyptian|Cairo
ER|Eritrea|eritreisch|Eritreer|Asmara|Eritrea|Eritrean|Asmara
ES|Spanien|spanisch|Spanier|Madrid|Spain|Spanish;Spaniard|Madrid
ET|Äthiopien|äthiopisch|Äthiopier|Addis Abeba|Ethiopia|Ethiopian|Addis Ababa
FI|Finnland|finnisch|Finne|Helsinki|Finland|Finnish;Finn|Helsinki
FJ|Fidschi|fidschianisch|Fidschianer|Suva|Fiji|Fijian|Suva
FM|Mikronesien|mikronesisch|Mikronesier|Palikir|Micronesia|Micronesian|Palikir
FR|Frankreich|französisch|Franzose|Paris|France|French;Frenchman;Frenchwoman|Paris
GA|Gabun|gabunisch|Gabuner|Libreville|Gabon|Gabonese|Libreville
GB|Großbritannien;Vereinigtes Königreich;Britannien|britisch;großbritannisch|Brite|London|United Kingdom;Britain;Great Britain;UK;U.K.|British;Briton;Brit|London
GD|Grenada|grenadisch|Grenader|Saint George’s|Grenada|Grenadian|St. George's
GE|Georgien|georgisch|Georgier|Tiflis;Tbilissi|Georgia|Georgian|Tbilisi
GH|Ghana|ghanaisch|Ghanaer|Accra|Ghana|Ghanaian|Accra
GM|Gambia|gambisch|Gambier|Banjul|Gambia|Gambian|Banjul
GN|Guinea|guineisch|Guineer|Conakry|Guinea|Guinean|Conakry
GQ|Äquatorialguinea|äquatorialguineisch|Äquatorialguineer|Malabo|Equatorial Guinea|Equatorial Guinean|Malabo
GR|Griechenland|griechisch|Grieche|Athen|Greece|Greek|Athens
GT|Guatemala|guatemaltekisch|Guatemalteke|Guatemala-Stadt|Guatemala|Guatemalan|Guatemala City
GW|Guinea-Bissau|guinea-bissauisch|Guinea-Bissauer|Bissau|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|guyanisch|Guyaner|Georgetown|Guyana|Guyanese|Georgetown
HK|Hongkong|hongkonger|Hongkonger||Hong Kong|Hong Konger|
HN|Honduras|honduranisch|Honduraner|Tegucigalpa|Honduras|Honduran|Tegucigalpa
HR|Kroatien|kroatisch|Kroate|Zagreb|Croatia|Croatian;Croat|Zagreb
HT|Haiti|haitianisch|Haitianer|Port-au-Prince|Haiti|Haitian|Port-au-Prince
HU|Ungarn|ungarisch|Ungar|Budapest|Hungary|Hungarian|Budapest
ID|Indonesien|indonesisch|Indonesier|Jakarta|Indonesia|Indonesian|Jakarta
IE|Irland|irisch|Ire|Dublin|Ireland|Irish;Irishman|Dublin
IL|Israel|israelisch|Israeli|Jerusalem|Israel|Israeli|Jerusalem
IN|Indien|indisch|Inder|Neu-Delhi;Neu Delhi;Delhi|India|Indian|New Delhi;Delhi
IQ|Irak|irakisch|Iraker|Bagdad|Iraq|Iraqi|Baghdad
IR|Iran|iranisch|Iraner|Teheran|Iran|Iranian|Tehran
IS|Island|isländisch|Isländer|Reykjavík;Reykjavik|Iceland|Icelandic;Icelander|Reykjavík;Reykjavik
IT|Italien|italienisch|Italiener|Rom|Italy|Italian|Rome
JM|Jamaika|jamaikanisch|Jamaikaner|Kingston|Jamaica|Jamaican|Kingston
JO|Jordanien|jordanisch|Jordanier|Amman|Jordan|Jordanian|Amman
JP|Japan|japanisch|Japaner|Tokio;Tokyo|Japan|Japanese|Tokyo
KE|Kenia|kenianisch|Kenianer|Nairobi|Kenya|Kenyan|Nairobi
KG|Kirgisistan;Kirgistan;Kirgisien|kirgisisch|Kirgise|Bischkek|Kyrgyzstan|Kyrgyz|Bishkek
KH|Kambodscha|kambodschanisch|Kambodschaner|Phnom Penh|Cambodia|Cambodian|Phnom Penh
KI|Kiribati|kiribatisch|Kiribatier|South Tarawa|Kiribati|I-Kiribati|South Tarawa
KM|Komoren|komorisch|Komorer|Moroni|Comoros|Comorian|Moroni
KN|St. Kitts und Nevis|||Basseterre|Saint Kitts and Nevis|Kittitian|Basseterre
KP|Nordkorea|nordkoreanisch|Nordkoreaner|Pjöngjang|North Korea|North Korean|Pyongyang
KR|Südkorea;Republik Korea|südkoreanisch|Südkoreaner|Seoul|South Korea;Republic of Korea|South Korean|Seoul
KW|Kuwait|kuwaitisch|Kuwaiter|Kuwait-Stadt|Kuwait|Kuwaiti|Kuwait City
KZ|Kasachstan|kasachisch|Kasache|Astana|Kazakhstan|Kazakh|Astana
LA|Laos|laotisch|Laote|Vientiane|Laos|Laotian|Vientiane
LB|Libanon|libanesisch|Libanese|Beirut|Lebanon|Lebanese|Beirut
LC|St. Lucia|||Castries|Saint Lucia|Saint Lucian|Castries
LI|Liechtenstein|liechtensteinisch|Liechtensteiner|Vaduz|Liechtenstein||Vaduz
LK|Sri Lanka|sri-lankisch;srilankisch|Sri-Lanker|Colombo|Sri Lanka|Sri Lankan|Colombo
LR|Liberia|liberianisch|Liberianer|Monrovia|Liberia|Liberian|Monrovia
LS|Lesotho|lesothisch|Lesother|Maseru|Lesotho|Basotho|Maseru
LT|Litauen|litauisch|Litauer|Vilnius;Wilna|Lithuania|Lithuanian|Vilnius
LU|Luxemburg|luxemburgisch|Luxemburger|Luxemburg|Luxembourg|Luxembourgish;Luxembourger|Luxembourg City
LV|Lettland|lettisch|Lette|Riga|Latvia|Latvian|Riga
LY|Libyen|libysch|Libyer|Tripolis|Libya|Libyan|Tripoli
MA|Marokko|marokkanisch|Marokkaner|Rabat|Morocco|Moroccan|Rabat
MC|Monaco|monegassisch|Monegasse|Monaco|Monaco|Monegasque|Monaco
MD|Moldau;Moldawien;Republik Moldau;Moldova|moldauisch;moldawisch|Moldauer;Moldawier|Chișinău;Chisinau;Chişinău|Moldova|Moldovan|Chișinău;Chisinau
ME|Montenegro|montenegrinisch|Montenegriner|Podgorica|Montenegro|Montenegrin|Podgorica
MG|Madagaskar|madagassisch|Madagasse|Antananarivo|Madagascar|Malagasy|Antananarivo
MH|Marshallinseln|marshallisch|Marshaller|Majuro|Marshall Islands|Marshallese|Majuro
MK|Nordmazedonien;Mazedonien|nordmazedonisch;mazedonisch|Nordmazedonier;Mazedonier|Skopje|North Macedonia;Macedonia|Macedonian|Skopje
ML|Mali|malisch|Malier|Bamako|Mali|Malian|Bamako
MM|Myanmar;Birma;Burma|myanmarisch;birmanisch;burmesisch|Birmane;Burmese|Naypyidaw|Myanmar;Burma|Burmese|Naypyidaw
MN|Mongolei|mongolisch|Mongole|Ulan-Bator;Ulaanbaatar|Mongolia|Mongolian|Ulaanbaatar
MR|Mauretanien|mauretanisch|Mauretanier|Nouakchott|Mauritania|Mauritanian|Nouakchott
MT|Malta|maltesisch|Malteser|Valletta|Malta|Maltese|Valletta
MU|Mauritius|mauritisch|Mauritier|Port Louis|Mauritius|Mauritian|Port Louis
MV|Malediven|maledivisch|Malediver|Malé|Maldives|Maldivian|Malé
MW|Malawi|malawisch|Malawier|Lilongwe|Malawi|Malawian|Lilongwe
MX|Mexiko|mexikanisch|Mexikaner|Mexiko-Stadt;Mexico-Stadt;Mexico City|Mexico|Mexican|Mexico City
MY|Malaysia|malaysisch|Malaysier|Kuala Lumpur|Malaysia|Malaysian|Kuala Lumpur
MZ|Mosambik|mosambikanisch|Mosambikaner|Maputo|Mozambique|Mozambican|Maputo
NA|Namibia|namibisch|Namibier|Windhoek;Windhuk|Namibia|Namibian|Windhoek
NE|Niger|nigrisch|Nigrer|Niamey|Niger|Nigerien|Niamey
NG|Nigeria|nigerianisch|Nigerianer|Abuja|Nigeria|Nigerian|Abuja
NI|Nicaragua|nicaraguanisch|Nicaraguaner|Managua|Nicaragua|Nicaraguan|Managua
NL|Niederlande;Holland|niederländisch;holländisch|Niederländer;Holländer|Amsterdam|Netherlands;Holland|Dutch;Dutchman|Amsterdam
NO|Norwegen|norwegisch|Norweger|Oslo|Norway|Norwegian|Oslo
NP|Nepal|nepalesisch|Nepalese|Kathmandu|Nepal|Nepalese;Nepali|Kathmandu
NR|Nauru|nauruisch|Nauruer|Yaren|Nauru|Nauruan|Yaren
NZ|Neuseeland|neuseeländisch|Neuseeländer|Wellington|New Zealand|New Zealander|Wellington
OM|Oman|omanisch|Omaner|Maskat|Oman|Omani|Muscat
PA|Panama|panamaisch|Panamaer|Panama-Stadt|Panama|Panamanian|Panama City
PE|Peru|peruanisch|Peruaner|Lima|Peru|Peruvian|Lima
PG|Papua-Neuguinea|papua-neuguineisch|Papua-Neuguineer|Port Moresby|Papua New Guinea|Papua New Guinean|Port Moresby
PH|Philippinen|philippinisch|Philippiner;Filipino|Manila|Philippines|Philippine;Filipino|Manila
PK|Pakistan|pakistanisch|Pakistaner;Pakistani|Islamabad|Pakistan|Pakistani|Islamabad
PL|Polen|polnisch|Pole|Warschau|Poland|Polish;Pole|Warsaw
PS|Palästina;Palästinensergebiete|palästinensisch|Palästinenser|Ramallah|Palestine;Palestinian territories|Palestinian|Ramallah
PT|Portugal|portugiesisch|Portugiese|Lissabon|Portugal|Portuguese|Lisbon
PW|Palau|palauisch|Palauer|Ngerulmud|Palau|Palauan|Ngerulmud
PY|Paraguay|paraguayisch|Paraguayer|Asunción;Asuncion|Paraguay|Paraguayan|Asunción;Asuncion
QA|Katar|katarisch|Katarer;Katari|Doha|Qatar|Qatari|Doha
RO|Rumänien|rumänisch|Rumäne|Bukarest|Romania|Romanian|Bucharest
RS|Serbien|serbisch|Serbe|Belgrad|Serbia|Serbian;Serb|Belgrade
RU|Russland;Rußland;Russische Föderation|russisch|Russe|Moskau|Russia;Russian Federation|Russian|Moscow
RW|Ruanda|ruandisch|Ruander|Kigali|Rwanda|Rwandan|Kigali
SA|Saudi-Arabien;Saudiarabien|saudi-arabisch;saudisch;saudiarabisch|Saudi;Saudi-Araber|Riad|Saudi Arabia|Saudi;Saudi Arabian|Riyadh
SB|Salomonen|salomonisch|Salomoner|Honiara|Solomon Islands|Solomon Islander|Honiara
SC|Seychellen|seychellisch|Seycheller|Victoria|Seychelles|Seychellois|Victoria
SD|Sudan|sudanesisch|Sudanese|Khartum|Sudan|Sudanese|Khartoum
SE|Schweden|schwedisch|Schwede|Stockholm|Sweden|Swedish;Swede|Stockholm
SG|Singapur|singapurisch|Singapurer|Singapur|Singapore|Singaporean|Singapore
SI|Slowenien|slowenisch|Slowene|Ljubljana|Slovenia|Slovenian;Slovene|Ljubljana
SK|Slowakei|slowakisch|Slowake|Bratislava|Slovakia|Slovak|Bratislava
SL|Sierra Leone|sierra-leonisch|Sierra-Leoner|Freetown|Sierra Leone|Sierra Leonean|Freetown
SM|San Marino|san-marinesisch|San-Marinese|San Marino|San Marino|Sammarinese|San Marino
SN|Senegal|senegalesisch|Senegalese|Dakar|Senegal|Senegalese|Dakar
SO|Somalia|somalisch|Somalier|Mogadischu|Somalia|Somali|Mogadishu
SR|Suriname;Surinam|surinamisch|Surinamer|Paramaribo|Suriname|Surinamese|Paramaribo
SS|Südsudan|südsudanesisch|Südsudanese|Juba;Dschuba|South Sudan|South Sudanese|Juba
ST|São Tomé und Príncipe|||São Tomé|São Tomé and Príncipe||São Tomé
SV|El Salvador|salvadorianisch|Salvadorianer|San Salvador|El Salvador|Salvadoran|San Salvador
SY|Syrien|syrisch|Syrer|Damaskus|Syria|Syrian|Damascus
SZ|Eswatini;Swasiland|swasiländisch|Swasi|Mbabane|Eswatini;Swaziland|Swazi|Mbabane
TD|Tschad|tschadisch|Tschader|N’Djamena|Chad|Chadian|N'Djamena
TG|Togo|togoisch;togolesisch|Togoer;Togolese|Lomé|Togo|Togolese|Lomé
TH|Thailand|thailändisch|Thailänder;Thai|Bangkok|Thailand|Thai|Bangkok
TJ|Tadschikistan|tadschikisch|Tadschike|Duschanbe|Tajikistan|Tajik|Dushanbe
TL|Osttimor;Timor-Leste|osttimoresisch|Osttimorese|Dili|East Timor;Timor-Leste|East Timorese|Dili
TM|Turkmenistan|turkmenisch|Turkmene|Aschgabat|Turkmenistan|Turkmen|Ashgabat
TN|Tunesien|tunesisch|Tunesier|Tunis|Tunisia|Tunisian|Tunis
TO|Tonga|tongaisch|Tongaer|Nukuʻalofa|Tonga|Tongan|Nukuʻalofa
TR|Türkei|türkisch|Türke|Ankara|Turkey;Türkiye|Turkish;Turk|Ankara
TT|Trinidad und Tobago||Trinidader|Port of Spain|Trinidad and Tobago|Trinidadian|Port of Spain
TV|Tuvalu|tuvaluisch|Tuvaluer|Funafuti|Tuvalu|Tuvaluan|Funafuti
TW|Taiwan|taiwanisch;taiwanesisch|Taiwaner;Taiwanese|Taipeh;Taipei|Taiwan|Taiwanese|Taipei
TZ|Tansania|tansanisch|Tansanier|Dodoma|Tanzania|Tanzanian|Dodoma
UA|Ukraine|ukrainisch|Ukrainer|Kiew;Kyjiw;Kyiv|Ukraine|Ukrainian|Kyiv;Kiev
UG|Uganda|ugandisch|Ugander|Kampala|Uganda|Ugandan|Kampala
US|USA;Vereinigte Staaten von Amerika;Vereinigte Staaten;US;U.S.|US-amerikanisch;amerikanisch|Amerikaner;US-Amerikaner|Washington;Washington, D.C.;Washington D.C.|United States;United States of America;USA;US;U.S.;U.S.A.|American|Washington;Washington, D.C.;Washington D.C.
UY|Uruguay|uruguayisch|Uruguayer|Montevideo|Uruguay|Uruguayan|Montevideo
UZ|Usbekistan|usbekisch|Usbeke|Taschkent|Uzbekistan|Uzbek|Tashkent
VA|Vatikan;Vatikanstadt|vatikanisch|||Vatican;Vatican City||
VC|St. Vincent und die Grenadinen|||Kingstown|Saint Vincent and the Grenadines||Kingstown
VE|Venezuela|venezolanisch;venezuelanisch|Venezolaner|Caracas|Venezuela|Venezuelan|Caracas
VN|Vietnam|vietnamesisch|Vietnamese|Hanoi|Vietnam|Vietnamese|Hanoi
VU|Vanuatu|vanuatuisch|Vanuatuer|Port Vila|Vanuatu|Ni-Vanuatu|Port Vila
WS|Samoa|samoanisch|Samoaner|Apia|Samoa|Samoan|Apia
XK|Kosovo|kosovarisch|Kosovare|Pristina;Prishtina|Kosovo|Kosovar|Pristina
YE|Jemen|jemenitisch|Jemenit|Sanaa|Yemen|Yemeni|Sanaa
ZA|Südafrika|südafrikanisch|Südafrikaner|Pretoria|South Africa|South African|Pretoria
ZM|Sambia|sambisch|Sambier|Lusaka|Zambia|Zambian|Lusaka
ZW|Simbabwe;Zimbabwe|simbabwisch|Simbabwer|Harare|Zimbabwe|Zimbabwean|Harare
SU|Sowjetunion;UdSSR|sowjetisch||.|Soviet Union;USSR|Soviet|.
DD|DDR;Deutsche Demokratische Republik|ostdeutsch|Ostdeutsche|.|East Germany;GDR|East German|.
YU|Jugoslawien|jugoslawisch|Jugoslawe|.|Yugoslavia|Yugoslav|.
`;

export interface State {
  /** ISO 3166 alpha-2, or the retired code of a former state. */
  readonly code: string;
  readonly de: StateWords;
  readonly en: StateWords;
}

export interface StateWords {
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly inhabitants: readonly string[];
  readonly capitals: readonly string[];
}

const list = (field: string | undefined): string[] =>
  (field ?? '').split(';').filter((w) => w !== '' && w !== '.');

/** All states, parsed anew at each call; packs call it once. */
export function readStates(): State[] {
  return TABLE.trim()
    .split('\n')
    .map((line) => {
      const f = line.split('|');
      return {
        code: f[0] ?? '',
        de: { names: list(f[1]), adjectives: list(f[2]), inhabitants: list(f[3]), capitals: list(f[4]) },
        en: { names: list(f[5]), adjectives: list(f[6]), inhabitants: [], capitals: list(f[7]) },
      };
    });
}
