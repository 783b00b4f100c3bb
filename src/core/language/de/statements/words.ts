// German closed word classes for telling clauses and noun phrases apart, and time words that never begin a speaker.
// Own compilation from grammar; each line says which classes (bits of W) its words belong to.
import { W } from '../../pack/statements';

const CLASSES: readonly (readonly [number, string])[] = [
  [W.det | W.rel | W.pron, 'der die das'],
  [W.det | W.rel | W.pron | W.object, 'den dem'],
  [W.det | W.gen, 'des'],
  [W.det | W.gen, 'der'],
  [W.rel | W.det, 'dessen deren'],
  [W.rel | W.object, 'denen welchem welchen'],
  [W.rel, 'welcher welche welches welchen welchem'],
  [
    W.det,
    'ein eine kein keine sein seine ihr ihre mein meine unser unsere euer eure dieser diese dieses jener jene jenes',
  ],
  [
    W.det | W.gen,
    'eines einer seines seiner ihres ihrer keiner unseres unserer dieser dieses mehrerer zweier dreier zahlreicher vieler einiger',
  ],
  [
    W.det | W.object,
    'einen einem keinen keinem seinen seinem ihren ihrem diesen diesem jenen jenem unserem unseren',
  ],
  [
    W.det | W.quantity,
    `mehrere einige alle beide viele zahlreiche manche etliche verschiedene andere weitere zwei drei vier fünf sechs
     sieben acht neun zehn elf zwölf rund etwa`,
  ],
  [W.pron | W.subject, 'er sie man wir ich du ihr'],
  [
    W.pron,
    'es dieser diese jener jene beide viele einige manche andere alle jeder jemand niemand keiner letzterer letztere ersterer',
  ],
  [W.pron | W.object, 'ihm ihn ihnen mir mich dir dich uns euch'],
  [W.object, 'folgendes'],
  [W.reflexive, 'sich mich dich uns'],
  [
    W.prep,
    `an auf aus bei beim bis durch für gegen gegenüber hinter im in ins mit nach neben ohne seit seitens trotz über
     um unter vom von vor während wegen zu zum zur zwischen am ans aufs angesichts anlässlich aufgrund außer binnen
     dank entgegen entlang gemäß infolge innerhalb laut mittels per pro samt statt anstatt übers zufolge außerhalb
     zugunsten bezüglich hinsichtlich vors fürs mitsamt ab nahe unweit`,
  ],
  [W.attr, 'von vom aus für beim bei im in zur zum am an auf des der'],
  [
    W.sub,
    `weil nachdem obwohl während wenn als falls bevor ehe seit seitdem sobald solange damit sodass indem da obgleich
     obschon wobei wodurch womit weswegen weshalb wonach worauf woraufhin worin wovon wozu wogegen sofern soweit zumal
     ohne_dass indes`,
  ],
  [W.that, 'dass daß ob'],
  [
    W.wh,
    'wie wer wen wem was wann wo warum wieso weshalb wohin woher welche welcher welches welchen welchem inwieweit inwiefern wofür womit',
  ],
  [W.have | W.finite, 'hat haben hatte hatten habe hätte hätten'],
  [W.be | W.finite, 'ist sind war waren sei seien wäre wären bin'],
  [W.become | W.finite, 'wird werden wurde wurden werde würde würden'],
  [
    W.modal | W.finite,
    `kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten will wollen wollte
     wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag mögen möge möchte möchten soll sollen sollte
     sollten solle`,
  ],
  [W.hearsay, 'soll sollen'],
  [W.finite, 'wisse seiest habest habet'],
  [W.konj1, 'sei seien seiest habest habet könne müsse wolle dürfe möge solle wisse werde habe'],
  [W.konj2, 'wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte dürften'],
  [
    W.konj2 | W.finite,
    `gäbe gäben käme kämen ginge ließe stünde stünden bliebe fände fänden läge lägen nähme nähmen
     bestünde bestünden hielte spräche sprächen brächte brächten bräuchte bräuchten wüsste wüssten entspräche träte
     geschähe verstünde bekäme bekämen`,
  ],
  [W.auxInf, 'haben sein werden worden geworden gewesen gehabt können müssen sollen wollen dürfen lassen'],
  [W.to, 'zu'],
  [W.purpose, 'um ohne anstatt statt'],
  [W.conj, 'und oder sowie aber sondern denn doch jedoch bzw beziehungsweise'],
  [W.negation, 'nicht kein keine keinen keiner keines nie niemals weder'],
  [
    W.adv,
    `auch aber allerdings außerdem bereits bisher bislang dabei dafür dagegen daher damals damit danach dann daraufhin
     darauf darüber darum daran darin davon davor dazu dennoch derzeit deshalb deswegen doch dort ebenfalls ebenso eher
     einmal erneut erst etwa eigentlich endlich ferner folglich freilich gar genau gerade gestern gleichzeitig heute hier
     hierzu hierbei hiermit hingegen immer indes indessen insbesondere insgesamt inzwischen jedoch jetzt kaum kürzlich
     lediglich leider letztlich mehr mehrfach mehrmals meist mittlerweile möglicherweise morgen nämlich noch nun nur
     offenbar offiziell oft öffentlich plötzlich schließlich schon sehr seinerseits ihrerseits sogar somit sonst später
     stattdessen stets trotzdem überdies überraschend übrigens unterdessen vielmehr vorerst vorher weiter weiterhin
     weiters wieder wiederholt wohl wörtlich zudem zuerst zuletzt zunächst zugleich zurzeit zusätzlich zuvor zwar
     so ausdrücklich deutlich scharf ironisch sinngemäß vorab anschließend abends morgens nachts vormittags nachmittags mittags
     angeblich dahingehend folgendermaßen diesbezüglich ja nein vermutlich wahrscheinlich vielleicht ebendort rund knapp
     dahinter daneben dazwischen darunter daraus hierfür hierin hinzu
     selbst allein sofort umgehend mündlich schriftlich telefonisch live heftig vehement energisch gegenüber hierauf
     allgemein teilweise teils jeweils wonach demnach demzufolge demgegenüber stattdessen lediglich mitunter bald demnächst künftig unter_anderem
     kurz lange früh spät schnell langsam eindringlich nachdrücklich lapidar lakonisch nüchtern trocken unumwunden
     unverhohlen freimütig neulich jüngst unlängst seither derweil währenddessen zwischenzeitlich einerseits andererseits
     jedenfalls immerhin tatsächlich natürlich selbstverständlich offensichtlich gewiss sicherlich grundsätzlich
     prinzipiell letztendlich insofern dadurch unmittelbar direkt umso ebensowenig nebenbei hinterher zugegeben desweiteren`,
  ],
  [
    W.time,
    `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags
     freitags samstags sonntags montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend
     sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen
     januar jänner februar märz april mai juni juli august september oktober november dezember gestern heute vorgestern
     morgen abend nachmittag vormittag mittag nacht stunde stunden tag tage tagen woche wochen monat monate monaten jahr
     jahre jahren minute minuten ende anfang mitte wochenende frühjahr sommer herbst winter`,
  ],
];

/** Word → bits of W. */
export function closedWords(): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const [bits, list] of CLASSES)
    for (const word of list.split(/\s+/)) if (word) out.set(word, (out.get(word) ?? 0) | bits);
  return out;
}
