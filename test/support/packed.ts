// What a session sends is packed; here without making it smaller, so that tests of sessions need no compression.
import { createUnpacker, type Deflate, type DossierPart, type PackedPart } from '../../src/core/present/api';

export const deflate: Deflate = (text) => new TextEncoder().encode(text);

/** Follows one session. */
export function unpacker(): (part: PackedPart) => DossierPart {
  return createUnpacker((bytes) => new TextDecoder().decode(bytes));
}
