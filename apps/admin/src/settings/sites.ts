/** Parses sites, one a line. Empty lines and trailing slashes are dropped. */
export const sitesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/\/$/, ''))
    .filter((line) => line !== '')

/** The text to show: what was typed as long as it means these sites, since an empty line between two is somebody still typing. */
export const sitesShown = (sites: readonly string[], typed: string | undefined): string =>
  typed !== undefined && sitesIn(typed).join() === sites.join() ? typed : sites.join('\n')
