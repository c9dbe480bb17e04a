import { paths, urlOf } from '@verdict/contracts/paths'
import type { Common } from '../page/page-data.ts'

/** The address of a result's PDF in the language of a page. */
export const reportLink = (token: string, { locale }: Pick<Common, 'locale'>) =>
  `${urlOf(paths.resultReport, { token })}?lang=${locale}`
