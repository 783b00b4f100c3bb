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
org:SKYSPORTS|organization|Sky Sports|Sky Sports
`;
