import AlternateEmailOutlined from '@mui/icons-material/AlternateEmailOutlined'
import { useMentions } from '../ui/use-mentions.ts'
import { type MenuLine, UserMenuLink } from './UserMenuLink.tsx'

/** Leads to where one is mentioned, with how many of them wait for an answer. */
export function MentionsItem(line: MenuLine) {
  const { data } = useMentions('open')
  const waiting = data?.waiting ?? 0
  return (
    <UserMenuLink
      {...line}
      to="/mentions"
      text={waiting > 0 ? `Mentions (${waiting})` : 'Mentions'}
      icon={<AlternateEmailOutlined />}
    />
  )
}
