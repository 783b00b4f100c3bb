// What English news pages put around an article, as rules with examples: adverts, reading times, teasers, credits of
// pictures, notices of rights. Shapes of our own, after looking at many pages; no rule names a site.
import type { BoilerplateRule } from '../../pack/article';

export const BOILERPLATE: readonly BoilerplateRule[] = [
  {
    id: 'advert',
    scope: 'line',
    where: 'any',
    max: 40,
    pattern:
      /^(?:advertisement|advertorial|ad|sponsored(?: content)?|banner|promoted(?: content)?|story continues below advertisement)\s*:?$/iu,
    why: 'marks an advert',
    yes: ['Advertisement', 'SPONSORED', 'Banner'],
    no: ['Advertisement revenue fell'],
  },
  {
    id: 'advert-line',
    scope: 'line',
    where: 'any',
    max: 200,
    pattern: /^(?:advertisement|sponsored(?: content)?|advertorial|promoted)\s*[:|]\s+\S/iu,
    why: 'an advert with its mark',
    yes: ['Advertisement: mattresses at half price'],
    no: ['Sponsored by nobody', 'The ad: a history'],
  },
  {
    id: 'reading-time',
    scope: 'line',
    where: 'any',
    max: 50,
    pattern:
      /^(?:(?:reading|read) time\s*:?\s*(?:about\s)?\d{1,3}\s*min(?:s|utes?)?|\d{1,3}[\s-]?min(?:ute)?s?\s*read)\.?$/iu,
    why: 'says how long reading takes',
    yes: ['4 min read', 'Reading time: 3 minutes', '2-minute read'],
    no: ['Within 3 minutes they scored', '90 minutes'],
  },
  {
    id: 'teaser-line',
    scope: 'line',
    where: 'any',
    max: 220,
    pattern:
      /^(?:read (?:more|also|next)|see also|also read|related|watch(?: now)?|listen|don[’']t miss|more on this)(?:\s[^:]{0,30})?\s*[:»>|]\s*\S/iu,
    why: 'points to another article',
    yes: [
      'Read more: Why the port is late',
      'See also: A short history of the strike',
      'Related: Five charts',
    ],
    no: ['Read more books, she said.', 'Watch out for ice'],
  },
  {
    id: 'teaser-list',
    scope: 'rest',
    where: 'any',
    max: 60,
    pattern:
      /^(?:don[’']t miss|read (?:more|also|next)|related(?: (?:articles|stories|news|content|topics))?|more (?:stories|news|from(?:\s\S+){1,4}|on this(?: story)?)|you (?:may|might) also (?:like|be interested in)|most (?:read|popular)|trending(?: now)?|recommended(?: for you| stories)?|top stories|latest (?:news|stories)|further reading|up next)\s*[:.…]?$/iu,
    why: 'heads a list of other articles',
    yes: ['Don’t Miss', 'Related stories', 'More from World News', 'You may also like:'],
    no: ['More news is expected on Monday', 'Most popular songs of the year'],
  },
  {
    id: 'read-on',
    scope: 'line',
    where: 'any',
    max: 1000,
    pattern: /(?:^|\s)(?:read more|continue reading|full story)\s*(?:\.{2,}|…|»|>+|→)$/iu,
    why: 'the teaser of another article',
    yes: ['The council meets again tomorrow. Read more...'],
    no: ['He wanted to read more.'],
  },
  {
    id: 'share',
    scope: 'line',
    where: 'any',
    max: 120,
    pattern:
      /^(?:share(?: (?:this|on|via)(?: (?:article|story|page|link))?)?|print(?: this)?|save|copy link|bookmark|facebook|twitter|whats-?app|telegram|linkedin|pinterest|instagram|bluesky|e-?mail)(?:\s*[|·,/•]?\s*(?:on\s+|via\s+)?(?:share|print|save|copy link|bookmark|facebook|twitter|whats-?app|telegram|linkedin|pinterest|instagram|bluesky|e-?mail|x))*$/iu,
    why: 'buttons for sharing',
    yes: ['Share', 'Share this article', 'Facebook Twitter WhatsApp', 'Print'],
    no: ['Share prices fell', 'Facebook sued the agency'],
  },
  {
    id: 'subscribe',
    scope: 'line',
    where: 'any',
    max: 200,
    pattern:
      /^(?:subscribe(?: now| today| here| to\s[^.!?]{0,120})?|sign up (?:for|to|here|now)(?:\s[^.!?]{0,120})?|get (?:our|the)\s[^.!?]{0,60}newsletter[^.!?]{0,60}|follow us on\s[^.!?]{0,80}|download (?:our|the)\s[^.!?]{0,40}app|log in|sign in|register)\s*[.!]?$/iu,
    why: 'asks readers to subscribe',
    yes: [
      'Subscribe to our newsletter',
      'Sign up for the morning briefing',
      'Follow us on Mastodon',
      'Subscribe now',
    ],
    no: ['Subscribers complained', 'Sign up, he told them, before it is too late.'],
  },
  {
    id: 'comments',
    scope: 'line',
    where: 'edge',
    max: 60,
    pattern:
      /^(?:\d{1,5}\s+comments?|comments?\s*\(?\d{1,5}\)?|comments|leave a (?:comment|reply)|join the conversation)\s*[!:.]?$/iu,
    why: 'the comments',
    yes: ['12 comments', 'Leave a comment', 'Comments (3)'],
    no: ['Comments from Rome were rare'],
  },
  {
    id: 'cookies',
    scope: 'block',
    where: 'any',
    max: 600,
    pattern: /^(?:we use|this (?:web)?site uses)\s+cookies(?=[\s,.]|$)/iu,
    why: 'a notice on cookies',
    yes: ['We use cookies to measure visits.'],
    no: ['We use cooking oil.'],
  },
  {
    id: 'rights',
    scope: 'block',
    where: 'any',
    max: 400,
    pattern:
      /^(?:[^.]{0,60}all rights reserved|this (?:article|story|text|material)\s[^.]{0,60}(?:originally (?:appeared|published)|may not be (?:published|reproduced|copied|redistributed)|was (?:first|originally) published|was translated|was generated|republished)|reprinted with permission)/iu,
    why: 'a notice on rights or sources of the page',
    yes: [
      'All rights reserved.',
      'This story was originally published by the Courier.',
      'This material may not be reproduced.',
    ],
    no: ['All rights of the minority were protected, he said.', 'This story is long.'],
  },
  {
    id: 'copyright',
    scope: 'line',
    where: 'any',
    max: 140,
    pattern: /^(?:©|\(c\)\s|copyright(?=[\s:©]))/iu,
    why: 'a notice of copyright',
    yes: ['© 2024 Courier Media', 'Copyright 2023 The Courier'],
    no: ['Copyrighted songs were played'],
  },
  {
    id: 'credit-bracket',
    scope: 'part',
    where: 'any',
    max: 1500,
    needs: '(',
    pattern:
      /\s*\((?:(?:file )?(?:photo|photos|picture|image|source|credit|illustration|graphic|video)(?: by| courtesy(?: of)?)?\s*:?\s*[^()]{2,120}|AP Photo\/[^()]{2,60}|©[^()]{2,80})\)\s*\.?$/iu,
    why: 'the credit of a picture',
    yes: ['The port at dusk. (Photo: Ann Lee/Reuters)', 'The bridge (AP Photo/Ann Lee)'],
    no: ['The picture (1901) hangs there.'],
  },
  {
    id: 'credit-name-agency',
    scope: 'part',
    where: 'any',
    max: 500,
    pattern:
      /(?<=[.!?”"…])\s+\((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,4}?\p{Lu}[\p{L}\p{M}.'’-]*\s?\/\s?(?:AP|AFP|Reuters|REUTERS|Getty Images|EPA|The \p{Lu}[\p{L} ]{2,40}|Associated Press)\)$/u,
    why: 'the credit of a picture',
    yes: ['The port at dusk. (Ann Lee/Reuters)'],
    no: ['The port was sold. (He/she knew it)'],
  },
  {
    id: 'contributed',
    scope: 'block',
    where: 'any',
    max: 300,
    pattern:
      /^(?:\S+\s){0,8}(?:writers?|reporters?|correspondents?|journalists?|editors?|staff)\s[^.!?]{2,160}\scontributed(?: to this (?:report|story|article))?\.?$/iu,
    why: 'names who worked on the report',
    yes: ['Northern Wire writer Ann Lee in Berne contributed to this report.'],
    no: ['The writer contributed money to the fund of the town, she said.'],
  },
  {
    id: 'skip-link',
    scope: 'line',
    where: 'any',
    max: 40,
    pattern: /^(?:skip|jump) to (?:main )?(?:content|navigation|article|text)$/iu,
    why: 'a link of the page',
    yes: ['Skip to main content'],
    no: ['Skip to the end of the story'],
  },
  {
    id: 'credit-bar',
    scope: 'part',
    where: 'any',
    max: 1500,
    needs: '|',
    pattern:
      /\s*\|\s*(?:©\s*|(?:photo|image|credit)\s*:\s*)?[\p{L}\p{M}.'’ -]{2,50}\/[\p{L}\p{M}.'’/ -]{2,60}$/u,
    why: 'the credit of a picture',
    yes: ['The yard in winter. | Ann Lee/AP'],
    no: ['Price | Amount'],
  },
  {
    id: 'credit-agency',
    scope: 'part',
    where: 'any',
    max: 1500,
    needs: '/',
    pattern:
      /(?:^|(?<=[.!?“”"»)…])\s*|\s)(?:©\s*)?(?:IMAGO|Getty(?: Images)?|AFP|REUTERS|Reuters|EPA|AP(?: Photo)?|Shutterstock|iStock|Unsplash|ZUMA(?: Press)?|PA(?: Wire| Media))\s?\/\s?\p{Lu}[\p{L}\p{M}'’./ -]{1,60}$/u,
    why: 'the credit of a picture',
    yes: ['The minister is said to be in Rome. Getty Images/Ann Lee', 'The yard. REUTERS/Ann Lee'],
    no: ['ROME (AP) — The state pays.'],
  },
  {
    id: 'credit-line',
    scope: 'line',
    where: 'any',
    max: 100,
    pattern:
      /^(?:(?:[Ff]ile )?(?:PHOTO|[Pp]hotos?|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?|[Cc]redit|[Ii]llustration|[Gg]raphic)(?: by| courtesy(?: of)?)?)\s*(?::|(?<=by|of))\s*(?:©\s*)?(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*|via|of|the|de|for)(?:\s*[ /|,&()©-]\s*|$)){1,8}$/u,
    why: 'the credit of a picture',
    yes: ['Photo: A. Lee / Agencia Norte', 'Image: Getty Images', 'Photograph by Ann Lee'],
    no: ['Picture: 12 houses burnt down in the night', 'Photo shows a bridge'],
  },
];

/** Words of menus. A line that holds nothing else, or a chain of short titles, is a menu. */
export const MENU_WORDS: readonly string[] =
  'home news world politics business sport sports culture opinion science technology tech health travel weather video videos podcast podcasts photos live local regional international islands europe africa asia americas middle east search menu contact about subscribe newsletter newsletters login register account shop jobs help faq privacy terms advertise more sections archive e-paper epaper'.split(
    ' ',
  );

/** News agencies of the world, as they sign. */
export const AGENCIES: readonly string[] =
  'AP AFP Reuters dpa UPI PA Xinhua TASS Interfax Ukrinform PAP ANSA EFE Belga ANP TT NTB Ritzau STT MTI Tanjug Anadolu AA IRNA PTI ANI Kyodo Yonhap KCNA Bloomberg APA SDA CNA'.split(
    ' ',
  );
