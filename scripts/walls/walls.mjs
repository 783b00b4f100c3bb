// Judges one import against the table of rooms: given who imports what, the message of the broken wall, or null. Pure, so
// that the lint rule (in the editor) and the tidy test (over the whole tree) cannot disagree.
import { posix } from 'node:path';
import { ROOMS } from './rooms.mjs';

/** @typedef {import('./rooms.mjs').Room} Room */

/**
 * The room of a file, by the longest matching path; null outside all rooms.
 * @param {string} file Path relative to `src`, with `/`.
 * @param {readonly Room[]} [rooms]
 * @returns {Room | null}
 */
export function roomOf(file, rooms = ROOMS) {
  /** @type {Room | null} */
  let best = null;
  for (const room of rooms) {
    if (inside(file, room.path) && (best === null || room.path.length > best.path.length)) best = room;
  }
  return best;
}

/** @param {string} file @param {string} path */
function inside(file, path) {
  return file === path || `${file}.ts` === path || file.startsWith(`${path}/`);
}

/**
 * What is wrong with an import, or null.
 * @param {string} file The importing file, relative to `src`, with `/`.
 * @param {string} specifier What stands between the quotes.
 * @param {boolean} typeOnly Whether only types are imported.
 * @param {readonly Room[]} [rooms]
 * @returns {string | null}
 */
export function breach(file, specifier, typeOnly, rooms = ROOMS) {
  const room = roomOf(file, rooms);
  if (room === null) return null;
  if (!specifier.startsWith('.')) {
    const allowed = (room.packages ?? []).some((name) =>
      name.endsWith('*')
        ? specifier.startsWith(name.slice(0, -1))
        : specifier === name || specifier.startsWith(`${name}/`),
    );
    return allowed ? null : `${room.path} may not import '${specifier}'. ${room.why}`;
  }
  const target = posix.join(posix.dirname(file), specifier);
  const targetRoom = roomOf(target, rooms);
  if (targetRoom === room) return null;
  if (!room.may.some((path) => inside(target, path))) {
    const where = target.startsWith('../') ? `'${specifier}', which lies outside src` : `'${target}'`;
    return `${room.path} may not import ${where}. ${room.why}`;
  }
  const types = (room.typesOnly ?? []).some((path) => inside(target, path));
  return types && !typeOnly ? `${room.path} may import only types from '${target}'. ${room.why}` : null;
}
