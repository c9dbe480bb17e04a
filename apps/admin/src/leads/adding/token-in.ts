/** The token of a result in its address, or by itself; undefined where there is none. */
export const tokenIn = (text: string): string | undefined =>
  /(?:^|\/r\/)([A-Za-z0-9_-]{43})(?:[?#/].*)?$/.exec(text.trim())?.[1]
