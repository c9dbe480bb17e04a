import AlternateEmailOutlined from '@mui/icons-material/AlternateEmailOutlined'
import { MenuItemLink } from 'react-admin'
import { useMentions } from '../ui/use-mentions.ts'

/** Leads to where one is mentioned, with how many of them wait for an answer. */
export function MentionsItem() {
  const { data } = useMentions('open')
  const waiting = data?.threads.filter(({ waits }) => waits).length ?? 0
  return (
    <MenuItemLink
      to="/mentions"
      primaryText={waiting > 0 ? `Mentions (${waiting})` : 'Mentions'}
      leftIcon={<AlternateEmailOutlined />}
    />
  )
}
