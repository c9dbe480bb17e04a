import { type Wording, wordingIn } from '@verdict/wording'
import { createContext, useContext } from 'react'

const WordingContext = createContext<Wording>(wordingIn('en'))
export const WordingProvider = WordingContext.Provider
/** The sentences of this page's language. */
export const useWording = (): Wording => useContext(WordingContext)
