// German words that the names room sorts by class: function words, titles and offices, kinds of organisations, endings
// of compounds. Own compilation from knowledge of the language (CC0), lower case. Word forms that follow from rules
// (genitive, plural, compounds) are made in `classes.ts`, not listed here.

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that are no names wherever they stand, also with a capital at the start of a sentence. */
export const FUNCTION_WORDS = set(`
  dies anders derart freilich gleich lange mittwochs sofort
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese dieses
  diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem mancher manche manches manchen welcher welche
  welches welchen welchem solcher solche solches solchen alle aller alles allen allem beide beiden beides einige einigen
  einiger mehrere mehreren mehrerer viele vielen vieler vieles wenige wenigen etwas nichts nur auch aber und oder denn
  sondern doch jedoch sowie sowohl weder noch als wie dass daß ob wenn weil während obwohl nachdem bevor bis damit
  sodass falls indem solange sobald seit seitdem da dort hier dann danach davor daher darum deshalb deswegen trotzdem
  dennoch außerdem zudem ferner zugleich gleichzeitig unterdessen inzwischen mittlerweile allerdings hingegen dagegen
  dabei dafür daran darauf daraus darin darüber darunter davon dazu hierzu hierbei hiermit insgesamt insbesondere
  ich du er sie es wir ihr mich dich ihn uns euch ihm ihnen mir dir sich mein dein sein unser euer meine deine seine
  ihre unsere eure meinen deinen seinen ihren unseren euren meinem deinem seinem ihrem unserem meiner deiner seiner
  ihrer unserer meines deines seines ihres unseres man jemand niemand jedermann wer was wen wem wessen wo wohin woher
  wann warum weshalb wieso wozu womit wodurch in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur
  über übers unter unterm um ums für fürs gegen durch durchs ohne hinter neben zwischen entlang laut gemäß zufolge trotz
  wegen statt anstatt angesichts anlässlich aufgrund infolge innerhalb außerhalb oberhalb unterhalb bezüglich hinsichtlich
  mithilfe mittels binnen ab gegenüber samt nebst außer zuliebe dank seitens namens zugunsten rund etwa circa ca knapp
  fast mehr weniger mindestens höchstens bereits schon erst noch immer nie niemals jemals oft häufig manchmal selten
  heute gestern morgen vorgestern übermorgen jetzt nun derzeit momentan zurzeit gegenwärtig bald später früher damals
  zuvor vorher nachher zuletzt zunächst zuerst anschließend schließlich endlich kürzlich jüngst unlängst einst einmal
  wieder erneut abermals nochmals nochmal weiter weiterhin so sonst somit also folglich demnach demzufolge vielmehr
  vielleicht wohl womöglich möglicherweise wahrscheinlich vermutlich angeblich offenbar offensichtlich anscheinend
  tatsächlich wirklich eigentlich natürlich selbstverständlich leider hoffentlich glücklicherweise sicherlich gewiss
  ja nein nicht sehr ganz gar sogar zumal beispielsweise etwa ebenso ebenfalls gleichfalls gleichwohl immerhin
  ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen sollte
  sollten muss müssen musste mussten will wollen wollte wollten darf dürfen durfte durften mag möchte möchten mochte
  sei seien wäre wären habe hätte hätten würde würden dürfte könnte könnten müsste bin bist gibt gab geht ging kommt
  kam macht machte steht stand liegt lag lässt ließ bleibt blieb heißt hieß zwei drei vier fünf sechs sieben acht neun
  zehn elf zwölf hundert tausend erste ersten erster erstes zweite zweiten zweiter dritte dritten dritter vierte letzte
  letzten letzter letztes nächste nächsten nächster vergangene vergangenen vergangener kommende kommenden kommender
  neue neuen neuer neues alte alten alter große großen großer kleine kleinen kleiner gute guten guter lange langen
  andere anderen anderer anderes eigene eigenen weitere weiteren weiterer weiteres verschiedene zahlreiche zahlreichen
  beste bester bestes besten jüngster jüngste ältester älteste schnellster schnellste erfolgreichster gelb-rot
  unklar unterdessen nachdem obgleich wobei wonach wodurch worauf woraufhin daraufhin vorerst vorläufig teils teilweise
  zwar statt stattdessen ansonsten andernfalls ansonst je desto umso genau gerade eben halb voll allein selbst selber
  bitte danke hallo nebenbei übrigens jedenfalls überhaupt überall nirgends irgendwo irgendwie irgendwann ehemals
  ehemalige ehemaligen ehemaliger früherer frühere früheren einstige amtierende designierte damaliger damalige heutige
`);

