// What German news pages put around an article, as rules with examples: adverts, reading times, teasers, credits of
// pictures, notices of rights. Shapes of our own, after looking at many pages; no rule names a site. Some English
// phrases stand here too, because German pages use them.
import type { BoilerplateRule } from '../../pack/article';

const TEASER_HEADS =
  "weitere (?:themenverwandte )?(?:meldungen|artikel|nachrichten|themen|berichte|beiträge|informationen|links)(?: zum thema)?|weiterführende (?:links|informationen)|lesen sie (?:auch|mehr|dazu)|mehr (?:zum thema|zu diesem thema|nachrichten|artikel)|mehr aus(?:\\s\\S+){1,3}|das könnte (?:sie|dich|ihnen) (?:auch )?(?:interessieren|gefallen)|auch interessant|(?:themen)?verwandte[rns]? (?:artikel|themen|beiträge|inhalte|meldungen)|ähnliche (?:artikel|beiträge|themen)|meist ?gelesen(?:e artikel)?|top-?themen|aktuelle (?:meldungen|nachrichten)|neueste (?:meldungen|artikel|nachrichten)|empfehlungen(?: der redaktion)?|empfohlene (?:artikel|beiträge)|redaktionstipps?|don['’]t miss|read (?:more|also|next)|related(?: (?:articles|stories|news))?|you (?:may|might) also like|most read|more stories";

