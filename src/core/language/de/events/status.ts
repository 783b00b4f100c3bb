// German words that tell whether an event happened, lasts, is planned, called off, denied, only possible or only
// reported. Compiled by hand for this project from knowledge of the language. MIT.
import type { StatusWords } from '../../pack/events';

export const status: StatusWords = {
  verbs: {
    planned:
      'planen vorbereiten beabsichtigen anstreben ansetzen bevorstehen anberaumen vorsehen anvisieren einplanen terminieren ankündigen vorhaben vereinbaren anpeilen rechnen erwarten abwarten vertagen verschieben einladen',
    cancelled:
      'absagen platzen ausfallen verhindern vereiteln abblasen stornieren scheitern missglücken fehlschlagen abwenden unterbinden',
    denied: 'dementieren bestreiten leugnen abstreiten',
    ongoing: 'andauern anhalten fortdauern toben weitergehen fortsetzen laufen weiterlaufen',
    hypothetical:
      'versuchen wollen erwägen befürchten fürchten erhoffen prüfen ermöglichen verlangen wünschen anbieten vorschlagen riskieren',
    happened: 'gelingen schaffen beginnen anfangen aufhören beenden lassen',
    reported:
      'vermuten annehmen vorwerfen beschuldigen verdächtigen bezichtigen zuschreiben behaupten angeben',
    drop: 'fordern verlangen ablehnen drohen versprechen hoffen wünschen weigern anbieten vorschlagen aufrufen auffordern appellieren warnen ausschließen verweigern zusagen zusichern erwägen befürchten raten bitten beitragen ermöglichen helfen bekämpfen',
  },
  adjectives: {
    planned:
      'geplant bevorstehend künftig kommend angekündigt anstehend zukünftig vorgesehen angesetzt beabsichtigt nächst',
    cancelled: 'abgesagt geplatzt gescheitert verhindert vereitelt ausgefallen verschoben',
    hypothetical:
      'möglich etwaig eventuell drohend potenziell potentiell denkbar befürchtet vermeintlich hypothetisch',
    reported: 'angeblich mutmaßlich behauptet vermutet vermutlich',
    ongoing: 'andauernd anhaltend laufend fortdauernd',
    denied: 'dementiert',
    drop: 'verbal juristisch gerichtlich rechtlich rhetorisch sportlich inhaltlich innerparteilich wissenschaftlich künstlerisch medial ideologisch intellektuell polemisch publizistisch',
  },
  adverbs: {
    planned: 'demnächst bald künftig voraussichtlich geplant morgen übermorgen zukünftig',
    reported: 'angeblich mutmaßlich vermutlich',
    hypothetical: 'möglicherweise vielleicht eventuell gegebenenfalls womöglich',
    ongoing: 'derzeit gegenwärtig momentan weiterhin zurzeit unterdessen',
  },
  nouns: {
    planned: 'Plan Vorbereitung Planung Ankündigung Absicht Vorhaben Termin',
    cancelled: 'Absage Scheitern Verhinderung Verschiebung Abbruch',
    hypothetical:
      'Möglichkeit Gefahr Risiko Angst Furcht Sorge Hoffnung Aussicht Befürchtung Bereitschaft Chance Bedingung Voraussetzung',
    reported: 'Vorwurf Verdacht Anschuldigung Vermutung',
    denied: 'Dementi Leugnung',
    drop: 'Verzicht Forderung Aufruf Drohung Ablehnung Weigerung Wunsch Appell Aufforderung Ruf Vorschlag Frage Debatte Diskussion Recht Kampf Regel Gesetz',
  },
  predicates: {
    verbs: 'sein bleiben gelten erscheinen scheinen wirken rücken werden machen halten liegen kommen',
    any: {
      hypothetical:
        'möglich denkbar wahrscheinlich unwahrscheinlich nah nahe näher greifbar absehbar vorstellbar undenkbar unvorstellbar unrealistisch fraglich ungewiss sicht reichweite aussicht',
      denied: 'ausgeschlossen unmöglich',
    },
    indefinite: {
      hypothetical:
        'nötig notwendig erforderlich wünschenswert sinnvoll nützlich realistisch überfällig unvermeidlich unausweichlich bedingung voraussetzung unverzichtbar illusorisch',
    },
  },
  lacking: 'ohne statt anstelle anstatt mangels',
  aims: {
    über: '*verhandlung *verhandlungen *gespräch *gespräche *gesprächen *gesprächs sondierung* beratung* konsultation*',
    um: 'bemühung* ringen tauziehen werben bewerbung*',
    auf: 'antrag anträge antrags aussicht* anspruch',
  },
  cases: 'Fall Falle',
  failing: 'scheitern missglücken fehlschlagen vereiteln',
  negations: 'nicht kein keine keinen keiner keinem keines nie niemals',
  conditional: 'wenn falls sofern ob solange sobald',
  reportedFuture: '',
  awaiting: 'wenn falls sofern sobald',
  comparing: 'als',
  heralds: 'dafür davon davor darauf dazu daran darum darüber',
  beginnings:
    'Aufnahme Wiederaufnahme Beginn Einleitung Eröffnung Abschluss Unterzeichnung Einsetzung Durchführung Ausrichtung Einberufung Bildung Schaffung Verhängung Ausrufung Einstellung',
  talking:
    'sprechen reden beraten diskutieren debattieren verhandeln abstimmen entscheiden nachdenken streiten befinden spekulieren',
  purpose: 'um damit anstatt statt ohne',
  modals: {
    sollen: { plain: 'planned', perfect: 'reported' },
    wollen: { plain: 'planned', perfect: 'reported' },
    werden: { plain: 'planned', perfect: 'happened' },
    müssen: { plain: 'planned', past: 'happened', perfect: 'reported' },
    können: { plain: 'hypothetical', past: 'happened', perfect: 'hypothetical' },
    dürfen: { plain: 'hypothetical', past: 'happened', perfect: 'hypothetical' },
    mögen: { plain: 'planned', perfect: 'hypothetical' },
    möchten: { plain: 'planned', perfect: 'hypothetical' },
  },
};
