import { createContext, useContext } from 'react'

/** What was tried on past assessments, as it is called within a sentence. */
export const TriedContext = createContext('this draft')

export const useTried = () => useContext(TriedContext)
