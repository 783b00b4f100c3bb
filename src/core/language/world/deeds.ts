// Treaties, conferences and laws that the whole world knows, in the form of `organisations.ts`, so that their German and
// English names share an identity; others are found by rule. Compiled for this project from general knowledge (CC0).

export const DEEDS = `deed:NPT|other|Atomwaffensperrvertrag;Nichtverbreitungsvertrag|Non-Proliferation Treaty;Nuclear Non-Proliferation Treaty;NPT
deed:NAT|other|Nordatlantikvertrag|North Atlantic Treaty
deed:JCPOA|other|JCPOA|Joint Comprehensive Plan of Action;JCPOA
deed:PARIS|other|Pariser Klimaabkommen;Pariser Abkommen;Klimaabkommen von Paris|Paris Agreement;Paris climate agreement;Paris Climate Agreement
deed:KYOTO|other|Kyoto-Protokoll;Protokoll von Kyoto|Kyoto Protocol
deed:NEWSTART|other|New-START-Vertrag;New-Start-Vertrag;New START|New START;New START Treaty
deed:INF|other|INF-Vertrag|INF Treaty
deed:MINSK|other|Minsker Abkommen;Minsk-Abkommen;Minsker Vereinbarungen|Minsk agreements;Minsk accords;Minsk Agreements
deed:BUDAPEST|other|Budapester Memorandum|Budapest Memorandum
deed:LISBON|other|Vertrag von Lissabon;Lissabon-Vertrag|Treaty of Lisbon;Lisbon Treaty
deed:MAASTRICHT|other|Vertrag von Maastricht;Maastricht-Vertrag|Maastricht Treaty;Treaty of Maastricht
deed:DAYTON|other|Dayton-Abkommen;Abkommen von Dayton;Friedensvertrag von Dayton|Dayton Accords;Dayton Agreement
deed:OSLO|other|Oslo-Abkommen;Osloer Abkommen|Oslo Accords
deed:CAMPDAVID|other|Camp-David-Abkommen;Abkommen von Camp David|Camp David Accords
deed:SEA|other|Seerechtsübereinkommen der Vereinten Nationen;UN-Seerechtsübereinkommen|UN Convention on the Law of the Sea;United Nations Convention on the Law of the Sea
deed:GENEVA|other|Genfer Konventionen;Genfer Konvention|Geneva Conventions;Geneva Convention
deed:MSC|other|Münchner Sicherheitskonferenz;Münchener Sicherheitskonferenz|Munich Security Conference
deed:COP|other|Weltklimakonferenz;UN-Klimakonferenz;UN-Weltklimakonferenz|UN Climate Change Conference
deed:IRA|other|Inflation Reduction Act|Inflation Reduction Act
`;
