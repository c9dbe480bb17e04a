/**
 * "Of" before a name or a number, apostrophised by the rules of Catalan: before a vowel, and before a number read as "u", "un milió", "onze"
 * or "onze mil", but not before 1.000, which is read as "mil".
 */
export const de = (what: string) =>
  /^(?:h?[aeiouàèéíïòóúü]|1(?!\d|\.\d{3}(?!\.))|11(?!\d))/i.test(what) ? `d’${what}` : `de ${what}`
