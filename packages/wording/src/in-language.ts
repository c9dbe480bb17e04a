/** What is written in several languages, in one of them: in its own, in that of `ca` for `ca-ES`, or else in English. */
export const inLanguage = <Texts>(texts: { en: Texts; [language: string]: Texts }, locale: string): Texts =>
  texts[locale] ?? texts[locale.split('-')[0] as string] ?? texts.en
