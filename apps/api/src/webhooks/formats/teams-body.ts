import type { SaidEvent } from './event-sentences.ts'

/**
 * A message to a Teams workflow of the template "Post to a channel when a webhook request is received": one adaptive card.
 *
 * @see https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
 */
export const teamsBody = ({ sentence, link }: SaidEvent) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      contentUrl: null,
      content: {
        $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
        type: 'AdaptiveCard',
        version: '1.4',
        body: [{ type: 'TextBlock', text: withoutMarkdown(sentence), wrap: true }],
        actions: [{ type: 'Action.OpenUrl', title: link.label, url: link.url }],
      },
    },
  ],
})

/** Cards read Markdown: a name in it is shown as it is. */
const withoutMarkdown = (text: string) => text.replace(/[\\*_[\]()#`~>]/g, '\\$&')
