// Source of a bundle → the same program in letters that take one byte each: V8 keeps the source of whatever it runs, and a
// single quotation mark beyond Latin-1 makes it take two bytes a letter, 2.7 MB more for the engine. The bundler escapes
// such letters in texts by itself, but not in patterns. Template texts that a function reads raw would become others: there
// must be none with such letters.

/**
 * @param {string} code
 * @returns {string}
 */
export function oneByte(code) {
  return code.replace(
    /[\u0100-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * For release builds only: what stands behind an escape has moved, which a map of the source does not know.
 * @returns {import('esbuild').Plugin}
 */
export function oneByteBundle() {
  return {
    name: 'one-byte',
    setup(build) {
      build.initialOptions.write = false;
      build.onEnd(async ({ outputFiles = [] }) => {
        const { writeFile, mkdir } = await import('node:fs/promises');
        const { dirname } = await import('node:path');
        for (const { path, text } of outputFiles) {
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, oneByte(text));
        }
      });
    },
  };
}
