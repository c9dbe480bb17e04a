import { FormField, type FormFieldProps } from './FormField.tsx'
import { readEmail } from './read-email.ts'

/** An e-mail address that must not be empty. */
export const EmailField = (props: Omit<FormFieldProps, 'label' | 'read' | 'slotProps' | 'required'>) => (
  <FormField
    label="E-mail"
    required
    {...props}
    read={readEmail}
    // The browser's own check refuses addresses that are good.
    slotProps={{ htmlInput: { inputMode: 'email' } }}
  />
)