/** Forms of address and degrees: what follows is a person. */
export const ADDRESS_M = set(
  'sherpa herr herrn hr monsieur mister mr don signor señor sir lord pater bruder scheich emir',
);
export const ADDRESS_F = set('frau fr madame mrs ms miss lady donna doña señora signora schwester');
export const DEGREES = set(
  'dr prof professor doktor dipl ing mag med phil jur rer nat pol hc habil st msc bsc phd',
);

/** Heads of offices and professions; compounds end in them (»Verteidigungsminister«). */
export const OFFICE_TAILS = set(`
  präsident minister kanzler ministerpräsident premier premierminister präsidentschaftskandidat sekretär staatssekretär
  chef leiter direktor vorsitzender vorsitzende vorsitzenden sprecher vize sprecherin gouverneur bürgermeister senator abgeordneter
  abgeordnete abgeordneten botschafter diplomat diplomatin general oberst admiral marschall kommandeur kommandant offizier hauptmann
  richter anwalt rechtsanwalt staatsanwalt ankläger kommissar beauftragter beauftragte beauftragten berater beraterin politiker experte
  expertin kandidat führer anführer könig königin prinz prinzessin kaiser kaiserin fürst herzog graf gräfin papst bischof kardinal
  erzbischof patriarch pastor pfarrer imam ajatollah mullah rabbi trainer kapitän spieler stürmer torwart schauspieler
  schauspielerin sänger sängerin autor autorin schriftsteller schriftstellerin dichter komponist komponistin regisseur regisseurin
  maler malerin künstler künstlerin journalist journalistin reporter korrespondent korrespondentin redakteur unternehmer unternehmerin manager
  gründer eigentümer inhaber vorstand geschäftsführer aufsichtsratschef analyst analystin ökonom ökonomin forscher forscherin wissenschaftler
  historiker politologe soziologe philosoph arzt ärztin lehrer lehrerin student ministerin präsidentin kanzlerin chefin
  generalvikar superintendent domkapitular dompropst insolvenzverwalter insolvenzverwalterin sachwalter sachwalterin
  leiterin direktorin senatorin botschafterin generalin richterin anwältin kommissarin kandidatin führerin gouverneurin bürgermeisterin
  amtskollege amtskollegin amtsinhaber amtsinhaberin nachfolger nachfolgerin vorgänger vorgängerin kollege kollegin kollegen witwe sohn tochter
  bruder schwester vater mutter ehefrau ehemann gattin enkel neffe onkel tante außenbeauftragte außenbeauftragter
  oligarch milliardär aktivist aktivistin dissident oppositionspolitiker oppositionsführer diktator machthaber staatschef
  terrorist attentäter zeuge spion agent sonderbeauftragter gesandter gesandte gesandten vermittler unterhändler staatsmann diktators
  dezernent dezernentin kämmerer kämmerin vorsteher vorsteherin obermeister brandmeister brandmeisterin propst pröpstin präses
  dekan dekanin volkswirt volkswirtin vorständin kuratorin chefökonomin ceo cfo
  wirtschaftsweise wirtschaftsweiser wirtschaftsweisen kreisrat kreisrätin brandrat brandrätin coach
  katholikos äbtissin abt bischöfin rätin nebenkläger obmann obfrau schatzmeister metropolit rabbiner gewerkschafter handballer
  bergsteiger astronom astrophysiker nuntius mitarbeiter mitglied mitbegründer amtsvorgänger exilpolitiker oberbefehlshaber befehlshaber stabschef fraktionschef
  intendant intendantin dirigent pianist boxer läufer rennfahrer biathlet profi nationalspieler bundestrainer teamchef
  parteivorsitzender parteivorsitzende generalsekretär generalsekretärin hochkommissar hochkommissarin staatsministerin vizekanzler
  sportler sportlerin schwimmer schwimmerin fahrer fahrerin radprofi turner turnerin weltmeister weltmeisterin europameister olympiasieger
  olympiasiegerin torjäger mittelfeldspieler verteidiger moderator moderatorin modell model rapper musiker musikerin geiger
  mentor mentorin weggefährte weggefährtin parteifreund parteifreundin missionar missionarin mandant mandantin
  komiker tänzer tänzerin fotograf fotografin architekt architektin chirurg psychologe psychiater biologe physiker chemiker
  mathematiker ingenieur techniker entwickler erfinder verleger intellektueller bürgerrechtler bürgerrechtlerin menschenrechtler friedensnobelpreisträger
  nobelpreisträger preisträger häftling gefangener verdächtiger angeklagter täter mörder opfer mandant polizist soldat rebell rebellenführer milizenführer warlord kronprinz zar sultan emir statthalter landrat landrätin stadtrat oberbürgermeister
`);

