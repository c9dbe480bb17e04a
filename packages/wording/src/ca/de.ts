/**
 * "Of" before a name or a number, apostrophised where Catalan does: before a vowel, and before what is said "u", "un milió", "onze"
 * or "onze mil", but not before 1.000, which is said "mil".
 */
export const de = (what: string) =>
  /^(?:h?[aeiouàèéíïòóúü]|1(?!\d|\.\d{3}(?!\.))|11(?!\d))/i.test(what) ? `d’${what}` : `de ${what}`
