// Movements, firms and clubs that the whole world knows, in the form of `organisations.ts`: those that no word for their kind
// gives away. Compiled for this project from general knowledge (CC0).

export const FIRMS = `org:FFF|organization|Fridays for Future|Fridays for Future
org:LASTGEN|organization|Letzte Generation|Last Generation
org:ENDEGELAENDE|organization|Ende Gelände|Ende Gelände
org:XR|organization|Extinction Rebellion|Extinction Rebellion
org:NABU|organization|Nabu;NABU;Naturschutzbund;Naturschutzbund Deutschland|NABU
org:TREUHAND|organization|Treuhandanstalt;Treuhand|Treuhandanstalt
org:GESAMTMETALL|organization|Gesamtmetall|Gesamtmetall
org:BDI|organization|BDI;Bundesverband der Deutschen Industrie|BDI
org:OPUSDEI|organization|Opus Dei|Opus Dei
org:GOLDMAN|organization|Goldman Sachs|Goldman Sachs
org:MORGANSTANLEY|organization|Morgan Stanley|Morgan Stanley
org:JPMORGAN|organization|JPMorgan Chase;JPMorgan;JP Morgan|JPMorgan Chase;JPMorgan;JP Morgan
org:BLACKROCK|organization|Blackrock;BlackRock|BlackRock
org:HSBC|organization|HSBC|HSBC
org:UBS|organization|UBS|UBS
org:CREDITSUISSE|organization|Credit Suisse|Credit Suisse
org:UNICREDIT|organization|Unicredit;UniCredit|UniCredit
org:MERCEDES|organization|Mercedes-Benz;Daimler|Mercedes-Benz;Daimler
org:PORSCHE|organization|Porsche|Porsche
org:FERRARI|organization|Ferrari|Ferrari
org:SONY|organization|Sony|Sony
org:SOFTBANK|organization|Softbank;SoftBank|SoftBank
org:TENCENT|organization|Tencent|Tencent
org:ALIBABA|organization|Alibaba|Alibaba
org:HUAWEI|organization|Huawei|Huawei
org:TIKTOK|organization|Tiktok;TikTok|TikTok
org:BYTEDANCE|organization|Bytedance;ByteDance|ByteDance
org:BYD|organization|BYD|BYD
org:TSMC|organization|TSMC|TSMC
org:FOXCONN|organization|Foxconn|Foxconn
org:TATA|organization|Tata Steel|Tata Steel
org:ADANIGROUP|organization|Adani Group|Adani Group
org:RIOTINTO|organization|Rio Tinto|Rio Tinto
org:GLENCORE|organization|Glencore|Glencore
org:ARCELOR|organization|ArcelorMittal|ArcelorMittal
org:VOEST|organization|Voestalpine;voestalpine|Voestalpine
org:SALZGITTERAG|organization|Salzgitter AG|Salzgitter AG
org:SIEMENSENERGY|organization|Siemens Energy|Siemens Energy
org:BAYER|organization|Bayer AG|Bayer AG
org:CONTINENTAL|organization|Continental AG|Continental AG
org:INFINEON|organization|Infineon|Infineon
org:ALLIANZSE|organization|Allianz SE|Allianz SE
org:UNIPER|organization|Uniper|Uniper
org:ENBW|organization|EnBW|EnBW
org:NESTLE|organization|Nestlé|Nestlé
org:NOVARTIS|organization|Novartis|Novartis
org:ROCHE|organization|Roche Holding|Roche Holding
org:SANOFI|organization|Sanofi|Sanofi
org:TOTALENERGIES|organization|Totalenergies;TotalEnergies|TotalEnergies
org:EXXON|organization|ExxonMobil;Exxon Mobil|ExxonMobil;Exxon Mobil
org:CHEVRON|organization|Chevron|Chevron
org:ARAMCO|organization|Saudi Aramco;Aramco|Saudi Aramco;Aramco
org:PETRONAS|organization|Petronas|Petronas
org:PERTAMINA|organization|Pertamina|Pertamina
org:PETROBRAS|organization|Petrobras|Petrobras
org:PDVSA|organization|PDVSA|PDVSA
org:SAFARICOM|organization|Safaricom|Safaricom
org:IKEA|organization|Ikea;IKEA|Ikea;IKEA
org:LVMH|organization|LVMH|LVMH
org:NETFLIX|organization|Netflix|Netflix
org:SPOTIFY|organization|Spotify|Spotify
org:DISNEY|organization|Walt Disney;Disney|Walt Disney;Disney
org:SUHRKAMP|organization|Suhrkamp;Suhrkamp Verlag|Suhrkamp
org:FORSA|organization|Forsa|Forsa
org:INSA|organization|Insa|INSA
org:INFRATEST|organization|Infratest dimap;Infratest|Infratest
org:LDPJAPAN|organization|LDP|LDP
org:KOMEITO|organization|Komeito|Komeito
org:QUAD|organization|Quad-Bündnis|Quad alliance
org:OAS|organization|Organisation Amerikanischer Staaten|Organization of American States;Organisation of American States
org:SAHEL|organization|Allianz der Sahelstaaten|Alliance of Sahel States
org:UNITEUNION|organization||Unite the Union
org:SFO|organization||Serious Fraud Office
org:CMA|organization||Competition and Markets Authority
org:DOJ|organization|US-Justizministerium|Department of Justice;Justice Department;US Department of Justice;U.S. Department of Justice
org:FCBAYERN|organization|FC Bayern München;FC Bayern|Bayern Munich
org:BVB|organization|Borussia Dortmund;BVB|Borussia Dortmund
org:MANCITY|organization|Manchester City|Manchester City
org:MANUNITED|organization|Manchester United|Manchester United
org:REALMADRID|organization|Real Madrid|Real Madrid
org:CELTIC|organization|Celtic Glasgow|Celtic
org:UNIONBERLIN|organization|1. FC Union Berlin;Union Berlin|Union Berlin
org:FUECHSE|organization|Füchse Berlin|Füchse Berlin
org:EISBAEREN|organization|Eisbären Berlin|Eisbären Berlin
org:PSG|organization|Paris Saint-Germain;PSG|Paris Saint-Germain;PSG
org:JUVENTUS|organization|Juventus Turin|Juventus
org:BARCELONA|organization|FC Barcelona|FC Barcelona
org:LEIPZIG|organization|RB Leipzig|RB Leipzig
org:LEVERKUSEN|organization|Bayer Leverkusen;Bayer 04 Leverkusen|Bayer Leverkusen
org:GLADBACH|organization|Borussia Mönchengladbach|Borussia Mönchengladbach
org:SCHALKE|organization|FC Schalke 04;Schalke 04;Schalke|Schalke 04
org:HERTHA|organization|Hertha BSC|Hertha BSC
org:ARSENAL|organization|FC Arsenal;Arsenal London|Arsenal
org:CHELSEA|organization|FC Chelsea|Chelsea FC
org:EVERTON|organization|FC Everton|Everton
org:TOTTENHAM|organization|Tottenham Hotspur|Tottenham Hotspur
org:WALMART|organization|Walmart|Walmart
org:COSTCO|organization|Costco|Costco
org:SOTHEBYS|organization|Sotheby's|Sotheby's
org:CHRISTIES|organization|Christie's|Christie's
org:REWE|organization|Rewe|Rewe
org:EDEKA|organization|Edeka|Edeka
org:ALDI|organization|Aldi;Aldi Süd;Aldi Nord|Aldi
org:LIDL|organization|Lidl|Lidl
org:ESO|organization|Europäische Südsternwarte|European Southern Observatory
org:JU|organization|Junge Union;JU|Young Union
org:KNICKS|organization|New York Knicks|New York Knicks
org:LAKERS|organization|Los Angeles Lakers|Los Angeles Lakers
org:MAVERICKS|organization|Dallas Mavericks|Dallas Mavericks
org:CELTICS|organization|Boston Celtics|Boston Celtics
org:BULLS|organization|Chicago Bulls|Chicago Bulls
org:WARRIORS|organization|Golden State Warriors|Golden State Warriors
org:CHIEFS|organization|Kansas City Chiefs|Kansas City Chiefs
org:EAGLES|organization|Philadelphia Eagles|Philadelphia Eagles
org:PATRIOTS|organization|New England Patriots|New England Patriots
org:YANKEES|organization|New York Yankees|New York Yankees
org:DODGERS|organization|Los Angeles Dodgers|Los Angeles Dodgers
org:OILERS|organization|Edmonton Oilers|Edmonton Oilers
org:SKYSPORTS|organization|Sky Sports|Sky Sports
`;