/** Kinds of organisations. What ends in one of them is an organisation or may be one (»Handelskammer«). */
export const ORG_TAILS = set(`
  ministerium partei gericht gerichtshof kommission rat amt agentur behörde verband bund bündnis bundestag parlament
  senat kongress kammer regierung armee streitkräfte marine luftwaffe polizei miliz garde nationalgarde front bewegung
  union allianz koalition opposition fraktion organisation verein gesellschaft konzern unternehmen firma bank
  sparkasse zentralbank notenbank börse universität hochschule schule akademie institut stiftung zentrum museum theater
  klub club gewerkschaft zeitung zeitschrift magazin sender rundfunk verlag nachrichtenagentur presse ausschuss komitee
  gremium tribunal staatsanwaltschaft bundesanwaltschaft botschaft konsulat geheimdienst nachrichtendienst dienst stab
  generalstab versammlung generalversammlung vollversammlung sicherheitsrat junta militärjunta kabinett zoll
  kirche bistum orden liga föderation konföderation gemeinschaft werk hilfswerk fonds büro sekretariat präsidium
  university institution institute party council committee foundation group association corporation company times post journal news movement parti partito partido mouvement société society league congress department press
  fc sv vfb vfl bsc tsv sc msv fsv tus spvgg ssv fk nk rc cf ac as asc sg hc ehc thw hsg
  kollegium brigade division bataillon legion ehrenlegion truppe friedenstruppe initiative gruppe fluggesellschaft airline reederei versicherung
  krankenhaus klinik klinikum orchester chor ensemble mannschaft nationalmannschaft team redaktion portal dachverband verwaltung
  vereinigung landtag nationalrat ständerat bundesrat stadtrat gemeinderat kreistag volkskammer abgeordnetenhaus unterhaus oberhaus
  repräsentantenhaus duma staatsduma kanzlei korps hospital regiment geschwader aufsicht forum netzwerk stift präsidialamt präsidialverwaltung kanzleramt weltbank rechnungshof
  gemeindetag städtetag landkreistag bruderschaft währungsfonds wahlkommission wahlbehörde institution anstalt observatorium ltd gmbh konsortium werke stadtwerke
`);

