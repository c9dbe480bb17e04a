import type { ReportBlockKind, ReportKind } from '@verdict/contracts'

interface BlockWords {
  name: string
  /** What it says, and when it has nothing to say. */
  hint: string
}

/** What each kind of block is. */
export const blockWords: { [kind in ReportBlockKind]: BlockWords } = {
  text: { name: 'Text', hint: 'Your own words, with placeholders.' },
  verdict: { name: 'Verdict', hint: 'The verdict in a sentence, its reasons, and the key figures.' },
  estimate: { name: 'Estimate', hint: 'Weeks and cost of each option, where the model estimates.' },
  why: { name: 'Why', hint: 'The scores, and what the lead is made of.' },
  interest: { name: 'Your interest', hint: 'The disclosure of the model or of the settings.' },
  sure: { name: 'How sure', hint: 'How often each option wins when weights and ratings vary.' },
  turning: { name: 'What would turn it', hint: 'Other answers and weights that change the winner.' },
  mind: { name: 'Keep in mind', hint: 'Caveats, options that are ruled out, and advice for a tie.' },
  'case-studies': { name: 'Case studies', hint: 'Projects like the client’s, where some resemble it.' },
  answers: { name: 'Answers, in short', hint: 'The answers that moved most, and what was left open.' },
  about: { name: 'About us', hint: 'The contact person of the settings with their photo, and your own words.' },
  offer: { name: 'Offer', hint: 'Your own words, and what the settings promise of a call.' },
  'next-step': { name: 'Next step', hint: 'Whom to talk to, how a call is booked, and where the result is.' },
  options: { name: 'Options compared', hint: 'Every criterion with its weight and the ratings of the options.' },
  evidence: { name: 'Evidence', hint: 'The sources of all ratings.' },
  'all-answers': { name: 'Answers, in full', hint: 'Every question with its answer.' },
  method: { name: 'How it is decided', hint: 'The method, and how anybody can check it.' },
  'page-break': { name: 'Page break', hint: 'What follows begins on a new page.' },
  appendix: { name: 'Appendix', hint: 'What follows begins on a new page that says it is the appendix.' },
  lead: { name: 'Lead', hint: 'Who it is, what was taken, and what they wrote.' },
  contact: { name: 'Contact details', hint: 'E-mail, phone and language.' },
  'lead-why': { name: 'Why, in a sentence', hint: 'The lead of the winner, and how sure it is.' },
  questions: { name: 'Questions to ask', hint: 'About the answers that the verdict depends on.' },
  open: { name: 'Left open', hint: 'What they did not know, and what was not asked.' },
  objections: { name: 'Objections to expect', hint: 'The strongest reasons for the runner-up.' },
  assumptions: { name: 'Estimate in short', hint: 'The main estimates, and what they assume.' },
  projects: { name: 'Projects to mention', hint: 'The titles of case studies, where some resemble it.' },
  priorities: { name: 'Their priorities', hint: 'What they said matters more or less to them.' },
  agreed: { name: 'What is agreed', hint: 'The next step with this lead, and when.' },
  notes: { name: 'Notes', hint: 'What colleagues noted of this lead, the newest first: ten at most.' },
  'client-report': { name: 'The client’s report', hint: 'All of it, as it is composed, on pages of its own.' },
}

export const reportNames: { [kind in ReportKind]: { name: string; hint: string } } = {
  client: { name: 'The client’s', hint: 'Everybody with the link to a result can read it.' },
  consultant: { name: 'The consultant’s', hint: 'For whoever calls: it names the lead.' },
}

/** The blocks without which a report lacks what readers look for, and what they would miss. */
export const missedIn: { [kind in ReportKind]: { [kind in ReportBlockKind]?: string } } = {
  client: {
    verdict: 'Without the block “Verdict” the report does not say what is recommended.',
    method: 'Without “How it is decided” readers are not told how to check the verdict; the proof stays attached.',
    interest: 'Without “Your interest” the report does not disclose what you earn from a recommendation.',
  },
  consultant: { lead: 'Without the block “Lead” the report does not say whom it is about.' },
}
