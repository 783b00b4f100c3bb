// Offices that a person has written into `actors.yaml` → among those that the articles show: the user's wording and times
// go before what was read, the evidence of the articles stays with it. An office that no article shows is kept as the
// user's alone, without evidence, and says so.
import type { CuratedOffice, Office } from '../model/dossier';
import type { Edtf } from '../model/edtf';
import { foldName } from './name-match';

/** The offices of an actor with the user's among them, the user's first where no article shows them. */
export function withCurated(
  offices: readonly Office[],
  curated: readonly CuratedOffice[],
  idOfName: (name: string) => string | null,
): readonly Office[] {
  if (curated.length === 0) return offices;
  const left = [...offices];
  const own: Office[] = [];
  for (const entry of curated) {
    const of = entry.of === null ? null : idOfName(entry.of);
    const at = left.findIndex((o) => fits(o, entry.title, of));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    own.push(found === undefined ? bare(entry, of) : decided(found, entry, of));
  }
  return [...own, ...left];
}

function fits(office: Office, title: string, of: string | null): boolean {
  const names = [office.title, ...office.variants].map(foldName);
  return names.includes(foldName(title)) && (office.of === null || of === null || office.of === of);
}

function stretch({ since, until }: CuratedOffice): Edtf | null {
  return since === undefined && until === undefined ? null : `${since ?? '..'}/${until ?? '..'}`;
}

function decided(office: Office, entry: CuratedOffice, of: string | null): Office {
  const variants = [office.title, ...office.variants].filter((t) => t !== entry.title);
  return {
    ...office,
    title: entry.title,
    variants,
    of: of ?? office.of,
    seen: stretch(entry) ?? office.seen,
    time: entry.until === undefined ? office.time : 'former',
    curated: true,
  };
}

function bare(entry: CuratedOffice, of: string | null): Office {
  return {
    title: entry.title,
    of,
    variants: [],
    seen: stretch(entry),
    time: entry.until === undefined ? 'current' : 'former',
    basis: 'stated',
    evidence: [],
    curated: true,
  };
}
