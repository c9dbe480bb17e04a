/**
 * How a tab of the portal tells the desk which result was come to in it. The desk opens the tab under a name; nothing of the lead stands in an
 * address, and nothing but pages of the same browser and site hears it. It is the desk that gives the result to the lead, with the rights of
 * whoever is signed in: a client who says the same says it to nobody.
 */
export interface TakenTogether {
  /** The name of the tab. */
  tab: string
  /** Of the result. */
  token: string
}

/** The channel on which it is said. */
export const TAKEN_TOGETHER = 'verdict-taken-together'

const TAB = 'verdict-with-'

/** The name of the tab in which an assessment is taken with a lead. */
export const tabWith = (lead: string) => `${TAB}${lead}`

/** Whether a tab is such a one. */
export const isTabWith = (tab: string) => tab.startsWith(TAB)