/** Organs that there is one of in a state or union: written without a proper name they still name an institution. */
export const ORGAN_TAILS = set(`
  ministerium gerichtshof verfassungsgericht bundesgericht verwaltungsgericht landgericht amtsgericht oberlandesgericht
  strafgericht kriegsgericht sondergericht militärgericht sondertribunal wahlkommission wahlbehörde
  zentralbank notenbank bundesbank nationalbank weltbank bundestag landtag bundesrat nationalrat ständerat sicherheitsrat
  europarat staatsduma nationalversammlung bundesversammlung volkskammer abgeordnetenhaus unterhaus oberhaus
  repräsentantenhaus präsidialamt kanzleramt bundeskanzleramt bundesamt umweltbundesamt kriminalamt bundeskriminalamt landeskriminalamt
  bundesregierung landesregierung bundeswehr bundespolizei nationalgarde generalstab bundesanwaltschaft
  generalstaatsanwaltschaft generalbundesanwalt verfassungsschutz nachrichtendienst rechnungshof kartellamt statistikamt
  revolutionsgarden revolutionsgarde militärjunta junta präsidialverwaltung nationalkongress volkskongress zentralkomitee politbüro
  tribunal strafgerichtshof staatsrat ministerrat weltsicherheitsrat flüchtlingshilfswerk ehrenlegion militärrat übergangsrat wächterrat ermittlungskomitee generalversammlung vollversammlung atomenergiebehörde netzagentur
  arbeitsagentur staatsanwaltschaft heeresleitung obersthaus wehrmacht rote-armee reichstag reichswehr schutzmacht europaparlament
  welthandelsorganisation weltgesundheitsorganisation ethikrat zentralrat wissenschaftsrat nationalfonds atombehörde gesundheitsbehörde luftfahrtbehörde
  weltkirchenrat nationalpolizei menschenrechtsrat küstenwache präsidentengarde präsidialgarde republikanergarde bischofskonferenz oberkommando exekutivrat volksrat verteidigungsrat
  wettbewerbsbehörde kartellbehörde umweltbehörde katastrophenschutzbehörde zivilschutzbehörde einwanderungsbehörde grenzschutzbehörde
  arzneimittelbehörde arzneimittelagentur raumfahrtbehörde raumfahrtagentur steuerbehörde drogenbehörde energiebehörde statistikbehörde
  verkehrsbehörde datenschutzbehörde antikorruptionsbehörde finanzaufsicht bankenaufsicht börsenaufsicht energieagentur
  gesundheitsamt jugendamt ordnungsamt bauamt umweltamt finanzamt sozialamt standesamt veterinäramt schulamt forstamt
  ausländeramt ausländerbehörde einwohnermeldeamt denkmalschutzamt wasserwirtschaftsamt straßenverkehrsamt tiefbauamt patentamt
  zollfahndungsamt versorgungsamt katasteramt eichamt presseamt statistikamt bezirksamt bürgeramt
  ärztekammer zahnärztekammer apothekerkammer anwaltskammer rechtsanwaltskammer notarkammer architektenkammer ingenieurkammer
  handelskammer handwerkskammer landwirtschaftskammer wirtschaftskammer arbeiterkammer arbeitnehmerkammer industriekammer
  psychotherapeutenkammer pflegekammer rektorenkonferenz ministerkonferenz präsidentenkonferenz
  studierendenwerk studentenwerk diakoniewerk kolpingwerk jesuitenorden franziskanerorden benediktinerorden dominikanerorden
  malteserorden johanniterorden kommunalaufsicht heimaufsicht schulaufsicht finanzmarktaufsicht medienaufsicht medienanstalt
  landesmedienanstalt rechtsaufsicht flüchtlingsrat ausländerbeirat integrationsbeirat seniorenbeirat behindertenbeirat
  gutachterausschuss petitionsausschuss stadtparlament kreistag gemeinderat stadtrat gemeindebund städtetag landkreistag gemeindetag
  elternbeirat elternrat nationalmuseum nationalbibliothek staatsbibliothek nationaltheater nationalgalerie
  nationalpartei revolutionsgericht arbeiterpartei volkspartei kongresspartei arbeitspartei fortschrittspartei zentrumspartei bauernpartei gerechtigkeitspartei
  unabhängigkeitspartei freiheitspartei reformpartei
  bergwacht wasserwacht seenotretter wohlfahrtsverband
  verbraucherzentrale verbraucherschutzzentrale kreishandwerkerschaft handwerkerschaft gewerbeaufsichtsamt gewerbeaufsicht
  regierungspräsidium mieterverein mieterbund landvolk bauernverband fahrgastverband waldbesitzerverband
  landschaftsverband hotelverband gaststättenverband einzelhandelsverband lehrerverband philologenverband beamtenbund
  richterbund anwaltverein anwaltsverein journalistenverband kinderschutzbund blindenverband sozialverband
  landesfeuerwehrverband landessportbund stadtsportbund kreissportbund sportbund
  turnerbund hochschulrektorenkonferenz kultusministerkonferenz innenministerkonferenz wirtschaftsrat sachverständigenrat
  presserat werberat medienrat rundfunkrat fernsehrat kirchentag katholikentag ministerrat staatsschutz
  kriminalpolizei landespolizei wasserschutzpolizei feuerwehrverband seenotrettung tierschutzbund tierschutzverein
  imkerverband jagdverband landesjagdverband fischereiverband waldverein heimatbund heimatverein kunstverein geschichtsverein
  verkehrsclub verkehrsgericht oberverwaltungsgericht landessozialgericht sozialgericht arbeitsgericht finanzgericht
  landesarbeitsgericht bundesarbeitsgericht bundessozialgericht bundesfinanzhof bundespatentgericht verfassungsgerichtshof
  stadtmarketing wirtschaftsförderung tourismusverband fremdenverkehrsamt oberschulamt landesarchiv staatsarchiv stadtarchiv
  verteidigungsausschuss haushaltsausschuss innenausschuss rechtsausschuss wirtschaftsausschuss finanzausschuss
  umweltausschuss verkehrsausschuss untersuchungsausschuss justizausschuss geheimdienstausschuss gesundheitsausschuss europaausschuss
`);

