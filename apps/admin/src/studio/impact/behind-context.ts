import type { ImpactAssessmentFilter } from '@verdict/contracts'
import { createContext, useContext } from 'react'

/** Which assessments are behind a number. */
export type Wanted = ImpactAssessmentFilter

export type OpenBehind = (wanted: Wanted, title: string) => void

/** Opens the assessments behind a number; undefined where the numbers are an estimate. */
export const BehindContext = createContext<OpenBehind | undefined>(undefined)

export const useOpenBehind = () => useContext(BehindContext)
