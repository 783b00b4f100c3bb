// German words for verbal conflict in the sense of PLOVER: REQUEST, ACCUSE, REJECT, THREATEN. Compiled by hand for this
// project from knowledge of the language and of the categories' meaning; no corpus or word list was copied. MIT.
import type { EventRule } from '../../pack/events';
import { DO, MEET, SAY, SUFFER } from './frames';

export const verbalConflict: readonly EventRule[] = [
  {
    id: 'de.request.demand',
    type: 'REQUEST',
    mode: 'demand',
    frame: SAY,
    verbs:
      'fordern auffordern verlangen einfordern appellieren aufrufen bitten ersuchen drängen beantragen mahnen anmahnen beschwören ermahnen anregen nahelegen anrufen einklagen empfehlen vorschlagen anfragen anfordern reklamieren',
    nouns:
      'Forderung Aufforderung Appell Aufruf Bitte Ersuchen Verlangen Mahnung Ultimatum Petition Gesuch Asylantrag Rücktrittsforderung Gebietsforderung Vorschlag Antrag Anfrage Hilferuf Empfehlung Spendenaufruf Boykottaufruf Anforderung',
    except: 'förderung herausforderung überforderung anforderung beförderung unterforderung',
    phrases: [
      'ausüben,machen druck|Druck',
      'rufen *hilfe',
      'stellen Forderung|Antrag|Ultimatum|Strafanzeige|Bedingung',
      'einreichen Antrag|Petition|Beschwerde|Gesuch',
      'erstatten Anzeige',
      'richten Appell|Bitte|Forderung',
      'bestehen,beharren,pochen auf|darauf',
    ],
    notIf: { words: 'todesopfer menschenleben tote toten verletzte opfer lassen ließ ließen' },
    complement: 'drop',
    why: 'Demands and appeals. »forderte drei Todesopfer« is none.',
    yes: ['Merkel forderte am Montag den Rücktritt des Ministers.'],
    no: ['Das Unwetter forderte am Montag drei Todesopfer.'],
  },
  {
    id: 'de.accuse.blame',
    type: 'ACCUSE',
    mode: 'blame',
    frame: SAY,
    verbs:
      'vorwerfen beschuldigen bezichtigen verdächtigen anlasten unterstellen vorhalten anprangern denunzieren zuschreiben anschwärzen anzeigen zuschieben nachsagen',
    nouns: 'Vorwurf Anschuldigung Beschuldigung Schuldzuweisung Verdächtigung Unterstellung Bezichtigung',
    phrases: [
      'legen last',
      'geben,zuschieben,zuweisen Schuld',
      'erheben Vorwurf|Anklage|Anschuldigung',
      'machen verantwortlich|Vorwurf|Vorwürfe',
      'schieben Schuld',
    ],
    complement: 'reported',
    notIf: { words: 'verantwortlich+für+sicherheit' },
    why: 'Accusing someone of something.',
    yes: ['Der Minister warf Frankreich am Dienstag Betrug vor.'],
  },
  {
    id: 'de.accuse.criticise',
    type: 'ACCUSE',
    mode: 'criticise',
    frame: SAY,
    verbs:
      'kritisieren tadeln rügen beanstanden bemängeln beklagen missbilligen beschimpfen brandmarken monieren verhöhnen verspotten beleidigen ächten geißeln diffamieren entrüsten empören bemäkeln anfeinden schimpfen verfluchen klagen beschweren einbestellen',
    nouns:
      'Kritik Rüge Schelte Missbilligung Schmähung Protestnote Verurteilung Beschwerde Empörung Entrüstung Entsetzen Unmut Beleidigung Einbestellung',
    except: 'literaturkritik filmkritik selbstkritik vorverurteilung',
    bare: 'Tadel',
    phrases: [
      'einstufen *terror*|*gefährlich*|*extremis*',
      'üben,äußern,ernten,erhalten Kritik|Unmut|Bedenken',
      'nennen,bezeichnen,werten,betrachten *verbrechen* *putsch* *skandal* *provokation* illegal* inakzeptabel* unannehmbar* idiotisch* schändlich* *lüge* *terror* feige* barbarisch* grauenvoll* unerträglich* *verrat* *katastrophe* *fehler* unverantwortlich* *verstoß* *farce* *betrug* *mörder* *diktator* *aggress* unverhältnismäßig* empörend* absurd* rechtswidrig* verfassungswidrig* *schande*',
      'zeigen,äußern besorgt|empört|enttäuscht|entsetzt|Empörung|Besorgnis|Enttäuschung',
    ],
    notIf: {
      words:
        'luftwaffe rakete* stellung* artillerie* panzer* drohne* truppen soldaten rebellen *haftstrafe *bewährungsstrafe *geldstrafe *freiheitsstrafe',
    },
    complement: 'keep',
    why: 'Criticism and condemnation in words.',
    yes: ['Italien kritisierte am Montag die Haltung der Nato.'],
  },
  {
    id: 'de.accuse.attack',
    type: 'ACCUSE',
    mode: 'criticise',
    frame: SAY,
    verbs: 'angreifen attackieren',
    onlyIf: { words: 'scharf verbal* wort* rhetorisch* rede interview öffentlich persönlich tweet' },
    notIf: {
      words:
        'luftwaffe rakete* stellung* artillerie* panzer* drohne* truppen soldaten rebellen *haftstrafe *bewährungsstrafe *geldstrafe *freiheitsstrafe',
    },
    complement: 'keep',
    why: 'Attacking someone in words only.',
    yes: ['In einer Rede griff Angela Merkel die Nato scharf an.'],
  },
  {
    id: 'de.accuse.clash',
    type: 'ACCUSE',
    mode: 'criticise',
    frame: MEET,
    verbs: 'aneinandergeraten zerstreiten überwerfen',
    nouns: 'Eklat Wortgefecht Schlagabtausch Zerwürfnis Wortwechsel',
    phrases: ['geraten aneinander|streit', 'streiten laut*|heftig*|öffentlich*|offen|kameras'],
    onlyIf: { participant: 'any' },
    weak: true,
    why: 'Two sides quarrel with each other.',
    yes: ['In Bern gerieten Anna Meier und Karl Huber am Freitag aneinander.'],
  },
  {
    id: 'de.accuse.condemn',
    type: 'ACCUSE',
    mode: 'criticise',
    frame: SAY,
    verbs: 'verurteilen',
    notIf: {
      words:
        '*gericht* haft *haft* *haftstrafe* *strafe* *jahre* *jahren* *monate* *monaten* tod tode *richter* *geldstrafe* *prozess* bewährung gefängnis',
    },
    complement: 'keep',
    why: 'To condemn, not to sentence.',
    yes: ['Italien verurteilte am Montag den Angriff scharf.'],
    no: ['Das Gericht verurteilte den Mann am Montag zu drei Jahren Haft.'],
  },
  {
    id: 'de.accuse.investigate',
    type: 'ACCUSE',
    mode: 'investigate',
    frame: DO,
    verbs:
      'ermitteln anklagen untersuchen fahnden verklagen überprüfen vernehmen verhören befragen',
    nouns:
      'Ermittlung Anklage Untersuchung Fahndung Klage Ermittlungsverfahren Strafverfahren Anzeige Strafanzeige Untersuchungsausschuss Verfahren Disziplinarverfahren Amtsenthebungsverfahren Haftbefehl Razzia Verdacht Vernehmung Verhör Klageschrift Anklageschrift Anklageerhebung Inspektion Fahndungsaufruf Verfassungsklage Verfassungsbeschwerde Beschwerde',
    except:
      'mediationsverfahren genehmigungsverfahren vergabeverfahren auswahlverfahren gesetzgebungsverfahren bewerbungsverfahren planfeststellungsverfahren beitrittsverfahren wahlverfahren schlichtungsverfahren insolvenzverfahren zulassungsverfahren schiedsverfahren asylverfahren vermittlungsverfahren prüfverfahren testverfahren verwaltungsverfahren wehklage werbeanzeige kleinanzeige nachfragen zeitungsanzeige todesanzeige',
    phrases: [
      'erheben,einreichen,erlassen,erstatten Anklage|Klage|Haftbefehl|Anzeige',
      'stellen Strafanzeige',
      'einleiten,eröffnen Verfahren|Ermittlung|Untersuchung',
      'suchen wegen',
    ],
    notIf: { words: 'patient* medizinisch* studie' },
    weak: true,
    why: 'Investigating and charging; PLOVER files it under ACCUSE.',
  },
  {
    id: 'de.reject',
    type: 'REJECT',
    mode: null,
    frame: SAY,
    verbs:
      'ablehnen zurückweisen verweigern weigern verwerfen bestreiten dementieren ausschließen widersprechen abstreiten absagen abweisen ausschlagen blockieren boykottieren aussetzen abbrechen aufkündigen kündigen leugnen entgegentreten distanzieren untersagen veto zurückgeben vorenthalten widersetzen verneinen stornieren verwehren verschmähen abwehren desavouieren anfechten torpedieren',
    nouns:
      'Ablehnung Absage Zurückweisung Weigerung Veto Dementi Boykott Verweigerung Nein Abbruch Aufkündigung Widerspruch Ablehnungsfront Anfechtung Enthaltung Gegenwehr Widerstand Abfuhr Dementierung',
    except: 'schwangerschaftsabbruch',
    phrases: [
      'finden keine+Zustimmung',
      'weisen zurück',
      'einlegen Veto|Widerspruch|Protest',
      'erklären Scheitern',
      'stimmen dagegen|gegen',
      'aussprechen gegen|dagegen',
      'erteilen Absage',
      'einlassen nicht|keinen|kein',
      'stoßen Ablehnung',
      'anerkennen nicht',
      'erkennen nicht+an',
      'wehren gegen',
      'wenden gegen',
      'abwenden *',
      'treten entgegen',
    ],
    complement: 'drop',
    notIf: { words: 'partei+mitglied' },
    why: 'Saying no, denying, refusing.',
    yes: ['Norwegen lehnte den Vorschlag am Freitag ab.'],
  },
  {
    id: 'de.reject.fail',
    type: 'REJECT',
    mode: 'fail',
    frame: SUFFER,
    nouns: 'Scheitern',
    onlyIf: {
      words:
        '*verhandlung* *gespräch* *gipfel* *abkommen* *konferenz* *versuch* *einigung* *vermittlung* *referendum* *treffen*',
    },
    why: 'Talks that end in a no.',
  },
  {
    id: 'de.threaten',
    type: 'THREATEN',
    mode: null,
    frame: SAY,
    verbs: 'drohen androhen bedrohen erpressen einschüchtern',
    nouns:
      'Drohung Androhung Bedrohung Erpressung Einschüchterung Kampfansage Morddrohung Kriegserklärung Terrordrohung Bombendrohung Drohbrief Drohanruf Abschreckung Säbelrasseln',
    phrases: ['erklären Krieg', 'stellen Ultimatum', 'aussprechen Drohung'],
    except: 'unwetterwarnung reisewarnung',
    notIf: {
      words:
        'einzustürzen todesstrafe lebenslang* unwetter hochwasser regen lawine* haft *haft *strafe *strafen jahre bußgeld insolvenz pleite ruin',
    },
    onlyIf: { participant: 'any' },
    complement: 'drop',
    weak: true,
    why: 'Threatening and warning someone of one’s own deeds.',
    yes: ['Am Freitag drohte Iran Israel mit Vergeltung.'],
  },
  {
    id: 'de.threaten.warn',
    type: 'THREATEN',
    mode: null,
    frame: SAY,
    verbs: 'warnen verwarnen',
    nouns: 'Warnung',
    except: 'unwetterwarnung reisewarnung hitzewarnung sturmwarnung entwarnung vorwarnung',
    notIf: { words: 'einzustürzen unwetter hochwasser regen lawine* hitze sturm* frost glätte' },
    onlyIf: { participant: 'recipient' },
    complement: 'drop',
    weak: true,
    why: 'Who warns somebody may threaten; who warns of something only fears it.',
    yes: ['Am Freitag warnte Iran Israel vor schweren Folgen.'],
    no: ['Am Freitag warnte Iran vor einer Dürre.'],
  },
];