/** An association by whom or what it unites, of which a country has one: »Bauernverband«, »Caritasverbands«. */
export const SOLE = /\p{L}{4}(?:verband|verbands|verbandes|verbande)$/u;

/** Kinds of associations, bandages and convoys, which are none of these. */
export const MANY =
  /(?:^|[-s])?(?:dach|interessens?|berufs|branchen|fach|spitzen|zweck|flotten|kampf|truppen|schiffs|druck|mull|schutz|wund|not|armee|gips|landes|kreis|bezirks|orts|regional|groß|militär|panzer|marine|wirtschafts|unternehmens|bundes|einzel|partei|flieger|streck|stütz|salben|feld|heeres|familien|sozial|stadt|welt|unter|haupt|mitglieds|mengen|fußball|partner|personen|ver)verband(?:s|es|e)?$/u;

/** Ends of names of streets, buildings, waters, mountains, parts of towns. */
export const PLACE_TAILS = set(`
  straße strasse platz allee gasse weg ring ufer damm brücke tor berg burg schloss hausen heim dorf stadt feld
  furt bach see insel inseln halbinsel tal wald gebirge küste bucht meer kanal hafen flughafen bahnhof palast kathedrale
  dom moschee synagoge kloster stadion arena park viertel bezirk provinz region kreis landkreis gebiet höhe höhen
  streifen republik oblast steppe wüste archipel
`);

export const PARTICLES = set(`
  von van vom zu zum zur de del della di da do dos das du des la le les el al ad bin ibn ben abu ten ter den der af av
  y e o mac mc st saint san santa ould bint um
`);

export const LEGAL_FORMS = set(
  'gmbh ag kg kgaa se ohg ev e.v inc corp ltd llc plc sa spa co mbh holding group gruppe & sarl oyj asa nv bv',
);

export const CALENDAR = set(`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar feber märz april mai juni
  juli august september oktober november dezember frühjahr frühling sommer herbst winter weihnachten ostern pfingsten
  silvester neujahr ramadan advent heiligabend karfreitag ostersonntag montagabend dienstagabend mittwochabend
  donnerstagabend freitagabend samstagabend sonntagabend jahrhundert uhr euro dollar rubel mark pfund franken yen
`);

export const LOCATIVE = set(
  'in im nach aus bei nahe nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich unweit richtung',
);

/** Common forms of verbs of saying; only a hint, the statements room has the full list. */
export const SPEECH = set(`
  sagte sagt erklärte erklärt betonte betont kritisierte kritisiert forderte fordert teilte teilt schrieb schreibt
  warnte warnt kündigte kündigt nannte nennt bezeichnete bezeichnet meinte meint behauptete behauptet erwiderte
  antwortete fügte räumte bestätigte bestätigt dementierte verlangte verlangt lehnte lehnt wies warf hofft hoffte
  glaubt glaubte versprach verspricht verurteilte verurteilt begrüßte begrüßt äußerte äußert berichtete berichtet
  reagierte reagiert gratulierte drohte droht plädierte appellierte dankte lobte rief ruft gab
`);

/** What makes a hyphen compound with a name in front the name of an organisation: »US-Regierung«, »SITE-Institut«. */
export const INSTITUTION_TAILS = set(`
  regierung kommission ministerium institut tribunal gericht parlament rat sicherheitsrat behörde agentur armee partei bewegung
  organisation miliz stiftung universität bank konzern verband senat kongress versammlung generalversammlung vollversammlung
  verlag hilfswerk botschaft fraktion luftwaffe marine streitkräfte militär geheimdienst zentralbank notenbank friedenstruppe
  repräsentantenhaus konsulat administration außenministerium verteidigungsministerium finanzministerium justizministerium innenministerium
  handelsministerium energieministerium heimatschutzministerium landwirtschaftsministerium
  parlamentariergruppe flüchtlingshilfswerk kinderhilfswerk menschenrechtsrat ausschuss komitee verwaltung polizei bundespolizei justiz
  bundesregierung landesregierung verein klub club gruppe rebellen front brigade garde mission gesellschaft
  gewerkschaft kirche zentrum werk zeitung sender akademie schule hochschule stab generalstab küstenwache grenzschutz bundesbank
  klinikum klinik krankenhaus hospital gymnasium theater museum orchester korps
  nationalpartei volkspartei arbeiterpartei
  rechnungshof gerichtshof versicherung airline fluggesellschaft union liga bund föderation allianz koalition
`);

