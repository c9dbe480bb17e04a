/** Pictures of points, as `data:` addresses, put into SVG: what cannot be read leaves an empty place there instead of no report. */

const LOGO = { width: 90, height: 20 }
const PHOTO = 46

/** A logo at the start of its place, whole. */
export const logoSvg = (picture: string): string => raster(picture, LOGO.width, LOGO.height, 'xMinYMid meet')

/** The middle of a photo, filling a square. */
export const photoOf = (picture: string, alt: string) => ({
  svg: raster(picture, PHOTO, PHOTO, 'xMidYMid slice'),
  height: PHOTO,
  alt,
})

const raster = (picture: string, width: number, height: number, fit: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" preserveAspectRatio="${fit}" href="${picture}"/></svg>`