export const BOILERPLATE: readonly BoilerplateRule[] = [
  {
    id: 'advert',
    scope: 'line',
    where: 'any',
    max: 30,
    pattern: /^(?:anzeige|werbung|advertisement|advertorial|banner|sponsored|gesponsert|promotion)\s*:?$/iu,
    why: 'marks an advert',
    yes: ['Anzeige', 'WERBUNG', 'Banner'],
    no: ['Anzeige erstattet', 'Werbung im Wandel'],
  },
  {
    id: 'advert-line',
    scope: 'line',
    where: 'any',
    max: 200,
    pattern: /^(?:anzeige|werbung|advertisement|gesponsert|sponsored)\s*[:|]\s+\S/iu,
    why: 'an advert with its mark',
    yes: ['Anzeige: Matratzen zum halben Preis, nur heute!'],
    no: ['Die Anzeige: ein Missverständnis', 'Anzeigenblatt: neue Leitung'],
  },
  {
    id: 'reading-time',
    scope: 'line',
    where: 'any',
    max: 50,
    pattern:
      /^(?:(?:lesezeit|lesedauer)\s*:?\s*(?:ca\.?\s*)?\d{1,3}\s*min(?:\.|uten?)?|(?:ca\.?\s*)?\d{1,3}\s*min(?:\.|uten?)?\s*(?:lesezeit|lesedauer|read))$/iu,
    why: 'says how long reading takes',
    yes: ['4 Min. Lesezeit', 'Lesezeit: ca. 3 Minuten', 'Lesedauer 2 min'],
    no: ['Nach 3 Minuten fiel das Tor', '90 Minuten'],
  },
  {
    id: 'teaser-line',
    scope: 'line',
    where: 'any',
    max: 140,
    pattern:
      /^(?:lesen sie (?:auch|mehr|hier|dazu|weiter)|mehr (?:dazu|zum thema|lesen)|auch interessant|passend dazu|siehe auch|lesetipp|read (?:more|also))(?:\s[^:]{0,40})?\s*[:»>|]\s*\S/iu,
    why: 'points to another article',
    yes: [
      'Lesen Sie auch: Der Hafen wird teurer',
      'Mehr zum Thema: Was nun?',
      'Lesen Sie hier mehr dazu: Der Streit im Überblick',
    ],
    no: ['Mehr zum Thema sagte der Sprecher nicht.', 'Siehe auch das Urteil von gestern'],
  },
  {
    id: 'teaser-list',
    scope: 'rest',
    where: 'any',
    max: 60,
    pattern: new RegExp(`^(?:${TEASER_HEADS})\\s*[:.…]?$`, 'iu'),
    why: 'heads a list of other articles',
    yes: ['Weitere Meldungen', 'Mehr zum Thema', 'Das könnte Sie auch interessieren:', 'Don’t Miss'],
    no: ['Weitere Meldungen über Tote gab es nicht', 'Mehr Geld für Schulen'],
  },
  {
    id: 'read-on',
    scope: 'line',
    where: 'any',
    max: 1000,
    pattern: /(?:^|\s)(?:weiterlesen|mehr lesen|read more)\s*(?:\.{2,}|…|»|>+|→)$/iu,
    why: 'the teaser of another article',
    yes: ['Der Rat tagt morgen wieder. (Inland, 03.02.2024 - 11:00) weiterlesen...'],
    no: ['Er wollte nicht weiterlesen.'],
  },
  {
    id: 'share',
    scope: 'line',
    where: 'any',
    max: 120,
    pattern:
      /^(?:(?:artikel\s+)?(?:teilen|drucken|merken|versenden|vorlesen|anhören)|link kopieren|facebook|twitter|whats-?app|telegram|linkedin|pinterest|instagram|xing|bluesky|mastodon|e-?mail)(?:\s*[|·,/•]?\s*(?:und\s+|per\s+|auf\s+|via\s+)?(?:teilen|drucken|merken|versenden|vorlesen|anhören|link kopieren|facebook|twitter|whats-?app|telegram|linkedin|pinterest|instagram|xing|bluesky|mastodon|e-?mail|x))*$/iu,
    why: 'buttons for sharing',
    yes: ['Teilen', 'Facebook Twitter WhatsApp', 'Artikel drucken', 'Teilen auf Facebook'],
    no: ['Facebook verklagt die Behörde', 'Teilen will der Verein nicht'],
  },
  {
    id: 'subscribe',
    scope: 'line',
    where: 'any',
    max: 200,
    pattern:
      /^(?:(?:jetzt|hier|gleich|kostenlos)\s[^.!?]{0,80}(?:abonnieren|anmelden|registrieren|testen|herunterladen)|(?:abonnieren|bestellen|testen|folgen|laden|melden)\s+sie\s[^.!?]{0,120}(?:newsletter|kanal|app|abo|uns auf \S+|sich an|herunter))\s*[.!]?$/iu,
    why: 'asks readers to subscribe',
    yes: ['Jetzt Newsletter abonnieren!', 'Folgen Sie uns auf Mastodon', 'Abonnieren Sie unseren Newsletter'],
    no: ['Jetzt will sie sich anmelden, sagte die Ministerin dem Blatt.', 'Hier wohnen viele'],
  },
  {
    id: 'comments',
    scope: 'line',
    where: 'edge',
    max: 80,
    pattern:
      /^(?:\d{1,5}\s+kommentare?|kommentare?\s*\(?\d{1,5}\)?|kommentare?(?: schreiben| lesen| anzeigen)?|schreiben sie einen kommentar|diskutieren sie mit)\s*[!:.]?$/iu,
    why: 'the comments',
    yes: ['12 Kommentare', 'Kommentar schreiben', 'Kommentare (3)'],
    no: ['Kommentare aus Rom gab es nicht'],
  },
  {
    id: 'cookies',
    scope: 'block',
    where: 'any',
    max: 600,
    pattern:
      /^(?:wir (?:verwenden|nutzen|benutzen)|diese (?:web)?seite (?:verwendet|nutzt|benutzt))\s+cookies(?=[\s,.]|$)/iu,
    why: 'a notice on cookies',
    yes: ['Wir verwenden Cookies, um Inhalte zu messen.'],
    no: ['Wir verwenden Kekse.'],
  },
  {
    id: 'rights',
    scope: 'block',
    where: 'any',
    max: 400,
    pattern:
      /^(?:alle rechte\s+(?:an|vorbehalten|liegen|bei|sind)(?=[\s.:]|$)|[^.]{0,60}alle rechte vorbehalten|nachdruck\s[^.]{0,60}(?:genehmigung|gestattet|verboten|untersagt)|dies(?:er|e)\s+(?:artikel|text|beitrag|meldung)\s+(?:wurde|ist|erschien|stammt|basiert|entstand)\s[^.]{0,160}(?:erstellt|erschienen|veröffentlicht|übersetzt|automatisch|übernommen|generiert|agentur)|(?:das|der|die)\s+original(?:material|text|artikel|fassung|beitrag)?\s[^.]{0,60}(?:link|einsehbar|abrufbar|nachzulesen|zu finden))/iu,
    why: 'a notice on rights or sources of the page',
    yes: [
      'Alle Rechte vorbehalten.',
      'Dieser Text wurde aus dem Englischen übersetzt.',
      'Der Originalartikel ist hier abrufbar: Tagblatt.',
      'Alle Rechte an den Bildern liegen beim Verlag.',
    ],
    no: [
      'Alle Rechte der Minderheit seien gewahrt, sagte er.',
      'Dieser Artikel ist teuer.',
      'Der Originaltext fehlt.',
    ],
  },
  {
    id: 'copyright',
    scope: 'line',
    where: 'any',
    max: 140,
    pattern: /^(?:©|\(c\)\s|copyright(?=[\s:©]))/iu,
    why: 'a notice of copyright',
    yes: ['© 2024 Musterverlag', '(c) AFP', 'Copyright: Agentur Nord'],
    no: ['Copyrightstreit vor Gericht', 'c) Dritter Punkt'],
  },
  {
    id: 'credit-bracket',
    scope: 'part',
    where: 'any',
    max: 1500,
    needs: '(',
    pattern:
      /\s*\((?:bild)?(?:quelle|fotos?|bild(?:er)?|archivbild|archivfoto|symbolbild|grafik|screenshot|video|credit|copyright|©)\s*:?\s*[^()]{2,120}\)\s*\.?$/iu,
    why: 'the credit of a picture',
    yes: ['Der Hafen am Abend. (Quelle: Ina Berg/dpa)', 'Die Brücke (Foto: Verein)'],
    no: ['Er kam zurück (Quelle unklar).x', 'Das Bild (1901) hängt dort.'],
  },
  {
    id: 'credit-behind',
    scope: 'part',
    where: 'any',
    max: 500,
    needs: ':',
    pattern:
      /(?<=[.!?“”"»…])\s+(?:Foto|Fotos|Bild|Bildquelle|Archivfoto|Symbolbild|Grafik|FOTO|BILD|Quelle)\s*:\s*(?:©\s*)?(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|dpa|epd|imago|images|via|von|der|de|alliance)(?:\s*[ /|,&()©-]\s*|$)){1,8}$/u,
    why: 'the credit of a picture',
    yes: ['Der Rat am Abend im Saal. Foto: Ina Berg/dpa', 'Alles blieb still. Bild: imago images/Berg'],
    no: ['Er sagte es. Quelle: die Akten von damals.'],
  },
  {
    id: 'wire-foot',
    scope: 'rest',
    where: 'any',
    max: 90,
    pattern:
      /^(?:dpa-(?:Notizblock|Kontakte)|(?:Die folgenden|Diese) Informationen sind nicht zur Veröffentlichung bestimmt\.?|Achtung Redaktionen:?)$/iu,
    why: 'notes of an agency for newsrooms',
    yes: ['dpa-Notizblock', 'Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt'],
    no: ['Der dpa-Notizblock ist weg.'],
  },
  {
    id: 'wire-head',
    scope: 'line',
    where: 'any',
    max: 60,
    pattern: /^(?:[a-z]{3,4}\d{4} \d .{0,40}|(?:\p{Lu}[\p{L}-]+\/){2,6})$/u,
    why: 'the head of an agency’s report',
    yes: ['dpa0123 4 pl 250 dpa 0456', 'Kommunales/Verkehr/Ostheim/'],
    no: ['Köln/Bonn', 'abc0123'],
  },
  {
    id: 'credit-bar',
    scope: 'part',
    where: 'any',
    max: 1500,
    needs: '|',
    pattern:
      /\s*\|\s*(?:©\s*|(?:foto|bild|quelle)\s*:\s*)?[\p{L}\p{M}.'’ -]{2,50}\/[\p{L}\p{M}.'’/ -]{2,60}$/u,
    why: 'the credit of a picture',
    yes: ['Die Werft im Winter. | Ina Berg/AP über Tagblatt'],
    no: ['Preis | Menge', 'Er sagte: ja/nein'],
  },
  {
    id: 'credit-agency',
    scope: 'part',
    where: 'any',
    max: 1500,
    needs: '/',
    pattern:
      /(?:^|(?<=[.!?“”"»)…])\s*|\s)(?:©\s*)?(?:IMAGO|imago(?: images)?|picture[ -]alliance|Getty(?: Images)?|AFP|REUTERS|Reuters|EPA|Keystone(?:-SDA)?|dpa(?:-bilder)?|AP(?: Photo)?|APA|ddp|epd|KNA|Shutterstock|iStock|Unsplash|Adobe Stock|ZUMA(?: Press)?)\s?\/\s?\p{Lu}[\p{L}\p{M}'’./ -]{1,60}$/u,
    why: 'the credit of a picture',
    yes: ['Die Ministerin soll in Rom sein. IMAGO/Nordfoto', 'Hafen. picture alliance / Ina Berg'],
    no: ['Von: APA/dpa/reuters', 'Berlin (dpa/AFP) – Der Bund zahlt.'],
  },
  {
    id: 'credit-line',
    scope: 'line',
    where: 'any',
    max: 100,
    needs: ':',
    pattern:
      /^(?:FOTOS?|[Ff]otos?|BILD|[Bb]ild(?:er|quelle|rechte|nachweis)?|[Ff]otocredit|[Cc]redit|[Gg]rafik|[Ss]ymbolbild|[Aa]rchivfoto|[Vv]ideo)\s*:\s*(?:©\s*)?(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|dpa|epd|dapd|imago|images|via|von|der|de|alliance)(?:\s*[ /|,&()©-]\s*|$)){1,8}$/u,
    why: 'the credit of a picture',
    yes: ['Foto: Ina Berg / Agentur Nord', 'Bild: dpa', 'Fotos: © Ina Berg, AFP'],
    no: ['Bild: Das Haus am See bei Nacht', 'Video: so wird gewählt'],
  },
  {
    id: 'correspondent',
    scope: 'line',
    where: 'end',
    max: 30,
    pattern: /^[([][a-zäöü]{2,5}(?:[/,]\s?[a-zäöü]{2,5}){0,3}[)\]]$/u,
    why: 'the sign of an author or agency',
    yes: ['(itu)', '(dpa/rtr)', '[kna]'],
    no: ['(siehe oben)', '(2024)'],
  },
];

/** Words of menus. A line that holds nothing else, or a chain of short titles, is a menu. */
export const MENU_WORDS: readonly string[] =
  'suche suchen menü menu navigation startseite home kontakt impressum datenschutz agb newsletter abo abonnieren abonnement anmelden abmelden login logout registrieren e-paper epaper archiv themen ressorts ressort politik wirtschaft sport kultur panorama wissen meinung lokales regional region inland ausland wetter videos video podcast podcasts fotos bilder mediathek live liveticker ticker shop jobs stellenmarkt immobilien automarkt rätsel spiele horoskop facebook twitter instagram youtube rss apps app hilfe faq mehr nachrichten news aktuell aktuelles international deutschland österreich schweiz europa welt world subscribe contact about search islands weather english deutsch'.split(
    ' ',
  );

/** News agencies of the world, as they sign. */
export const AGENCIES: readonly string[] =
  'dpa AFP AP Reuters APA KNA epd SID sid dts ots Xinhua TASS ITAR-TASS Interfax RIA Ukrinform PAP CTK ČTK ANSA EFE Belga ANP TT NTB Ritzau STT MTI Tanjug Hina STA BTA Agerpres Anadolu AA IRNA PTI ANI Kyodo Yonhap KCNA SDA Keystone-SDA Bloomberg dpa-AFX dpa-infocom DPA AFX UPI PA dapd ddp rtr rtrs afp ap reuters apa'.split(
    ' ',
  );