/** Ends of names of newspapers behind a place: »Ostsee-Kurier«. */
export const PRESS_TAILS = set(`
  kurier nachrichten anzeiger tageblatt tagblatt abendblatt rundschau volksblatt merkur tageszeitung allgemeine presse bote post
  morgenpost echo wochenblatt kreiszeitung
`);

/** What names of sports clubs begin with: »VfL Nordheim«, »Borussia Hallstadt«. */
export const CLUB_OPENERS = set(`
  fc sv vfb vfl bsc tsv sc msv fsv tus spvgg ssv fk nk rc ac asc sg hsg thw ehc tsg sportfreunde hansa borussia eintracht
  mt tv ksv osc ssc djk psv esv bv bfc hbw tbv usc uhc kac wac lask preußen germania waldhof holstein fortuna arminia dynamo dinamo lokomotive viktoria alemannia wacker kickers spartak zenit olympique atlético inter real
`);

/** Associations that are named by their region, which follows: »Fußballverband Niederrhein«. */
export const REGIONAL = /(?:verband|verein|klub|club|bund|feuerwehr|kammer|wacht|hilfswerk)$/u;

/** Members who stand for their party. */
export const PARTY_TAILS = set(`
  demokraten demokrat liberale liberalen sozialisten kommunisten republikaner konservative konservativen grüne grünen
  linke linken christdemokraten sozialdemokraten liberaldemokraten christsozialen nationalisten
`);

/** Kinds of places that stand before their name. */
export const PLACE_KINDS = set(`
  republik königreich fürstentum emirat sultanat standort weiler stadtbezirk
  stadt dorf ort ortschaft gemeinde region provinz oblast insel hafenstadt hauptstadt großstadt kleinstadt millionenstadt
  küstenstadt grenzstadt bergdorf landkreis kreis distrikt bezirk kanton bundesstaat teilstaat teilrepublik grenzort vorort ortsteil stadtteil
  stadtviertel städtchen halbinsel metropole wüstenstadt oasenstadt heimatstadt heimatort geburtsort nachbarort gebirge
  strand staudamm höhle naturschutzgebiet vulkaninsel berg vulkan fluss see dörfer städte städten dörfern orte orten orten flüchtlingslager gefangenenlager provinzhauptstadt
`);

/** Kinds of towns and islands made of two words: »Ölstadt«, »Fischerdorf«, »Ferieninsel«. */
export const PLACE_KIND_COMPOUND =
  /^(?:(?:öl|industrie|universitäts|messe|kur|bade|touristen|urlaubs|ferien|kreis|garnisons|handels|pilger|bergbau|bergwerks|stahl|auto|partner|schwester|nachbar|fischer|kloster|bischofs|minen|kohle|chemie|festungs|satelliten|trabanten|ruinen|geister|lagunen|insel|rebellen|provinz|mittel)stadt|(?:fischer|küsten|wein|nachbar|urlaubs|ferien|bade|kur|wallfahrts|ski|wintersport|pilger|touristen)(?:ort|dorf)|(?:ferien|urlaubs|mittelmeer|nordsee|ostsee|karibik|kanaren|atlantik|pazifik|ägäis)insel)$/u;

/** Kinds of organisations that stand before their name. */
export const ORG_KINDS = set(`
  nachrichtenagentur agentur zeitung zeitschrift tageszeitung wochenzeitung magazin nachrichtenmagazin sender fernsehsender
  nachrichtensender radiosender rundfunksender fernsehkanal nachrichtenportal portal onlineportal online-portal onlinemagazin internetportal blatt boulevardzeitung
  partei oppositionspartei regierungspartei gruppierung organisation terrororganisation terrorgruppe menschenrechtsorganisation hilfsorganisation
  miliz rebellengruppe bewegung medienorganisation konzern unternehmen firma fluggesellschaft airline gewerkschaft
  verein klub bank verlag plattform kanal denkfabrik forschungsinstitut meinungsforschungsinstitut stiftung nichtregierungsorganisation
  bande gang verbrecherbande kartell drogenkartell rebellenbewegung kinderhilfswerk umweltstiftung fahrgastverband
  band rockband hersteller energiekonzern ölkonzern rüstungskonzern autobauer reederei initiative versicherung versicherer
  hotel restaurant diskothek nachtklub nachtclub kino brauerei werft genossenschaft molkerei druckerei kanzlei onlinedienst kurznachrichtendienst messengerdienst bündnis
  ausrüster veranstalter airline behörde staatskonzern bündnispartner orchester ensemble gruppe terrorgruppe söldnertruppe söldnergruppe truppe privatarmee
  start-up startup discounter onlinehändler online-händler versandhändler modehändler elektronikhändler zulieferer autozulieferer
  konkurrent rivale wettbewerber marktführer großaktionär hauptsponsor sponsor ableger investmentbank großbank privatbank filmstudio mission thinktank finanzaufsicht fußballklub fußballclub
  koalitionspartner juniorpartner nachrichtenseite webseite website internetseite internetplattform baufirma medienhaus bauträger fraktion ratsfraktion geheimdienst inlandsgeheimdienst auslandsgeheimdienst militärgeheimdienst luftfahrtbehörde raumfahrtbehörde modehaus kaufhaus verlagshaus
`);

