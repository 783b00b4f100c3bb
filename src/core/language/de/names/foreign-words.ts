// Words by which names of organisations in other languages are known in German texts, and forms of German verbs that end
// such a name. Own compilation from knowledge of the languages (CC0), lower case.

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Heads at the end: »Hoover Institution«, »Norwegian Refugee Council«, »Harlow Brothers«. */
export const FOREIGN_HEADS = set(`
  museum library college hospital orchestra service services bureau front forces force brigades
  university institution institute party council committee foundation group association corporation company times post
  journal news society league congress department press bank motors airlines airways energy capital partners systems
  technologies university's records entertainment pictures studios united city international federation agency
  brothers sons holdings ventures securities insurance foods pharma pharmaceuticals therapeutics biotech  petroleum
  logistics shipping    labs laboratories networks broadcasting    commission
  authority alliance initiative organization organisation  observatory coalition movement  army
  herald tribune gazette telegraph guardian observer chronicle mirror   magazine industries  aerospace
  invest steel trust fund mining solar mobility automotive semiconductors resources hospitality versicherungen immobilien
  dynamics airline  aviation bancorp bankshares   
`);

/** Heads at the front of names in Romance languages: »Conseil d'État«, »Frente Amplio«, »Parti Québécois«. */
export const FOREIGN_OPENERS = set(`
  conseil parti partido partito partidul comisión comissão comité frente forces fuerzas forças mouvement movimiento movimento
  unión união unione alianza aliança banco banque cour corte tribunal cámara câmara chambre instituto istituto université
  universidad universidade università ministère ministerio ministero ligue asociación associação associazione fundación
  fundação fondation fondazione sindicato confederación confédération confederação organización organização agence agencia
  agência société sociedad sociedade groupe grupo gruppo asamblea assemblée assembleia junta ejército consejo conselho
  consiglio convergencia coalición coalizão rassemblement médecins reporters
`);

/** English heads that open a name where `of` follows: »Bank of Spain«. */
export const OPENERS_WITH_OF = set(`
  bank university institute ministry department church house council federation confederation association academy college
  school society league union party movement republic board bureau office court chamber
`);

/** Small words inside such names; German ones that mean something else there are left out. */
export const FOREIGN_LINKS = set(`
  de del della delle dei du la le les las los el do dos da di dello pour para et y e sans sin the of for and on with without to
`);

export const AUXILIARIES = set(`
  ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen sollte will wollen
  wollte muss müssen musste darf dürfen durfte mag
`);

/** Strong pasts and short forms, as they stand behind a subject in news. */
export const STRONG = set(`
  kam ging sah gab nahm sprach schrieb rief stand trat zog fuhr flog hielt ließ fand begann gewann verlor starb warf traf lag
  saß bat blieb schwieg wies schloss trug lud bot floh wuchs schlug unterschrieb versprach widersprach erhielt bekam übernahm
  verließ fiel lief hob griff brach half galt hieß las aß verschob verbot erwarb entschied strich stieg sank baut
`);

/** Ends of English nouns that German has taken over, and that no German place or surname ends in. */
export const FOREIGN_NOUN =
  /^.{3,}(?:cycling|washing|telling|sharing|coaching|down|ness|ship|shift|back|board|dance|talk|ware|time|care|style|office|work|line|lights?|checks?|flow|space|event|point|level|power|game|show|story|code|drive|content|management|movement)s?$/u;
