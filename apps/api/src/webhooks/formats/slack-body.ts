import type { SaidEvent } from './event-sentences.ts'

const escapes: { [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => escapes[sign] as string)

/**
 * A message to an incoming webhook of Slack. `text` is what notifications show.
 *
 * @see https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 */
export const slackBody = ({ sentence, link }: SaidEvent) => ({
  text: escaped(sentence),
  blocks: [
    {
      type: 'section',
      text: { type: 'mrkdwn', text: `${escaped(sentence)}\n<${escaped(link.url)}|${escaped(link.label)}>` },
    },
  ],
})
