// German cue verbs by medium, stance and what they can do (letters as in CueVerb.can). Own compilation. A bar parts
// a separable particle (»mit|teilen«), plus signs words that always stand apart (»deutlich+machen«), »sich« marks
// reflexives; words after a colon are those that must stand in the
// clause for the verb to tell of a speech act by itself (»sprechen:von«); a star marks verbs that need a speaker who
// can speak (»belegen« of a number is no speech).
import type { Medium } from '../../pack/statements';
import type { Stance } from '../../../model/annotation';

export interface VerbGroupData {
  readonly medium: Medium;
  readonly stance: Stance;
  readonly can: string;
  readonly verbs: string;
}

export const VERB_GROUPS: readonly VerbGroupData[] = [
  {
    medium: 'speech',
    stance: 'neutral',
    can: 'sdiwv',
    verbs: 'sagen erklären antworten betonen versichern an|geben',
  },
  { medium: 'thought', stance: 'neutral', can: 'sdiwv', verbs: 'meinen glauben' },
  { medium: 'writing', stance: 'neutral', can: 'sdwv', verbs: 'schreiben' },
  {
    medium: 'speech',
    stance: 'neutral',
    can: 'sdiw',
    verbs: `sagen erklären betonen mit|teilen erläutern erzählen fort|fahren hinzu|fügen hinzu|setzen
      nach|schieben ein|werfen ein|räumen zu|geben an|merken bemerken erwähnen wiederholen bekräftigen unterstreichen
      hervor|heben heraus|stellen heraus|streichen aus|führen dar|legen präzisieren verdeutlichen klar|stellen
      antworten beantworten erwidern entgegnen kontern zurück|geben reagieren bestätigen an|geben
      bekannt|geben bekannt|machen berichten resümieren bilanzieren zusammen|fassen ergänzen konkretisieren
      verlautbaren verkünden verkündigen aus|rufen rufen zu|rufen flüstern murmeln stammeln schreien brüllen jubeln scherzen
      witzeln bedauern spotten spötteln lästern höhnen schimpfen fluchen klagen jammern stöhnen seufzen grüßen fragen
      nach|fragen zurück|fragen plaudern schwärmen frohlocken philosophieren dozieren orakeln unken sinnieren
      kommentieren formulieren äußern sich|äußern artikulieren diktieren zitieren predigen deklamieren beteuern
      versichern gestehen bekennen offenbaren enthüllen verraten aus|plaudern petzen beichten aus|sagen
      mutmaßen argumentieren insistieren beharren beschwichtigen relativieren
      ein|schränken differenzieren quittieren raunen wettern poltern giften ätzen donnern toben zürnen
      frotzeln säuseln unterstellen suggerieren signalisieren an|deuten verweisen hin|weisen
      informieren unterrichten benachrichtigen verständigen auf|klären belehren erinnern
      prahlen protzen brüsten sich|brüsten sich|rühmen tönen trompeten krähen schildern skandieren
      stottern lallen hauchen zischen fauchen kreischen parieren sich|erinnern sich|entsinnen
      attestieren bescheinigen konstatieren statuieren fest|stellen fest|halten`,
  },
  {
    medium: 'speech',
    stance: 'neutral',
    can: 'sdw',
    verbs:
      'bekannt+geben bekannt+machen deutlich+machen klar+machen geltend+machen zu+bedenken+geben zu+verstehen+geben zu+protokoll+geben',
  },
  { medium: 'speech', stance: 'neutral', can: 'd', verbs: 'zum+ausdruck+bringen zur+sprache+bringen' },
  { medium: 'speech', stance: 'promise', can: 'di', verbs: 'in+aussicht+stellen' },
  {
    medium: 'writing',
    stance: 'neutral',
    can: 'sdw',
    verbs: `schreiben notieren twittern tweeten bloggen posten mailen simsen faxen telegrafieren vermerken protokollieren
      publizieren veröffentlichen drucken titeln texten melden vermelden dokumentieren nieder|schreiben fest|schreiben
      auf|listen verzeichnen referieren rezensieren kolportieren verbreiten`,
  },
  {
    medium: 'thought',
    stance: 'neutral',
    can: 'sdiw',
    verbs: `meinen glauben denken vermuten hoffen befürchten fürchten erwarten an|nehmen schätzen
      wähnen überlegen folgern schlussfolgern urteilen prognostizieren vorher|sagen voraus|sagen
      prophezeien spekulieren rätseln zweifeln bezweifeln ahnen träumen wissen erkennen ein|sehen beschließen
      ermitteln heraus|finden erfahren vernehmen errechnen kalkulieren
      wünschen sich|wünschen`,
  },
  {
    medium: 'thought',
    stance: 'neutral',
    can: 'd',
    verbs: `aus|gehen sich|vor|stellen sich|fragen
      auf|zeigen zeigen ergeben belegen nach|weisen beweisen demonstrieren nahe|legen vor|sehen besagen lauten
      fest|legen an|ordnen entscheiden beurteilen bewerten ein|schätzen begründen`,
  },
  { medium: 'speech', stance: 'neutral', can: 'd', verbs: 'sprechen reden sich|berufen' },
  { medium: 'speech', stance: 'neutral', can: 'sw', verbs: 'sich|aus|drücken' },
  { medium: 'thought', stance: 'demand', can: 'd', verbs: 'wollen' },
  { medium: 'speech', stance: 'neutral', can: 'q', verbs: 'sich|zeigen sich|geben' },
  {
    medium: 'speech',
    stance: 'accusation',
    can: 'rl',
    verbs: 'beschimpfen:als verunglimpfen:als verspotten:als verhöhnen:als diffamieren:als geißeln:als',
  },
  { medium: 'speech', stance: 'neutral', can: 'sdw', verbs: 'ein|wenden entgegen|setzen benennen an|führen' },
  {
    medium: 'speech',
    stance: 'neutral',
    can: 'di',
    verbs: 'vereinbaren sich|einigen aus|handeln an|bieten entscheiden',
  },
  {
    medium: 'thought',
    stance: 'promise',
    can: 'di',
    verbs: 'planen beabsichtigen erwägen sich|entschließen sich|vor|nehmen beschließen',
  },
  { medium: 'thought', stance: 'neutral', can: 'sd', verbs: 'sich|erhoffen erhoffen aus|rechnen' },
  {
    medium: 'speech',
    stance: 'neutral',
    can: 'sdw',
    verbs: `bekunden an|fügen nach|legen vor|rechnen kund|tun dagegen|halten entgegen|halten lamentieren murren meckern
      grollen maulen nörgeln motzen diagnostizieren sich|empören sich|entrüsten sich|beklagen sich|rechtfertigen
      sich|verteidigen sich|ereifern flehen`,
  },
  { medium: 'speech', stance: 'neutral', can: 'sdwp', verbs: 'verlauten' },
  { medium: 'writing', stance: 'neutral', can: 'dwp', verbs: 'hervor|gehen' },
  { medium: 'writing', stance: 'neutral', can: 'dwp', verbs: 'stehen' },
  { medium: 'writing', stance: 'neutral', can: 'w', verbs: 'ergeben' },
  {
    medium: 'speech',
    stance: 'claim',
    can: 'sdiw',
    verbs: `behaupten postulieren reklamieren vor|geben vor|bringen  suggerieren`,
  },
  {
    medium: 'speech',
    stance: 'demand',
    can: 'sdiwr',
    verbs: `fordern:-todesopfer;-opfer;-tote;-menschenleben;-leben;-todesfälle;-verletzte verlangen an|mahnen ein|fordern plädieren:für bitten:um appellieren:an drängen:auf pochen:auf
      auf|fordern mahnen ersuchen:um auf|rufen:zu;zum;zur empfehlen raten:zu;zum;zur;von;vom ab|raten an|regen vor|schlagen
      beantragen ermahnen:zu;zum;zur nahe|legen befürworten`,
  },
  {
    medium: 'speech',
    stance: 'demand',
    can: 'di',
    verbs: `befehlen an|weisen gebieten heischen animieren ermuntern ermutigen bestehen:-darin;-in wünschen betteln bitten
      an|flehen beschwören beauftragen ein|laden verpflichten warnen überreden`,
  },
  {
    medium: 'speech',
    stance: 'demand',
    can: 'sdr',
    verbs: `sich|aus|sprechen:für;gegen sich|ein|setzen:für sich|stark|machen:für`,
  },
  {
    medium: 'speech',
    stance: 'accusation',
    can: 'sdiwr',
    verbs: `vor|werfen kritisieren bemängeln monieren beanstanden rügen tadeln beschuldigen bezichtigen
      an|prangern an|klagen verdächtigen
      verurteilen:-wegen;-haft;-gefängnis;-jahren;-monaten;-tode;-schadenersatz;-*strafe;-*strafen;-*gericht attackieren geißeln brandmarken beklagen
      vor|halten an|kreiden beschweren sich|beschweren unterstellen an|lasten nach|sagen`,
  },
  {
    medium: 'speech',
    stance: 'denial',
    can: 'sdiwr',
    verbs: `bestreiten leugnen dementieren verneinen widersprechen zurück|weisen ab|streiten
      ab|lehnen:-stellungnahme;-kommentar;-auskunft`,
  },
  {
    medium: 'speech',
    stance: 'denial',
    can: 'di',
    verbs: `aus|schließen widerlegen zurück|nehmen sich|weigern verweigern sich|distanzieren`,
  },
  {
    medium: 'speech',
    stance: 'promise',
    can: 'sdiwr',
    verbs: `an|kündigen versprechen zu|sagen zu|sichern geloben garantieren schwören sich|verpflichten`,
  },
  { medium: 'speech', stance: 'threat', can: 'sdiwr', verbs: `drohen:mit;an androhen an|drohen` },
  { medium: 'speech', stance: 'neutral', can: 'sdiwr', verbs: `warnen:vor` },
  {
    medium: 'speech',
    stance: 'praise',
    can: 'sdw',
    verbs: `loben begrüßen würdigen preisen rühmen gratulieren danken:für sich|bedanken:für sich|freuen
      beglückwünschen:zu;zum;zur`,
  },
  {
    medium: 'speech',
    stance: 'neutral',
    can: 'rl',
    verbs: `sprechen:von;vom reden:von;vom bezeichnen:als nennen titulieren:als charakterisieren:als werten:als
      betrachten:als beschreiben:als apostrophieren:als deuten:als deklarieren:als sehen:als ab|tun:als brandmarken:als
      umschreiben:als preisen:als beurteilen:als bewerten:als ein|schätzen:als würdigen:als kritisieren:als
      verurteilen:als rühmen:als loben:als schildern:als verteidigen:als`,
  },
  {
    medium: 'thought',
    stance: 'neutral',
    can: 'r',
    verbs: 'ein|stufen:als halten:für vergleichen:mit begründen:mit beziffern:auf schätzen:auf',
  },
  {
    medium: 'speech',
    stance: 'neutral',
    can: 'r',
    verbs: `berichten:von;vom;über verweisen:auf hin|weisen:auf aus|gehen:von;vom rechnen:mit
      bekannt|geben betonen unterstreichen warnen:vor fürchten befürchten an|geben:als erklären:für;zum;zur
      ein|räumen prognostizieren vermuten bedauern nennen:als an|führen:als`,
  },
];
