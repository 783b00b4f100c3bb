// Names in Cyrillic, Georgian and Greek letters → the spellings that German and English newspapers use (Duden's table
// and the English one). Input is one name, output all spellings; a name in Latin letters comes back as it is.

const RU_DE: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'w',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'jo',
  ж: 'sch',
  з: 's',
  и: 'i',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'ch',
  ц: 'z',
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'ju',
  я: 'ja',
  і: 'i',
  ї: 'ji',
  є: 'je',
  ґ: 'g',
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  џ: 'dsch',
};
const RU_EN: Readonly<Record<string, string>> = {
  ...RU_DE,
  в: 'v',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  й: 'y',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ю: 'yu',
  я: 'ya',
  ї: 'yi',
  є: 'ye',
  џ: 'dz',
};
const KA_EN: Readonly<Record<string, string>> = {
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'zh',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'p',
  ქ: 'k',
  ღ: 'gh',
  ყ: 'q',
  შ: 'sh',
  ჩ: 'ch',
  ც: 'ts',
  ძ: 'dz',
  წ: 'ts',
  ჭ: 'ch',
  ხ: 'kh',
  ჯ: 'j',
  ჰ: 'h',
};
const KA_DE: Readonly<Record<string, string>> = {
  ...KA_EN,
  ვ: 'w',
  ზ: 's',
  ჟ: 'sch',
  ღ: 'g',
  ყ: 'k',
  შ: 'sch',
  ჩ: 'tsch',
  ც: 'z',
  ძ: 'ds',
  წ: 'z',
  ჭ: 'tsch',
  ხ: 'ch',
  ჯ: 'dsch',
};
const EL: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

function by(table: Readonly<Record<string, string>>, name: string): string {
  const out = [...name.toLowerCase()].map((c) => table[c] ?? c).join('');
  return out.charAt(0).toUpperCase() + out.slice(1);
}

/** All newspaper spellings of one name. */
export function transliterations(name: string): string[] {
  if (/\p{Script=Cyrillic}/u.test(name)) {
    const uk = /[іїєґ]/i.test(name);
    const de = uk ? { ...RU_DE, г: 'h', и: 'y' } : RU_DE;
    const en = uk ? { ...RU_EN, г: 'h', и: 'y' } : RU_EN;
    const german = by(de, name);
    const forms = [german, by(en, name)];
    // »Sergej«/»Sergei«, »Dmitrij«/»Dmitri«, »Maxim«/»Maksim«, and Je- at the start of a name
    if (german.endsWith('ej')) forms.push(german.slice(0, -1) + 'i', german.slice(0, -1) + 'y');
    if (german.endsWith('ij')) forms.push(german.slice(0, -1), german.slice(0, -2) + 'y');
    for (const f of [...forms]) {
      if (f.includes('ks')) forms.push(f.replace('ks', 'x'));
      if (f.startsWith('E')) forms.push('Je' + f.slice(1), 'Ye' + f.slice(1));
    }
    return forms;
  }
  if (/\p{Script=Georgian}/u.test(name)) return [by(KA_DE, name), by(KA_EN, name)];
  if (/\p{Script=Greek}/u.test(name)) {
    const plain = name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
    return [by(EL, plain).replace(/oy/g, 'ou'), by(EL, plain).replace(/oy/g, 'u')];
  }
  return [name];
}
