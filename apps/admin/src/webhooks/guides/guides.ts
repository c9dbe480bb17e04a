/** What a webhook can be connected to, each with a page that says how; it is loaded once it is opened. */
export const guides = [
  { name: 'hubspot', title: 'HubSpot' },
  { name: 'pipedrive', title: 'Pipedrive' },
  { name: 'slack', title: 'Slack' },
  { name: 'teams', title: 'Microsoft Teams' },
  { name: 'n8n', title: 'n8n' },
]

const texts = import.meta.glob<string>(['./*.md', '!./README.md'], { query: '?raw', import: 'default' })
/** The addresses of what pages show or offer beside their text. */
const files = import.meta.glob<string>(['./*.png', './*.mjs'], { query: '?url', import: 'default', eager: true })

/** The text of a page; undefined where there is none. */
export const guideText = async (name: string): Promise<string | undefined> => texts[`./${name}.md`]?.()

/** Where a file beside the pages is; undefined for what is none. */
export const fileAddress = (file: string): string | undefined => files[`./${file}`]
