import { useSite } from './use-site.ts'

/** The consultancy's time zone; the browser's until the settings are loaded. */
export const useSiteZone = (): string => useSite()?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