/** Ends of compounds that are kinds of organisations: »Bürgerinitiative«, »Möbelkette«, »Bergbauunternehmen«. */
export const ORG_KIND_TAILS =
  /(?:initiative|unternehmen|konzern|firma|kette|gesellschaft|gewerkschaft|organisation|agentur|partei|miliz|zeitung|blatt|sender|portal|verlag|klub|verein|reederei|brauerei|werft|hersteller|versicherung|versicherer|dienstleister|plattform|netzwerk|investor|gemeinschaft|bauer|dienst|kanal|aufsicht|krankenkasse|korps|orchester|bündnis|kollektiv|verband|fluglinie|genossenschaft|versorger|betreiber|anbieter|zulieferer|behörde|truppe|-tochter|tochterfirma|-mission|(?<!-|insel|alters|lohn|berufs|bevölkerungs|ziel|blut)gruppe|spedition|zunft|makler|händler|label|kanzlei|startup|start-up|discounter|filialist|sekte|rebellen|produzent|spezialist|fabrikant|ausrüster|logistiker|vermarkter|finanzierer|vermieter|fertiger|gärtnerei|molkerei|kellerei|käserei|bäckerei|metzgerei|druckerei|fabrik|manufaktur|destillerie|raffinerie|gießerei|studio|chor|sozietät|riese|gigant|kompanie)$/u;

/** Names of the lexicon that are ordinary words as well. */
export const AMBIGUOUS = set(`
  verdi brocken linke insa quad bayer roche chevron disney continental
  union kongress senat linke linken grüne grünen spiegel welt zeit bild stern post bahn telekom figaro focus meta apple amazon
  guardian allianz westminster is sz fr commonwealth demokratische republikanische konservative tories duma don oder weser
  emirate repräsentantenhaus us
`);

/** Bodies whose purpose belongs to their name: »Institut für Weltwirtschaft«, »Verein zur Förderung der Denkmalpflege«. */
export const BODIES = set(`
  koalition institut amt büro zentrum ministerium gesellschaft verein vereinigung verband bund kommission ausschuss rat beirat
  organisation agentur behörde stiftung akademie hochschule fonds initiative liga bündnis partei komitee forum netzwerk
  kammer museum schule zentrale arbeitsgemeinschaft aktion allianz bewegung gericht gerichtshof union front volksfront zentralstelle anstalt vereinigung
`);

/** Bodies that are named by whom they unite: »Verband der Automobilindustrie«, »Bund der Steuerzahler«. */
export const UNIONS = set(`
  verband bund zentralrat zentralverband zentralkomitee verein vereinigung bundesvereinigung arbeitsgemeinschaft gemeinschaft liga gewerkschaft akademie hochschule konferenz föderation
  landesverband dachverband kammer
`);

