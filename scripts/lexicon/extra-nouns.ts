// German common nouns of the news that the noun dictionary lacks. Own compilation from knowledge of the language (CC0):
// nominative singular, and plural where it is not made by -e, -en, -n, -er or -s.
export const EXTRA_NOUNS = `
Insolvenz Emittent Telefonat Autopsie Genozid Solarium Solarien Patriot Auftrieb Isotop Mammut Dschihadist Referenden Bögen
Läden Risiken Gewand Gewänder Raffinerie Terrorist Islamist Extremist Separatist Nationalist Populist Kommunist Sozialist
Kapitalist Faschist Rassist Antisemit Demonstrant Demonstration Aktivist Dissident Oppositioneller Migrant Asylant Flüchtling
Emigrant Immigrant Repression Eskalation Deeskalation Annexion Invasion Intervention Sanktion Embargo Boykott Blockade
Ultimatum Memorandum Moratorium Mandat Votum Veto Plenum Gremium Gremien Komitees Kabinett Ressort Etat Budget Defizit Inflation Rezession
Konjunktur Bilanz Quartal Dividende Aktie Anleihe Kredit Investition Investor Subvention Tarif Zoll Zölle Export Import
Drohne Rakete Marschflugkörper Panzer Haubitze Granate Munition Artillerie Infanterie Bataillon Brigade Regiment Offensive
Gegenoffensive Front Waffenruhe Feuerpause Waffenstillstand Friedensvertrag Geisel Bunker Kaserne Stützpunkt Militärbasis
Attentat Anschlag Attentäter Explosion Detonation Sprengsatz Massaker Pogrom Putsch Putschist Staatsstreich Revolte Rebellion
Rebell Guerilla Miliz Söldner Veteran Deserteur Razzia Festnahme Haftbefehl Auslieferung Prozess Urteil Anklage Plädoyer
Verdikt Indiz Zeuge Geständnis Freispruch Berufung Revision Amnestie Begnadigung Korruption Affäre Skandal Rücktritt
Amtszeit Legislaturperiode Mehrheit Minderheit Koalition Opposition Fraktion Wahlkreis Stichwahl Kandidatur Plebiszit
Dekret Erlass Verordnung Novelle Reform Agenda Strategie Doktrin Diplomatie Delegation Visite Audienz Gipfel Konferenz
Kongress Symposium Resolution Deklaration Kommuniqué Protokoll Vertrag Abkommen Pakt Allianz Bündnis Union Föderation
Pandemie Epidemie Virus Viren Impfung Impfstoff Infektion Patient Klinik Therapie Diagnose Symptom Medikament Krebs Diabetes
Klimawandel Emission Energie Reaktor Uran Plutonium Pipeline Gas Öl Öle Benzin Diesel Kraftwerk Havarie Katastrophe Tsunami
Erdbeben Hurrikan Taifun Tornado Orkan Überschwemmung Hochwasser Dürre Lawine Vulkan Evakuierung Rettung Sanitäter Notarzt
Flugzeug Hubschrauber Helikopter Airbus Triebwerk Pilot Passagier Absturz Fähre Tanker Frachter Container Hafen Werft Waggon
Lokomotive Autobahn Stau Unfall Kollision Alkohol Droge Kokain Heroin Cannabis Kartell Mafia Bande Schmuggel
Journalist Journalismus Redaktion Medium Medien Reporter Interview Zitat Kommentar Leitartikel Schlagzeile Internet Webseite Blog Tweet
Posting Video Audio Foto Fotograf Grafik Statistik Prozent Prozentpunkt Umfrage Studie Analyse Prognose Experte Algorithmus
Software Hardware Server Computer Laptop Smartphone Handy App Hacker Cyberangriff Plattform Startup Cookies Newsletter Ticker Podcast
Milliarde Million Billion Tonne Kilometer Meter Hektar Liter Barrel Kilo Gramm Grad Watt Megawatt Gigawatt Volt Karat
Bundesliga Champion Meisterschaft Turnier Finale Halbfinale Viertelfinale Torwart Stürmer Verteidiger Trainer Fan Stadion Olympia Medaille
Rekord Rallye Saison Hinrunde Rückrunde Transfer Fußball Handball Basketball Tennis Golf Marathon Doping
Album Single Song Band Konzert Festival Premiere Regie Drehbuch Serie Staffel Episode Roman Autor Verlag Ausstellung Galerie Skulptur Gemälde
Spekulation Gerücht Dementi Vorwurf Drohung Appell Forderung Zusage Garantie Sicherheitsgarantie Zugeständnis Kompromiss Konzession
Provokation Propaganda Desinformation Zensur Hetze Hass Gewalt Folter Misshandlung Missbrauch Vergewaltigung Mord Totschlag Leiche
Ressource Rohstoff Infrastruktur Logistik Versorgung Hilfslieferung Konvoi Lkw Pkw Bus Busse Tram Metro Bahn
Bankrott Fusion Übernahme Konzern Filiale Börsengang Leitzins Hypothek Immobilie Miete Mieter Rente Rentner Pension Gehalt Lohn Löhne
Streik Gewerkschaft Arbeitgeber Arbeitnehmer Angestellter Beamter Beamte Beamten Angestellte Angestellten Abgeordneter Abgeordnete Abgeordneten
Verletzter Verletzte Verletzten Toter Tote Toten Gefangener Gefangene Gefangenen Verdächtiger Verdächtige Verdächtigen Angeklagter Angeklagte Angeklagten Überlebende Überlebenden
Aufständische Aufständischen Jugendliche Jugendlichen Erwachsene Erwachsenen Verwandte Verwandten Angehörige Angehörigen Liberale Konservative Linke Rechte Rechtsextremist Rechtsextreme
Muslim Muslime Muslimin Christ Christen Jude Juden Katholik Protestant Sunnit Schiit Hindu Buddhist Moschee Synagoge Imam Islam Christentum Judentum
Bevölkerung Zivilbevölkerung Zivilist Bürger Einwohner Anwohner Stadt Dorf Ortschaft Gemeinde Landkreis Bezirk Provinz Region
Alliierte Alliierten Verbündete Verbündeten Partner Gegner Rivale Konkurrent Nachbar Freund Feind Präsidentschaft Kanzlerschaft
Generikum Generika Tattoo Unentschieden Herausforderer Airport Plasma Hergang Amoklauf Neutrino Aufschub Verzehr Wrack Homepage Ethnie
Link Ticket Label Kaliber Marihuana Einfuhr Trialog Oligarchie Nachspiel Kerosin Pseudonym Resümee Exporteur Importeur Opiat
Hepatitis Ecstasy Ukas Fünftel Zehntel Zukauf Cover Bedrängnis Sparte Fanal Magnitude Desktop Erzfeind Bakterium Ranking
Attrappe Sperma Maut Strang Zwischenstopp Trailer Souverän Playoffs Blogger Zwischenruf Konzil Evangelium Apartment Anschrift
Almosen Genitalien Erstling Biwak Honorar Provider Gewahrsam Financier Mäzen Mäzenin Vorwahl Bekanntwerden Friedensnobelpreis
Bälde Razzien Razzia Thinktank Content Hotline Event Deal Team Tempolimit Lockdown Booster Verdacht Zugriff Vorstoß Abgang Zuspruch Anlauf Anklang
Auftakt Aufruf Befund Belang Einsatz Ermessen Fahndung Gutdünken Haft Verwahrung Notwehr Affekt Vorsatz Verzug Rückstand Abrede
Nachgang Vorfeld Umfeld Zuge Hinblick Anbetracht Einklang Gegenzug Handumdrehen Alleingang Schulterschluss Kräftemessen
Tauziehen Kopfzerbrechen Aufsehen Ansehen Vorgehen Bestehen Verfahren Ermittlungsverfahren Vergehen Verbrechen Delikt Straftat
Promille Blutprobe Airbag Leitplanke Böschung Gegenfahrbahn Gegenverkehr Beifahrer Beifahrersitz Totalschaden Fahrerflucht
Brandursache Schwelbrand Dachstuhl Feuerwehr Drehleiter Löschzug Bergung Bergwacht Notfallseelsorger Ersthelfer Rettungswagen
`;
