// An original of any kind → what to keep of it: looks at the kind, loads the extractor for it and no other, and decides
// by the note in the kept text whether there is anything to do. Faults of a file become problems; it never throws.
import type { Found } from './found';
import { refusal, RefusedOriginal } from './found';
import { composeNote, fingerprintOfBytes, judgeKept, renewNote } from './note';
import {
  MAX_ORIGINAL_BYTES,
  originalKind,
  type ExtractRequest,
  type FromExtractor,
  type ToExtractor,
} from './protocol';

async function find(name: string, bytes: Uint8Array): Promise<Found> {
  // Each extractor is a bundle of its own, loaded when the first file of its kind comes.
  switch (originalKind(name)) {
    case 'html':
      return (await import('./html')).extractHtml(bytes);
    case 'mail':
      return (await import('./mail')).extractMail(bytes);
    case 'pdf':
      return (await import('./pdf')).extractPdf(bytes);
    case 'docx':
      return (await import('./docx')).extractDocx(bytes);
    case null:
      throw new RefusedOriginal('original-broken');
  }
}

async function extract({ request, name, bytes, kept }: ExtractRequest): Promise<FromExtractor> {
  if (bytes.length > MAX_ORIGINAL_BYTES) throw new RefusedOriginal('original-too-large');
  const original = fingerprintOfBytes(bytes);
  const verdict = kept === null ? 'renew' : judgeKept(kept, original);
  if (kept !== null && verdict !== 'renew')
    return {
      kind: 'text',
      request,
      text: kept,
      write: false,
      problems:
        verdict === 'edited'
          ? [
              {
                code: 'extracted-outdated',
                severity: 'warning',
                message: `${name} has changed since this text was taken from it. You have edited the text, so it stays; delete it to have it made anew.`,
                args: { original: name },
              },
            ]
          : [],
    };
  if (bytes.length === 0) throw new RefusedOriginal('original-no-text');
  const found = await find(name, bytes);
  const from = { name, original, bytes: bytes.length };
  const text = kept === null ? composeNote(found, from) : renewNote(kept, found, from);
  return { kind: 'text', request, text, write: true, problems: [] };
}

async function clip(request: number, text: string): Promise<FromExtractor> {
  const { readClip } = await import('./html');
  const { data, body } = readClip(text);
  const { title, outlet, author, published, publishedFrom, source, language } = data;
  return { kind: 'clip', request, title, outlet, author, published, publishedFrom, source, language, body };
}

/** Answers one request. Never throws. */
export async function answer(message: ToExtractor): Promise<FromExtractor> {
  const { request } = message;
  try {
    return message.kind === 'extract' ? await extract(message) : await clip(request, message.text);
  } catch (error) {
    if (error instanceof RefusedOriginal)
      return { kind: 'refused', request, problem: refusal(error.code, error.detail) };
    const detail = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    return { kind: 'refused', request, problem: refusal('original-broken', detail.slice(0, 200)) };
  }
}
