/** "Of" before a name or a number, apostrophised where Catalan does: before a vowel, and before 1 and 11, which are said "u" and "onze". */
export const de = (what: string) => (/^(?:h?[aeiouàèéíïòóúü]|11?(?![\d.]))/i.test(what) ? `d’${what}` : `de ${what}`)
