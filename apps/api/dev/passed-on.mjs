/** What a page begins with that is still to be rendered. */
export const PASSED_ON = '<!-- to be rendered -->'
