import { becauseText } from '@verdict/facts/because'
import { answered, sentences, textIn } from '@verdict/wording'
import type { WholeLanguage } from '../messages/messages.ts'
import { namesOf } from '../page/names.ts'
import type { PageData } from '../page/page-data.ts'

/** What a page is called and what it is about. */
export interface Description {
  title: string
  description: string
  /** Structured data for search engines (schema.org); absent on pages that are not indexed. */
  facts?: object
}

/** The description of a page for browsers and search engines. */
export function headOf(data: PageData, language: WholeLanguage): Description {
  const { title, description, facts } = contentOf(data, language)
  return data.preview
    ? { title: `${language.messages.preview.name}: ${title}`, description }
    : { title, description, ...(facts && { facts }) }
}

function contentOf(data: PageData, { messages, report, reportWording }: WholeLanguage): Description {
  const { site, locale } = data
  switch (data.kind) {
    case 'list':
      return { title: `${messages.list.title} ${site.name}`, description: messages.list.lead }
    case 'model':
    case 'compare':
    case 'how': {
      const names = namesOf(data.document, locale)
      const model = names.text(data.document.title)
      const [title, description] = {
        model: [model, names.text(data.document.subtitle ?? data.document.description)] as const,
        compare: [`${model} ${report.compare.title}`, report.compare.lead(data.document.criteria.length)] as const,
        how: [report.how.title(model), report.how.lead] as const,
      }[data.kind]
      const facts = {
        '@context': 'https://schema.org',
        '@type': 'WebPage',
        name: title,
        description,
        inLanguage: locale,
        dateModified: data.publishedAt,
        about: data.document.options.map(({ key, url }) => ({ '@type': 'Thing', name: names.option(key), url })),
        publisher: { '@type': 'Organization', name: site.name },
      }
      return { title, description, facts }
    }
    case 'result':
    case 'verify': {
      const names = namesOf(data.document, locale)
      const said = reportWording.statement(data.result.verdict, names, answered(data.document, data.result.answers))
      // Two results of one model differ where their links are shown.
      const lead = reportWording.lead(data.result.verdict, names) || names.text(data.document.title)
      if (data.kind === 'verify') return { title: report.verify.title, description: lead }
      const reasons = becauseText(data.facts.verdict, data.result.answers, reportWording, names)
      const because = reasons && `${report.result.because} ${reasons}`
      return { title: said, description: sentences(lead, because, report.grounds.seeOrTake) }
    }
    case 'caseStudy':
      return {
        title: textIn(data.study.title, locale, 'en'),
        description: textIn(data.study.summary, locale, 'en'),
      }
    case 'privacy':
    case 'privacyLink':
      return { title: report.privacy.title, description: report.privacy.lead(site.name) }
    case 'previewOver':
      return { title: report.missing.previewOver, description: report.missing.previewOverHint }
    case 'missing':
      return data.withdrawn
        ? { title: report.missing.withdrawn, description: report.missing.withdrawnHint }
        : { title: report.missing.title, description: report.missing.lead }
  }
}
