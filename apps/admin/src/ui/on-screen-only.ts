/** What is of use on a screen only. */
export const ON_SCREEN_ONLY = { '@media print': { display: 'none' } }

/** The same for several things of a stack, which stand in it as if nothing was around them. */
export const THEY_ON_SCREEN_ONLY = { display: 'contents', ...ON_SCREEN_ONLY }
