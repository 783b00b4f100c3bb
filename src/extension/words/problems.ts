// A problem's code → what is wrong and what to do, in the language of the user interface. A code without a text of its
// own here is shown with the engine's English message, so that nothing is ever hidden.
import * as vscode from 'vscode';
import type { Problem } from '../../core/present/api';

const t = vscode.l10n.t;

export function problemText(problem: Problem): string {
  const args = problem.args ?? {};
  switch (problem.code) {
    case 'file-binary':
      return t('This is no text file. Convert it to Markdown or plain text.');
    case 'file-too-large':
      return t('The file is larger than 5 MB and is not read. Split it into its articles.');
    case 'file-unreadable':
      return t('The file cannot be read: {0}', String(args['reason'] ?? problem.message));
    case 'original-broken':
      return t('The file is damaged, or it is not what its ending says.');
    case 'original-encrypted':
      return t('The file is protected by a password. Save a copy without one.');
    case 'original-no-text':
      return t('No text was found in the file.');
    case 'original-scanned':
      return t('The PDF holds pictures of pages and no text. Run text recognition over it first.');
    case 'original-old-word':
      return t('This is an old Word file. Save it as .docx.');
    case 'original-too-hard':
      return t('Reading the file took too long or too much memory, so it was given up.');
    case 'original-too-large':
      return t('The file is larger than 50 MB and is not read.');
    case 'original-gone':
      return t(
        '{0}, from which this text was taken, is no longer there. Put the file back, keep the text as an article of its own, or delete the text too.',
        String(args['original'] ?? ''),
      );
    case 'extracted-outdated':
      return t(
        '{0} has changed since this text was taken from it. You have edited the text, so it stays; delete it to have it made anew.',
        String(args['original'] ?? ''),
      );
    case 'analysis-failed':
      return t('Dossier could not analyse this article: {0}. The log has the details.', problem.message);
    case 'analysis-crashed':
      return t(
        'Dossier\'s engine stopped twice while it read this article, so it is left out. The other articles are read. Change the text, or use "Dossier: Rebuild" to try it again.',
      );
    case 'analysis-memory':
      return t(
        "Dossier's engine ran out of memory twice while it read this article, so it is left out. The other articles are read. Split the text into several files.",
      );
    case 'front-matter-unclosed':
      return t('The front matter is not closed. Add a line with three dashes (---) below it.');
    case 'front-matter-invalid':
      return t(
        'The front matter is no valid YAML (line {0}): a value with a colon or other signs of YAML needs quotation marks around it. What can be read is used.',
        String(args['line'] ?? 1),
      );
    case 'sidecar-invalid':
      return t(
        'The YAML file beside the article is not valid (line {0}). What can be read of it is used.',
        String(args['line'] ?? 1),
      );
    case 'published-from-created':
      return t(
        'The date is that of the note ("created"). If the article is older, set its date of publication.',
      );
    case 'front-matter-date-invalid':
      return t('"{0}" is no date. Write it as 2025-05-12, 2025-05 or 2025.', String(args['value'] ?? ''));
    case 'published-unknown':
      return t(
        'The date of publication is not known, so relative dates such as "on Friday" stay open. Add a line "published: 2025-05-12" to the front matter.',
      );
    case 'title-unknown':
      return t('No title was found. Add a line "title: …" to the front matter.');
    case 'article-empty':
      return t('The article has no text.');
    case 'actors-yaml-syntax':
      return t('The YAML cannot be read from here on.');
    case 'actors-yaml-no-list':
      return t('The actors must stand in a list under the key "actors".');
    case 'actors-yaml-entry':
      return t('An entry must have the fields "name" and "type".');
    case 'actors-yaml-name':
      return t('This entry has no "name".');
    case 'actors-yaml-type':
      return t('"type" must be person, organization, place or other.');
    case 'actors-yaml-field':
      return t('Dossier does not know this field.');
    case 'actors-yaml-wikidata':
      return t('"wikidata" must look like Q42.');
    case 'actors-yaml-ignore':
      return t('"ignore" must be true or false.');
    case 'actors-yaml-same':
      return t('"sameAs" must be the name of another actor.');
    case 'actors-yaml-double':
      return t('There is an entry of this name further up; that one counts. Put the two together.');
    case 'actors-yaml-offices':
      return t(
        '"offices" must be a list; each office has a "title", and may have "of", "since" and "until".',
      );
    case 'actors-yaml-date':
      return t('This must be a date such as 2025, 2025-02 or 2025-02-11.');
    case 'actors-yaml-list':
      return t('This must be a list of names.');
    case 'events-yaml-syntax':
      return t('The YAML cannot be read from here on.');
    case 'events-yaml-no-list':
      return t('The events must stand in a list under the key "events".');
    case 'events-yaml-entry':
      return t('An entry must have the field "reports", which says what it is about.');
    case 'events-yaml-report':
      return t('A report must have the fields "article" and "words".');
    case 'events-yaml-field':
      return t('Dossier does not know this field.');
    case 'events-yaml-list':
      return t('This must be a list.');
    case 'events-yaml-value':
      return t('This must be a single value.');
    case 'events-yaml-hide':
      return t('"hide" must be true or false.');
    case 'events-yaml-date':
      return t('This is no date. Write it as 2025-05-12, 2025-05 or 2025, or "unknown".');
    case 'events-yaml-type':
      return t('Dossier does not know this type of event. The list of suggestions (Ctrl+Space) names them.');
    case 'events-yaml-status':
      return t('"status" must be happened, ongoing, planned, cancelled, denied, hypothetical or reported.');
    case 'events-yaml-participant':
      return t('A participant must be a name, or have a field "name".');
    case 'events-yaml-not-found':
      return t('No article has an event at these words any more; this line has no effect.');
    case 'events-yaml-twice':
      return t('This report stands in another entry already; this line has no effect.');
    case 'events-yaml-actor-unknown':
      return t(
        'No actor is called "{0}". Write a name as the Actors view shows it.',
        String(args['what'] ?? ''),
      );
    default:
      return problem.message;
  }
}
