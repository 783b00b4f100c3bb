// A mail, or a page saved as MHTML (a mail in form) → subject, sender, date and text. A mail's own plain text is preferred
// where it says as much as its HTML. The date is that of sending. Attachments are not read.
import PostalMime from 'postal-mime';
import { dayOf, NO_DATA, oneLine, RefusedOriginal, type Found } from './found';
import { extractPage, fragmentToMarkdown } from './html';

const letters = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

/** The day of a mail's date as its sender's clock had it. */
function sentDay(value: string | undefined): string | null {
  if (value === undefined) return null;
  const m = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/.exec(value);
  const month = m ? 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((m[2] ?? '').toLowerCase()) / 3 + 1 : 0;
  if (m && Number.isInteger(month) && month >= 1)
    return dayOf(`${m[3]}-${String(month).padStart(2, '0')}-${(m[1] ?? '').padStart(2, '0')}`);
  return dayOf(value);
}

/** Joins lines that a mail program has broken with a blank at their ends (RFC 3676). */
function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^-- \n[^]*$/m, (signature) => (signature.length < 2000 ? '' : signature))
    .trim();
}

/** Throws `RefusedOriginal` where it is no mail or holds no text. */
export async function extractMail(bytes: Uint8Array): Promise<Found> {
  const mail = await PostalMime.parse(bytes);
  const header = (key: string): string | undefined => mail.headers.find((h) => h.key === key)?.value;
  if (mail.headers.length === 0) throw new RefusedOriginal('original-broken');
  const html = mail.html ?? '';
  const location = header('snapshot-content-location');
  if (
    location !== undefined ||
    (/multipart\/related/i.test(header('content-type') ?? '') && mail.from === undefined)
  ) {
    if (html === '') throw new RefusedOriginal('original-no-text');
    const page = extractPage(html);
    const source =
      page.data.source ??
      (location !== undefined && /^https?:/i.test(location) ? oneLine(location, 2000) : null);
    return { ...page, data: { ...page.data, source } };
  }
  const plain = plainText(mail.text ?? '');
  const rich = html === '' ? '' : fragmentToMarkdown(html);
  const body = letters(plain) * 2 >= letters(rich) ? plain : rich;
  if (letters(body) === 0) throw new RefusedOriginal('original-no-text');
  const name = oneLine(mail.from?.name);
  const box = oneLine(mail.from?.address);
  const published = sentDay(header('date')) ?? dayOf(mail.date);
  // Only what goes to a list of readers is published by its sender.
  const newsletter = header('list-id') !== undefined || header('list-unsubscribe') !== undefined;
  return {
    data: {
      ...NO_DATA,
      title: oneLine(mail.subject),
      outlet: newsletter ? name : null,
      sender: name !== null && box !== null ? `${name} <${box}>` : (name ?? box),
      published,
      publishedFrom: published === null ? null : 'mail-date',
    },
    body,
    how: 'mail',
  };
}
