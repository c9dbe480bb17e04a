const names = new Intl.DisplayNames('en', { type: 'language' })

/** "Spanish" for "es". */
export const languageName = (tag: string): string => names.of(tag) ?? tag
