// German words for material cooperation in the sense of PLOVER: COOPERATE, AID, RETREAT. Compiled by hand for this
// project from knowledge of the language and of the categories' meaning; no corpus or word list was copied. MIT.
import type { EventRule } from '../../pack/events';
import { DO, MEET, SELF, SUFFER } from './frames';

export const materialCooperation: readonly EventRule[] = [
  {
    id: 'de.cooperate',
    type: 'COOPERATE',
    mode: null,
    frame: MEET,
    verbs:
      'zusammenarbeiten kooperieren zusammenschließen verbünden koalieren fusionieren mitwirken beitreten vereinigen zusammenwirken',
    nouns:
      'Zusammenarbeit Kooperation Zusammenschluss Fusion Beitritt Joint-Venture Bündnis Gemeinschaftsprojekt Partnerschaft Koproduktion Datenaustausch Gefangenenaustausch Koalition Allianz Kooperationsprojekt Militärübung Großkoalition Regierungsbildung Koalitionsbildung Zusammenführung',
    except: 'wortbündnis lebenspartnerschaft',
    bare: 'Manöver',
    phrases: [
      'beteiligen *mission*|*einsatz*|*koalition*|*garantie*|*projekt*|*truppe*|*bündnis*',
      'austauschen Gefangene|Daten|Geheimdienstinformationen|Botschafter',
      'aufnehmen Beziehung|Beziehungen|Zusammenarbeit',
      'bilden Koalition|Bündnis|Allianz|Regierung',
      'beitreten *',
      'eingehen Bündnis|Koalition|Partnerschaft',
      'vertiefen,ausbauen,verstärken Zusammenarbeit|Kooperation|Beziehung|Partnerschaft',
    ],
    onlyIf: { participant: 'any' },
    weak: true,
    why: 'Working together in deed.',
  },
  {
    id: 'de.cooperate.found',
    type: 'COOPERATE',
    mode: 'found',
    frame: DO,
    verbs: 'gründen mitbegründen mitgründen',
    nouns: 'Gründung Neugründung',
    except: 'begründung',
    onlyIf: {
      words:
        '*partei* *bewegung* *bündnis* *allianz* *union* *organisation* *verein* *verband* *gruppe* *rat *gesellschaft* *unternehmen* *koalition* *staat* *republik* *miliz* *team* *stiftung* *front* *firma *initiative* *liga*',
    },
    weak: true,
    why: 'People join to found something.',
  },
  {
    id: 'de.cooperate.buy',
    type: 'COOPERATE',
    mode: 'buy',
    frame: DO,
    phrases: [
      'kaufen,erwerben,übernehmen,aufkaufen,schlucken *unternehmen|*unternehmens|*konzern|*firma|*firmen|*hersteller|*konkurrenten|*wettbewerber|*rivalen|*anteil|*anteile|*beteiligung|*sparte|*tochter|*tochterfirma|*brauerei|*verlag|*zulieferer|*anbieter|*reederei|*kette|*start-up',
      'verkaufen *sparte|*tochter|*tochterfirma|*tochterunternehmen|*anteil|*anteile|*beteiligung|*geschäft',
    ],
    onlyIf: { participant: 'any', kind: 'organization' },
    why: 'Companies buy companies, which PLOVER counts as economic cooperation.',
    yes: ['Der Konzern Siemens kaufte am 3. Mai 2021 den Konkurrenten Varian.'],
    no: ['Siemens kaufte am 3. Mai 2021 Papier.'],
  },
  {
    id: 'de.aid',
    type: 'AID',
    mode: null,
    frame: DO,
    verbs:
      'helfen finanzieren bereitstellen spenden gewähren aushelfen versorgen beliefern mitfinanzieren subventionieren evakuieren retten befreien bewaffnen stiften verpflegen entschädigen bergen',
    nouns:
      'Hilfe Hilfslieferung Hilfspaket Waffenlieferung Militärhilfe Entwicklungshilfe Spende Hilfsgüter Nothilfe Finanzhilfe Soforthilfe Sicherheitshilfe Rettungsaktion Evakuierung Rüstungshilfe Wirtschaftshilfe Katastrophenhilfe Rettungspaket Rettung Hilfsaktion Hilfseinsatz Hilfskonvoi Entschädigung Waffenhilfe Kredit Subvention Bürgschaft Hilfsprogramm Befreiung Finanzspritze Unterstützungspaket',
    except:
      'sozialhilfe gehilfe lernhilfe starthilfe beihilfe sterbehilfe prozesskostenhilfe suizidhilfe ersthilfe',
    phrases: [
      'leisten,schicken,senden,bewilligen,freigeben,gewähren,überweisen,auszahlen,zahlen Hilfe|Unterstützung|Nothilfe|Kredit|Darlehen|Zuschuss|Finanzhilfe|Militärhilfe',
      'liefern,schicken,senden,spenden,schenken,übergeben,überlassen *waffen*|*panzer*|*munition*|*raketen*|*hilfsgüter*|*luftabwehr*|*flugabwehr*|*drohnen*|*medikamente*|*lebensmittel*|*haubitze*|*geschütz*|*kampfjet*|*kampfflugzeug*|*hubschrauber*|*marschflugkörper*|*abwehrsystem*|*raketensystem*|*generatoren|*getreide|*impfstoff*|*militärgerät*|*ausrüstung*|*artillerie*|*minenräum*|*patriot*|*fahrzeuge|*fahrzeug|*granaten|*zelte|*hilfe|*hilfen',
      'entsenden,schicken,senden *helfer|*helfern|*sanitäter|*sanitätern|*ärzte|*ärzten|*retter|*rettern|*feuerwehrleute|*rettungsteam*|*suchhund*|*bergungsteam*|*hilfsteam*',
      'entsenden,schicken,senden *löschflugzeug*|*löschhubschrauber*|*rettungshubschrauber*|*rettungsmannschaft*|*maschine|*maschinen+unterstützung|*flugzeug|*flugzeuge+unterstützung|*hubschrauber+unterstützung|*boote+unterstützung',
      'fördern,bezuschussen million|millionen|milliarde|milliarden|euro|dollar',
      'übernehmen kosten',
      'aufnehmen *flüchtling*|*vertriebene*',
      'stellen Verfügung|bereit',
      'unterstützen finanziell*|humanitär*|militärisch*|waffen*|geld|Million|Milliarde|Soldat|Truppe',
      'sagen Hilfe+zu',
    ],
    notIf: { words: 'mit+hilfe mithilfe polizei+hinweise leiche leichen leichnam* tote toten' },
    onlyIf: { participant: 'any' },
    weak: true,
    why: 'Material help: money, weapons, goods, people.',
    yes: ['Norwegen lieferte Estland am 4. April 2020 Waffen.'],
  },
  {
    id: 'de.retreat',
    type: 'RETREAT',
    mode: null,
    frame: SELF,
    verbs:
      'abziehen zurückziehen räumen kapitulieren ergeben abrücken zurückweichen fliehen flüchten entwaffnen abrüsten untertauchen entkommen heimkehren',
    nouns:
      'Rückzug Abzug Truppenabzug Kapitulation Räumung Waffenruhe Feuerpause Waffenstillstand Teilabzug Flucht Entwaffnung Abrüstung Evakuation Kriegsende Kampfpause Demobilisierung Entspannung',
    except: 'lohnabzug steuerabzug',
    phrases: [
      'einstellen,beenden,niederlegen Kampf|Kampfhandlung|Angriff|Kampfeinsatz|Waffe|Feuer|Beschuss|Militäreinsatz|Offensive',
      'gehen,leben,fliehen Exil',
      'verlassen *truppen|*soldaten|*armee|*söldner|*kämpfer|*einheiten|*milizen|*streitkräfte',
      'absetzen sich',
    ],
    notIf: {
      words:
        'polizei+gelände daraus studie umfrage hieraus regen ergebnis analyse untersuchung bericht auszählung vorsprung partei',
    },
    onlyIf: { participant: 'any' },
    weak: true,
    why: 'Troops leave, weapons rest, someone flees.',
  },
  {
    id: 'de.retreat.release',
    type: 'RETREAT',
    mode: 'release',
    frame: SUFFER,
    phrases: [
      'entlassen haft|untersuchungshaft|u-haft|abschiebehaft|*gefängnis*|*freiheit|*arrest|*anstalt|jva',
      'kommen frei|freien+fuß',
      'lassen frei',
      'übergeben *leichnam*|*leiche|*leichen|*geisel*|*gefangene|*gefangenen',
    ],
    verbs: 'freilassen freikommen',
    nouns: 'Freilassung Haftentlassung',
    why: 'Prisoners go free.',
  },
];
