import { useStore } from 'react-admin'

/** Whether single letters do something: somebody who dictates, or whose hand slips, switches them off. */
export const useLetters = () => useStore('leads.letters', true)
