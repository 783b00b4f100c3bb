// Parties, movements and armed groups of the world that no word for their kind gives away, in the form of
// `organisations.ts`. Compiled for this project from general knowledge (CC0).

export const PARTIES = `org:LEGA|organization|Lega;Lega Nord|Lega;Lega Nord
org:FREIEWAEHLER|organization|Freie Wähler|Free Voters
org:GEORGIANDREAM|organization|Georgischer Traum|Georgian Dream
org:VOX|organization|Vox|Vox
org:SUMAR|organization|Sumar|Sumar
org:JUNTS|organization|Junts|Junts
org:PNV|organization|PNV|PNV
org:SCHWEDENDEMOKRATEN|organization|Schwedendemokraten|Sweden Democrats
org:VLAAMSBELANG|organization|Vlaams Belang|Vlaams Belang
org:NVA|organization|N-VA|N-VA
org:PVV|organization|PVV|PVV
org:VVD|organization|VVD|VVD
org:D66|organization|D66|D66
org:KONFEDERACJA|organization|Konfederacja|Konfederacja
org:SMER|organization|Smer|Smer
org:HLAS|organization|Hlas|Hlas
org:JOBBIK|organization|Jobbik|Jobbik
org:TISZA|organization|Tisza-Partei|Tisza Party
org:GERB|organization|Gerb;GERB|GERB
org:PASOK|organization|Pasok|Pasok
org:NEADIMOKRATIA|organization|Nea Dimokratia|New Democracy
org:VETEVENDOSJE|organization|Vetevendosje|Vetevendosje
org:SNSD|organization|SNSD|SNSD
org:FORZAITALIA|organization|Forza Italia|Forza Italia
org:FRATELLI|organization|Fratelli d'Italia|Brothers of Italy
org:CINQUESTELLE|organization|Fünf-Sterne-Bewegung|Five Star Movement
org:LFI|organization|La France insoumise|France Unbowed
org:LESREPUBLICAINS|organization|Les Républicains|Les Républicains
org:FINEGAEL|organization|Fine Gael|Fine Gael
org:FIANNAFAIL|organization|Fianna Fáil;Fianna Fail|Fianna Fáil;Fianna Fail
org:DUP|organization|DUP|DUP
org:SNP|organization|SNP|SNP
org:PLAIDCYMRU|organization|Plaid Cymru|Plaid Cymru
org:REFORMUK|organization|Reform UK|Reform UK
org:BLOCQUEBECOIS|organization|Bloc Québécois|Bloc Québécois;Bloc Quebecois
org:SCHAS|organization|Schas;Schas-Partei|Shas
org:JESCHATID|organization|Jesch Atid|Yesh Atid
org:PFLP|organization|PFLP|PFLP
org:AKP|organization|AKP|AKP
org:CHP|organization|CHP|CHP
org:MHP|organization|MHP|MHP
org:YPG|organization|YPG|YPG
org:BJP|organization|BJP|BJP
org:AAP|organization|Aam Aadmi Party|Aam Aadmi Party
org:PTI|organization|PTI|PTI
org:PMLN|organization|PML-N|PML-N
org:AWAMILEAGUE|organization|Awami-Liga;Awami League|Awami League
org:KUOMINTANG|organization|Kuomintang|Kuomintang
org:ISHIN|organization|Nippon Ishin|Nippon Ishin;Japan Innovation Party
org:PHEUTHAI|organization|Pheu Thai|Pheu Thai
org:ANC|organization|ANC|ANC
org:MK|organization|uMkhonto weSizwe|uMkhonto weSizwe
org:EFF|organization|EFF|EFF
org:ZANUPF|organization|Zanu-PF;ZANU-PF|Zanu-PF;ZANU-PF
org:FRELIMO|organization|Frelimo|Frelimo
org:RENAMO|organization|Renamo|Renamo
org:MPLA|organization|MPLA|MPLA
org:UNITA|organization|Unita;UNITA|Unita;UNITA
org:SWAPO|organization|Swapo;SWAPO|Swapo;SWAPO
org:CHADEMA|organization|Chadema|Chadema
org:PASTEF|organization|Pastef|Pastef
org:TPLF|organization|TPLF|TPLF
org:ALSHABAAB|organization|Al-Schabaab;Al-Shabaab|Al-Shabaab;Al-Shabab
org:JNIM|organization|JNIM|JNIM
org:M23|organization|M23|M23
org:ALLIANZFLEUVE|organization|Alliance Fleuve Congo|Congo River Alliance
org:PJD|organization|PJD|PJD
org:ENNAHDA|organization|Ennahda|Ennahda
org:MORENA|organization|Morena|Morena
org:FUERZAPOPULAR|organization|Fuerza Popular|Fuerza Popular
org:LALIBERTADAVANZA|organization|La Libertad Avanza|La Libertad Avanza
org:PSUV|organization|PSUV|PSUV
org:SCOTTISHLABOUR|organization||Scottish Labour
org:SCOTTISHTORIES|organization||Scottish Conservatives
org:NHS|organization|NHS|NHS
`;
