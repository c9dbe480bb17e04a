/** "Of" before a name, apostrophised where Catalan does. */
export const de = (name: string) => (/^h?[aeiouàèéíïòóúü]/i.test(name) ? `d’${name}` : `de ${name}`)
