import type { ComponentType } from 'react'
import { Assessment } from '../questionnaire/Assessment.tsx'
import type { PageData } from '../page/page-data.ts'

type Drawing = ComponentType<{ page: never }>

/** What draws a page of each kind: a component that comes with the first script, or the module of one that is loaded when it is needed. */
export const pages: { [kind in PageData['kind']]: Drawing | { module: string; load(): Promise<Drawing> } } = {
  model: Assessment,
  list: {
    module: 'src/start/ModelList.tsx',
    load: () => import('../start/ModelList.tsx').then(({ ModelList }) => ModelList),
  },
  caseStudy: {
    module: 'src/case-studies/CaseStudyPage.tsx',
    load: () => import('../case-studies/CaseStudyPage.tsx').then(({ CaseStudyPage }) => CaseStudyPage),
  },
  privacy: {
    module: 'src/privacy/PrivacyPage.tsx',
    load: () => import('../privacy/PrivacyPage.tsx').then(({ PrivacyPage }) => PrivacyPage),
  },
  privacyLink: {
    module: 'src/privacy/PrivacyLinkPage.tsx',
    load: () => import('../privacy/PrivacyLinkPage.tsx').then(({ PrivacyLinkPage }) => PrivacyLinkPage),
  },
  missing: {
    module: 'src/start/Missing.tsx',
    load: () => import('../start/Missing.tsx').then(({ Missing }) => Missing),
  },
  previewOver: {
    module: 'src/start/PreviewOver.tsx',
    load: () => import('../start/PreviewOver.tsx').then(({ PreviewOver }) => PreviewOver),
  },
  result: {
    module: 'src/result/ResultPage.tsx',
    load: () => import('../result/ResultPage.tsx').then(({ ResultPage }) => ResultPage),
  },
  verify: {
    module: 'src/verify/VerifyPage.tsx',
    load: () => import('../verify/VerifyPage.tsx').then(({ VerifyPage }) => VerifyPage),
  },
  compare: {
    module: 'src/explain/ComparePage.tsx',
    load: () => import('../explain/ComparePage.tsx').then(({ ComparePage }) => ComparePage),
  },
  how: {
    module: 'src/explain/HowPage.tsx',
    load: () => import('../explain/HowPage.tsx').then(({ HowPage }) => HowPage),
  },
}

export async function pageOf(kind: PageData['kind']): Promise<Drawing> {
  const page = pages[kind]
  return 'load' in page ? page.load() : page
}

/** Whether a page of a kind needs the texts about a verdict or a model. */
export const isReport = (kind: PageData['kind']): boolean => !['model', 'list'].includes(kind)

/** The module that a page of a kind needs beside the first script; undefined where it needs none. */
export function moduleOf(kind: PageData['kind']): string | undefined {
  const page = pages[kind]
  return 'load' in page ? page.module : undefined
}
