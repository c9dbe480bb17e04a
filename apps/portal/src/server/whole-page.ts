import type { PagePlace, RenderedPage } from '@verdict/contracts'
import { firstScript } from '../ui/first-script.ts'
import { fontScript } from '../ui/font-script.ts'
import { headOf } from './head.ts'
import type { PageData } from '../page/page-data.ts'
import type { WholeLanguage } from '../messages/messages.ts'
import { assets, filesOf } from './assets.ts'
import { brandingOf } from './branding.ts'
import { directionOf } from './direction.ts'
import { addressTags, descriptionTags, pictureTags } from './head-tags.ts'
import { scriptSafeJson } from './script-safe-json.ts'
import { policyFor } from './policy.ts'
import { escape, tag } from './tag.ts'

interface Parts {
  /** What the page shows, as HTML. */
  app: string
  data: PageData
  language: WholeLanguage
  place: PagePlace
  /** What the browser will load for it. */
  modules: string[]
  /** What it loads once the client has started. */
  later: string[]
}

/** A page as it is sent: its head, its content, and the data for the browser. */
export function wholePage({ app, data, language, place, modules, later }: Parts): RenderedPage {
  const { locale, site } = data
  const { script, style: look, font, icon } = assets
  const { title, description, facts } = headOf(data, language)
  const { accent } = site.colours
  const style = accent ? look + brandingOf(accent) : look
  const first = `${firstScript};${fontScript(font)}`
  const loaded = filesOf(modules)
  const kept = filesOf(later).filter((file) => !loaded.includes(file))
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    `<title>${escape(title)}</title>`,
    ...descriptionTags(title, description, site.name),
    ...addressTags(place.canonical, data),
    ...pictureTags(place.picture, title),
    ...(facts ? [`<script type="application/ld+json">${scriptSafeJson(facts)}</script>`] : []),
    ...(style ? [`<style>${style}</style>`] : []),
    `<script>${first}</script>`,
    ...loaded.map((file) => tag('link', { rel: 'modulepreload', href: `/${file}` })),
    // Named, not loaded: the service worker caches what a page names.
    ...(kept.length > 0 ? [tag('meta', { name: 'later', content: kept.map((file) => `/${file}`).join(' ') })] : []),
    tag('link', { rel: 'icon', href: icon, type: 'image/svg+xml' }),
    tag('link', { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' }),
    `<script type="module" crossorigin src="${escape(script)}"></script>`,
  ]
  const html = `<!doctype html>
<html lang="${escape(locale)}" dir="${directionOf(locale)}">
  <head>
    ${head.join('\n    ')}
  </head>
  <body>
    <div id="app">${app}</div>
    <script type="application/json" id="page-data">${scriptSafeJson(data)}</script>
  </body>
</html>
`
  return { html, policy: policyFor({ script: first, style, framedBy: place.framedBy ?? [] }) }
}
