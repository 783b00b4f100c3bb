// Finds a desktop VS Code: VSCODE_EXECUTABLE, or a download by `@vscode/test-electron`. Answers with the reason where
// there is none, because then the servers from npm stand in for it. Nothing is downloaded where no window could open.
import { existsSync } from 'node:fs';

export type Desktop = { readonly executable: string } | { readonly none: string };

/** Whether a window could open here at all. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

export async function findDesktop(say: (line: string) => void): Promise<Desktop> {
  const named = process.env['VSCODE_EXECUTABLE'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return { executable: named };
    throw new Error(`VSCODE_EXECUTABLE names ${named}, which is not there.`);
  }
  if (!hasDisplay()) return { none: 'there is no display' };
  try {
    const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
    say('Looking for a VS Code to download …');
    return {
      executable: await downloadAndUnzipVSCode({ version: 'stable', reporter: new SilentReporter() }),
    };
  } catch (error) {
    return { none: `it could not be downloaded: ${error instanceof Error ? error.message : String(error)}` };
  }
}
