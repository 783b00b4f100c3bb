// Articles of our own for the tests of quotations: German and English, with all kinds of marks, split quotations, indirect
// speech, hyphens that do not show, non-breaking spaces, and letters in decomposed form.
import { QuotationIndex } from '../../../src/core/api';

export const ARTICLES: Readonly<Record<string, string>> = {
  'articles/hafen.md': `---
title: Streit um den Hafen von Rostwik
published: 2024-03-04
---

# Streit um den Hafen von Rostwik

Die Bürgermeisterin Ilse Brandkamp wies den Plan am Montag zurück. „Wir werden den Hafen nicht an einen einzigen Betreiber verkaufen, solange ich im Amt bin“, sagte sie vor dem Stadtrat. „Wer das will, muss die Bürger fragen.“

Der Reeder Jonas Tellhof nannte die Entscheidung einen „Schlag ins Gesicht aller Arbeiter“. Er müsse nun prüfen, ob er die Werft überhaupt noch halten könne, erklärte Tellhof.

»Die Stadt hat uns fünf Jahre lang hingehalten«, klagte der Betriebsrat Mehmet Aydan, »und jetzt sollen die Lehrlinge dafür bezahlen.«
`,
  'articles/bahn.txt': `Neue Strecke nach Felsburg kommt später

Felsburg (eig) – Die Strecke nach Felsburg wird frühestens 2029 fertig. Der Sprecher der Bahngesellschaft, Uwe Marthold, sprach von \u201eunvor\u00adher\u00adsehbaren geologischen Schwierig\u00adkeiten im Haupt\u00adtunnel\u201c. Die Landesregierung reagierte verärgert.

Verkehrsministerin Carla Dohm sagte: "Ich erwarte von der Gesellschaft bis Ende Mai einen belastbaren Zeitplan – und keine neuen Ausreden."

Nach Angaben des Rechnungshofs kostet jeder Monat Verzug rund 4\u00a0Millionen Euro.
`,
  'articles/council.md': `# Council delays the bridge

The council voted on Tuesday to put off the new bridge. “We cannot spend money that we do not have on a bridge that nobody asked for,” said councillor Helen Marsh. “The people of this town deserve an honest answer.”

Engineer Tom Okafor disagreed. “If we wait another winter,” he said, “the old bridge will have to be closed to lorries.”

The mayor's office didn't comment on what it called ‘premature speculation about the budget’.
`,
  'articles/kliniken.md': `# Kliniken warnen vor dem Winter

Mehrere Kliniken im Norden schlagen Alarm. Die Leiterin des Verbands, Professorin Ruth Ankermann, sagte, die Häuser seien am Rande ihrer Kräfte. „Wir haben die Betten, aber wir haben nicht mehr die Menschen, die an diesen Betten arbeiten“, betonte sie.

Gesundheitsminister Paul Eschwald widersprach. Er sehe „keinen Grund zur Panik“, die Lage sei angespannt, aber beherrschbar. „Das Land hat in den vergangenen zwei Jahren so viel in seine Krankenhäuser investiert wie nie zuvor“, so Eschwald.
`,
  'articles/gipfel.md': `# Gipfel endet ohne Erklärung

Der Gipfel von Marwenstein ist ohne gemeinsame Erklärung zu Ende gegangen. Außenminister Leif Thorwald sagte, beide Seiten hätten »offen und in der Sache hart« miteinander gesprochen. Seine Amtskollegin Nadja Petrenz verließ den Saal wortlos.

Zuvor hatte Petrenz angekündigt, ihr Land werde keine weiteren Soldaten an die Grenze schicken, wenn die Gegenseite ihre Panzer zurückziehe. „Frieden gibt es nur, wenn beide Seiten bereit sind, auf Vorteile zu verzichten“, hatte sie im Fernsehen gesagt.
`,
};

export function indexOf(articles: Readonly<Record<string, string>> = ARTICLES): QuotationIndex {
  const index = new QuotationIndex();
  for (const [id, text] of Object.entries(articles)) index.put(id, text);
  return index;
}
