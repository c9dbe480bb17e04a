import { Stack } from '@mui/material'
import type { SiteSettings } from '@verdict/contracts'
import { Group } from '../ui/Group.tsx'
import { readWebAddress } from '../ui/typing/read-web-address.ts'
import { ContactPreview } from './ContactPreview.tsx'
import { type ChangeSettings, type ProblemsByField, TextSetting } from './fields.tsx'
import { PictureSetting } from './PictureSetting.tsx'
import { TextsByLanguage, type TextsProps } from './TextsByLanguage.tsx'
import type { TextField } from './unsaved.ts'

interface Props {
  shown: SiteSettings
  problems: ProblemsByField
  onChange: ChangeSettings
  textsOf(field: TextField): Pick<TextsProps, 'field' | 'problems' | 'languages' | 'texts' | 'onWrite'>
}

const ADDRESSES = [
  ['bookingUrl', 'Booking address', 'Where clients choose a time for the call themselves.'],
  ['privacyUrl', 'Privacy address', 'Your privacy policy.'],
  ['imprintUrl', 'Imprint address', 'Who is responsible for these pages.'],
] as const

/** Whom clients talk to, and what they may expect of it. What is left empty is not mentioned to them. */
export const Contact = ({ shown, problems, onChange, textsOf }: Props) => (
  <Group title="The call">
    <TextSetting
      label="Contact person"
      value={shown.contactPerson ?? ''}
      problem={problems.contactPerson}
      onChange={(contactPerson) => onChange({ contactPerson: contactPerson || null })}
      hint="Who calls back. Reports name them beside your consultancy."
    />
    <Stack direction={{ xs: 'column', sm: 'row' }} gap={5}>
      <PictureSetting
        label="Photo"
        hint="Of the contact person."
        picture={shown.photo}
        problem={problems.photo}
        onChange={(photo) => onChange({ photo })}
      />
      <PictureSetting
        label="Logo on paper"
        hint="At the head of reports, 7 mm high."
        picture={shown.printLogo}
        problem={problems.printLogo}
        onChange={(printLogo) => onChange({ printLogo })}
      />
    </Stack>
    <TextsByLanguage
      {...textsOf('callDescription')}
      label="What a call is"
      hint="How long it takes and what it costs, such as “Thirty minutes, free of charge.”"
    />
    <TextsByLanguage
      {...textsOf('responseTime')}
      label="How soon an answer comes"
      hint="Such as “We answer within one working day.” Promise what you keep."
    />
    {ADDRESSES.map(([field, label, hint]) => (
      <TextSetting
        key={field}
        label={label}
        read={readWebAddress}
        value={shown[field] ?? ''}
        problem={problems[field]}
        onChange={(address) => onChange({ [field]: address || null })}
        hint={hint}
      />
    ))}
    <ContactPreview settings={shown} />
  </Group>
)
