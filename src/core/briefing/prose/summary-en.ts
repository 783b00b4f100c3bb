// The sentences of a summary in English.
import { ofEn, timeEn, whenEn } from './dates-en';
import { eventEn, officeEn } from './event-en';
import { capitalEn, countEn, listEn, nameEn, namesEn, numberEn } from './names-en';
import { quotation, stopped } from './sentence-event';
import type { Counts, SummaryWords } from './summary-words';

function found({ events, statements }: Counts): string {
  if (events === 0 && statements === 0) return 'neither events nor statements';
  if (events === 0) return countEn(statements, 'statement');
  return statements === 0
    ? countEn(events, 'event')
    : `${countEn(events, 'event')} and ${countEn(statements, 'statement')}`;
}

export const summaryEn: SummaryWords = {
  event: eventEn,
  offices: (who, offices, time, seen, n) => {
    const where = `${n === 1 ? 'One article' : `${capitalEn(numberEn(n))} articles`}${seen === null ? '' : ` ${ofEn(seen)}`}`;
    const titles = listEn(offices.map((o) => officeEn(o.title, o.of)));
    const name = nameEn(who);
    if (time === 'designated')
      return `${where} ${n === 1 ? 'says' : 'say'} that ${name} is to become ${titles}.`;
    const as = time === 'former' ? 'former ' : time === 'acting' ? 'acting ' : '';
    return `${where} ${n === 1 ? 'calls' : 'call'} ${name} ${as}${titles}.`;
  },
  actorCounts: (who, counts) => {
    const one = counts.articles === 1;
    const rest =
      counts.events + counts.statements === 0 ? '' : ` and ${one ? 'records' : 'record'} ${found(counts)}`;
    return `${capitalEn(countEn(counts.articles, 'article'))} ${one ? 'mentions' : 'mention'} ${nameEn(who)}${rest}.`;
  },
  company: (who, others) =>
    `${capitalEn(nameEn(who))} most often appears in connection with ${namesEn(others)}.`,
  said: (who, words, date) =>
    date === null
      ? stopped(`${capitalEn(nameEn(who))} said: ${quotation(words, '“', '”')}`)
      : stopped(`${capitalEn(whenEn(date))}, ${nameEn(who)} said: ${quotation(words, '“', '”')}`),
  reports: (n, outlets) =>
    `${capitalEn(countEn(n, 'article'))} ${n === 1 ? 'reports' : 'report'} it${outlets.length > 0 ? ` (${outlets.join(', ')})` : ''}.`,
  periodCounts: (from, to, counts, published) => {
    const range = from === to ? from : `${from}/${to}`;
    const there =
      published === 0
        ? ''
        : `; ${countEn(published, 'article')} ${published === 1 ? 'was' : 'were'} published in that time`;
    return `For ${timeEn(range)}, the articles record ${found(counts)}${there}.`;
  },
  undated: (n) =>
    `${capitalEn(numberEn(n))} more ${n === 1 ? 'event' : 'events'} from these articles cannot surely be dated to this time.`,
  relationCounts: (one, other, { events, statements }) =>
    `Between ${nameEn(one)} and ${nameEn(other)}, the articles record ${countEn(events, 'event')} in common and ${countEn(statements, 'statement')} on each other.`,
  topicCounts: (subject, counts, passages) =>
    `On “${subject}”, ${countEn(counts.articles, 'article')} ${counts.articles === 1 ? 'has' : 'have'} ${found(counts)}${
      passages === 0 ? '' : `, and ${countEn(passages, 'more passage')}`
    }.`,
  compared: (n, dates) =>
    `${capitalEn(countEn(n, 'article'))}${dates === null ? '' : ` ${ofEn(dates)}`} are compared.`,
  agreement: (agreed, contested) => {
    if (agreed + contested === 0) return 'They have no event in common.';
    if (contested === 0) return `They agree on ${countEn(agreed, 'event')}.`;
    if (agreed === 0)
      return `They share ${countEn(contested, 'event')}, but differ on ${contested === 1 ? 'it' : 'them'}.`;
    return `They agree on ${countEn(agreed, 'event')} and differ on ${countEn(contested, 'event')}.`;
  },
  alone: (parts) =>
    `Found in one article only: ${listEn(parts.map((p) => `${countEn(p.events, 'event')} in “${p.title}”`))}.`,
};
