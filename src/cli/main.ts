// The command line's door: picks the command, prints help, sets the exit status (0 done, 1 something failed, 2 misuse).
import { annotateCommand } from './commands/annotate';

const HELP = `Usage: dossier <command> [options]

  annotate    JSON Lines on standard input → annotations on standard output
`;

async function main(args: readonly string[]): Promise<number> {
  const [command] = args;
  if (command === 'annotate') return annotateCommand();
  process.stderr.write(HELP);
  return command === undefined || command === '--help' || command === '-h' ? 0 : 2;
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
