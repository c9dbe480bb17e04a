/** The storage key of the theme that a person chose, `light` or `dark`: the portal and the desk share it. */
export const THEME_KEY = 'verdict:theme'
