// What a session sends is packed; here without making it smaller, so that tests of sessions need no compression.
import { FormTable } from '../../src/core/present/packed-form';
import {
  createUnpacker,
  type Deflate,
  type DossierPart,
  type Inflate,
  type NameTable,
  type PackedPart,
} from '../../src/core/present/api';

export const deflate: Deflate = (text) => new TextEncoder().encode(text);
export const inflate: Inflate = (bytes) => new TextDecoder().decode(bytes);

/** Follows one session. */
export function unpacker(): (part: PackedPart) => DossierPart {
  return createUnpacker(inflate);
}

/** A table of names as ordinary data. */
export function plainNames({ forms, officeWords, longest }: NameTable): NameTable {
  if (!(forms instanceof FormTable)) return { forms, officeWords, longest };
  return { forms: new Map(forms.entries()), officeWords, longest };
}
