// The sentences of a summary in German.
import { ofDe, timeDe, whenDe } from './dates-de';
import { eventDe, officeDe } from './event-de';
import { capital, countDe, isPlural, listDe, nameDe, namesDe, numberDe } from './names-de';
import { quotation, stopped } from './sentence-event';
import type { Counts, SummaryWords } from './summary-words';

const events = (n: number): string => countDe(n, 'kein Ereignis', 'ein Ereignis', 'Ereignisse');
const statements = (n: number): string => countDe(n, 'keine Aussage', 'eine Aussage', 'Aussagen');
const articles = (n: number): string => countDe(n, 'kein Artikel', 'ein Artikel', 'Artikel');

/** »neun Ereignisse und 15 Aussagen«, in the accusative, which sounds like the nominative but for »kein«. */
function found({ events: e, statements: s }: Counts): string {
  if (e === 0 && s === 0) return 'weder Ereignisse noch Aussagen';
  if (e === 0) return statements(s);
  return s === 0 ? events(e) : `${events(e)} und ${statements(s)}`;
}

export const summaryDe: SummaryWords = {
  event: eventDe,
  offices: (who, offices, time, seen, n) => {
    const where =
      seen === null
        ? n === 1
          ? 'In einem Artikel'
          : `In ${numberDe(n)} Artikeln`
        : n === 1
          ? `In einem Artikel ${ofDe(seen)}`
          : `In ${numberDe(n)} Artikeln ${ofDe(seen)}`;
    const titles = listDe(offices.map((o) => officeDe(o.title, o.of)));
    const name = nameDe(who, 'nom');
    if (time === 'former') return `${where} heißt es, ${name} sei früher ${titles} gewesen.`;
    if (time === 'designated') return `${where} heißt es, ${name} solle ${titles} werden.`;
    if (time === 'acting') return `${where} ist ${name} geschäftsführend im Amt: ${titles}.`;
    return `${where} ist ${name} ${titles}.`;
  },
  actorCounts: (who, counts) => {
    const name = `${capital(articles(counts.articles))} ${counts.articles === 1 ? 'nennt' : 'nennen'} ${nameDe(who, 'acc')}`;
    if (counts.events + counts.statements === 0) return `${name}.`;
    const own = countDe(counts.statements, '', 'eine eigene Aussage', 'eigene Aussagen');
    const both = [counts.events === 0 ? '' : events(counts.events), own].filter((p) => p !== '');
    const one = counts.events + counts.statements === 1;
    return `${name}; daraus ${one ? 'stammt' : 'stammen'} ${both.join(' und ')}.`;
  },
  company: (who, others) =>
    `Am häufigsten ${isPlural(who) ? 'stehen' : 'steht'} ${nameDe(who, 'nom')} mit ${namesDe(others, 'dat')} in Verbindung.`,
  said: (who, words, date) => {
    const verb = isPlural(who) ? 'sagten' : 'sagte';
    const name = nameDe(who, 'nom');
    return date === null
      ? stopped(`Wörtlich ${verb} ${name}: ${quotation(words, '»', '«')}`)
      : stopped(`${capital(whenDe(date))} ${verb} ${name} wörtlich: ${quotation(words, '»', '«')}`);
  },
  reports: (n, outlets) =>
    `Davon ${n === 1 ? 'berichtet' : 'berichten'} ${articles(n)}${outlets.length > 0 ? ` (${outlets.join(', ')})` : ''}.`,
  periodCounts: (from, to, counts, published) => {
    const range = from === to ? from : `${from}/${to}`;
    const there =
      published === 0
        ? ''
        : published === 1
          ? '; ein Artikel ist in dieser Zeit erschienen'
          : `; ${numberDe(published)} Artikel sind in dieser Zeit erschienen`;
    return `Für ${timeDe(range)} verzeichnen die Artikel ${found(counts)}${there}.`;
  },
  undated: (n) =>
    n === 1
      ? 'Ein weiteres Ereignis aus diesen Artikeln lässt sich nicht sicher in diese Zeit datieren.'
      : `${capital(numberDe(n))} weitere Ereignisse aus diesen Artikeln lassen sich nicht sicher in diese Zeit datieren.`,
  relationCounts: (one, other, { events: e, statements: s }) => {
    const shared = countDe(
      e,
      'kein gemeinsames Ereignis',
      'ein gemeinsames Ereignis',
      'gemeinsame Ereignisse',
    );
    const on = countDe(s, 'keine Aussage', 'eine Aussage', 'Aussagen');
    return `Zwischen ${nameDe(one, 'dat')} und ${nameDe(other, 'dat')} verzeichnen die Artikel ${shared} und ${on} übereinander.`;
  },
  topicCounts: (subject, counts, passages) =>
    `Zu »${subject}« ${counts.articles === 1 ? 'enthält ein' : `enthalten ${numberDe(counts.articles)}`} Artikel ${found(counts)}${
      passages === 0
        ? ''
        : `, dazu ${countDe(passages, '', 'eine weitere Textstelle', 'weitere Textstellen')}`
    }.`,
  compared: (n, dates) => `Verglichen werden ${articles(n)}${dates === null ? '' : ` ${ofDe(dates)}`}.`,
  agreement: (agreed, contested) => {
    const at = (n: number): string => (n === 1 ? 'einem Ereignis' : `${numberDe(n)} Ereignissen`);
    if (agreed + contested === 0) return 'Sie haben kein Ereignis gemeinsam.';
    if (contested === 0) return `Sie stimmen bei ${at(agreed)} überein.`;
    if (agreed === 0) return `Sie haben ${events(contested)} gemeinsam, unterscheiden sich dabei aber.`;
    return `Sie stimmen bei ${at(agreed)} überein und unterscheiden sich bei ${at(contested)}.`;
  },
  alone: (parts) =>
    `Für sich allein stehen ${listDe(parts.map((p) => `${events(p.events)} in »${p.title}«`))}.`.replace(
      /^Für sich allein stehen ein Ereignis in »([^»«]*)«\.$/u,
      'Für sich allein steht ein Ereignis in »$1«.',
    ),
};
