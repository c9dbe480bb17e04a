/** Keys of options, criteria, questions and the like; slugs too. */
export const KEY = /^[a-z0-9][a-z0-9-]{0,63}$/
/** The form of a BCP 47 language tag; whether the language exists is not checked. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/
/** What may be linked to: http and https only. Each letter is looked at once: two repeats side by side would try every way to share them. */
export const WEB_ADDRESS = /^[hH][tT][tT][pP][sS]?:\/\/[^\s/?#]\S*$/
