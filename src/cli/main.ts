// The command line's door: reads the arguments, picks the command, tells errors on standard error and sets the exit
// status (0 done, 1 something could not be read or written, 2 the command line is wrong).
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { annotateCommand } from './commands/annotate';
import { briefCommand } from './commands/brief';
import { exportDossierCommand } from './commands/export';
import { indexCommand } from './commands/index-folder';
import { mergeCommand } from './commands/merge';
import { checkCommand, exportCommand } from './commands/note-files';
import { compileLater } from './compile-later';
import { isDirectory } from './folder-files';
import { HELP, UsageError } from './usage';

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        json: { type: 'boolean' },
        facts: { type: 'boolean' },
        dossier: { type: 'boolean' },
        in: { type: 'string' },
        out: { type: 'string' },
        force: { type: 'boolean' },
        language: { type: 'string' },
        written: { type: 'string' },
        template: { type: 'string' },
        last: { type: 'string' },
        since: { type: 'string' },
        actors: { type: 'string' },
        types: { type: 'string' },
        to: { type: 'string' },
        separator: { type: 'string' },
        'no-text': { type: 'boolean' },
        'allow-briefings': { type: 'boolean' },
        'only-articles-folder': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parse(argv);
  const [command, ...rest] = positionals;
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (values.version) {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (command === undefined)
    throw new UsageError(
      'say what to do: annotate, merge, index, brief, export, mcp, export-briefing or check-briefing',
    );
  if (command === 'annotate') {
    if (rest.length > 0) throw new UsageError('annotate reads standard input and takes no file names');
    return annotateCommand(values.facts);
  }
  if (command === 'merge') return mergeCommand(rest, values.dossier ?? false);
  if (command === 'index') {
    const [folder] = rest;
    if (folder === undefined || rest.length > 1)
      throw new UsageError('name one folder: dossier index FOLDER');
    return indexCommand(folder, values.json ?? false);
  }
  if (command === 'brief') return briefCommand(rest, { ...values, force: values.force ?? false });
  if (command === 'export') return exportDossierCommand(rest, { ...values, force: values.force ?? false });
  if (command === 'mcp') {
    const [folder] = rest;
    if (folder === undefined || rest.length > 1) throw new UsageError('name one folder: dossier mcp FOLDER');
    if (!(await isDirectory(folder)))
      throw new UsageError(`»${folder}« is not a folder; name one that holds articles`);
    const { serve } = await import('../mcp/main');
    return serve(folder, {
      allowBriefings: values['allow-briefings'] ?? false,
      onlyOwn: values['only-articles-folder'] ?? false,
    });
  }
  if (command === 'export-briefing') return exportCommand(rest, { ...values, force: values.force ?? false });
  if (command === 'check-briefing') return checkCommand(rest, values);
  throw new UsageError(`there is no command »${command}«`);
}

compileLater();
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`dossier: ${message}\n`);
    if (error instanceof UsageError) process.stderr.write('dossier --help shows what can be said.\n');
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);

// Whoever reads our output may stop early (`| head`); that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