/** Institutions that are named by their town, which follows without a preposition: »Landgericht Lima«. */
export const SEATED =
  /(?:^|land|amts|verwaltungs|oberlandes|arbeits|sozial|finanz|straf|bezirks|kammer|stadt|berufungs|kriminal|bundes)(?:gericht|gerichtshof)$|(?:staatsanwaltschaft|polizeipräsidium|polizeidirektion|universität|hochschule|universitätsklinikum|uniklinik|handelskammer|erzbistum|bistum|feuerwehr|börse|flughafen|stadtverwaltung|gemeindeverwaltung|kreisverwaltung|stadtwerke|verbraucherzentrale|mieterverein|krankenhaus|klinikum|klinik|hospital|sägewerk|verkehrsbetriebe|polizeiinspektion|polizeirevier|kripo|kriminalpolizei|zoo|tierpark|nationalpark|naturpark|gesundheitsamt|jugendamt|bezirksamt|landratsamt|ordnungsamt|schauspielhaus|schauspiel|staatstheater|stadttheater|landestheater|kunsthaus|kunsthalle|opernhaus|staatsoper|tonhalle|philharmonie|kammerspiele|arbeitsagentur|stadtsparkasse|rundfunk|konzerthaus|welthaus|studierendenwerk|studentenwerk|kreishandwerkerschaft|gewerbeaufsicht|gewerbeaufsichtsamt|finanzamt|polizeidienststelle|musikschule|volkshochschule|stadtbibliothek|stadthalle|festspielhaus|literaturhaus|tanzhaus|filmhaus|planetarium|kunstverein|kunstakademie|musikhochschule|sternwarte|justizvollzugsanstalt|jva|zollamt|hauptzollamt|forstamt|veterinäramt|bauamt|sozialamt|schulamt|wasserschutzpolizei|autobahndirektion|ärztekammer|handwerkskammer|landwirtschaftskammer|rechtsanwaltskammer|architektenkammer|priesterseminar|ordinariat|generalvikariat|kirchenkreis|dekanat)$/u;

/** Places that are named by their town, some of which answer for it: »der Flughafen Nairobi«. */
export const TRANSPORT = /(?:flughafen|airport|hafen|bahnhof|brücke|zoo|tierpark|nationalpark|naturpark)s?$/u;

/** Offices whose first part may be a firm, a union or a club nobody has heard of; advisers serve people. */
export const SERVED =
  /(?:chef|vize|boss|vorstand|vorständ|geschäftsführer|gründer|manager|präsident|vorsitzende[rnm]?|betriebsrat|trainer|kapitän|leiter|direktor|sekretär|obmann|volkswirt|ökonom|aufsichtsrat|aufsichtsrät|ceo|cfo)(?:s|in|en)?$/u;

/** Firms by which their cars, lorries and motorcycles are called as well. */
export const MAKES = set(
  'audi bmw vw opel mercedes mercedes-benz porsche ferrari toyota tesla ford fiat renault peugeot citroën skoda škoda seat volvo mazda nissan honda hyundai kia dacia suzuki mitsubishi lamborghini bentley jaguar maserati trabant lada smart mini jeep daimler chevrolet chrysler saab iveco yamaha kawasaki ducati boeing airbus',
);

/** Common nouns that are firms before such an office. */
export const FIRM_NOUNS = /^(?:Bahn|Post|Telekom|Lotto|Börse|Bayer|Roche|Continental|Allianz)$/u;

/** Letters that are no organisation before an office: »TV-Chef«, »KI-Manager«. */
export const NO_BODIES = set(
  'tv pr it ki edv dj wm em kz akw kfz lkw pkw pc ip ai hiv ex fun gp ddr brd uni wg tvs hr cd dvd dna wc nrw bw vip fh sm kita pvc ceo cfo coo ug gmbh ag',
);

/** Substances, benefits, forms of firms: written like names, and no body's. */
export const FORMS: ReadonlySet<string> = new Set([
  'co2',
  'no2',
  'alg-i',
  'alg-ii',
  'alg i',
  'alg ii',
  'hartz iv',
  'hartz-iv',
  'societas europaea',
  'covid-19',
  'sars-cov-2',
]);

/** What a town's adjective makes the name of one: »Berliner Philharmoniker«, »Wiener Burgtheater«. */
export const ENSEMBLE =
  /(?:philharmonikern?|symphonikern?|sinfonikern?|burgtheaters?|staatsoper|volksbühne|kammerspielen?|charité|staatskapelle|(?:^|\p{L})(?:volksbank|raiffeisenbank|sparkasse)|(?:fußball|handball|turn|schwimm|ruder|leichtathletik|eishockey|ski|segel|tennis|sport|schützen|reiter)-?(?:verband|verbands|verbandes|bund|bunds|bundes))$/u;

/** Words after which an office is no bare title: articles, possessives, numbers, adjectives. */
export const DETERMINED =
  /^(?:d(?:er|ie|as|en|em|es)|(?:[mds]?ein|kein|ihr|unser|euer|eur|dies|jed|jen|welch|manch|all|beid)(?:e|er|es|en|em)?|zum|zur|beim|vom|im|am|ins|als|wie|viele|einige|mehrere|zwei|drei|\p{L}+(?:ische|ige|liche|ere|same|bare|te|ende)[rnms]?)$/u;
