import { createContext, useContext } from 'react'

/** What was tried on past assessments, as it is called within a sentence. */
export const TriedContext = createContext('this draft')

export const useTried = () => useContext(TriedContext)

/** The same as it begins a row or a column. */
export const capital = (tried: string) => tried.charAt(0).toUpperCase() + tried.slice(1)
