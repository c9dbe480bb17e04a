/**
 * `<verdict-assessment model="..." locale="...">`: an assessment within any page. It lives in a frame, so that neither page's styles reach
 * the other; the frame tells its height, so that it needs no scrollbar of its own. What a client does is told as events of the element:
 * `verdict-start`, `verdict-finish` (with the result's address).
 */
const home = new URL(import.meta.url).origin

interface Said {
  verdict: 'height' | 'turned' | 'start' | 'finish'
  height?: number
  address?: string
}

class VerdictAssessment extends HTMLElement {
  private frame: HTMLIFrameElement | undefined
  private started = false
  private readonly hear = ({ source, origin, data }: MessageEvent<Said>) => {
    if (!this.frame || source !== this.frame.contentWindow || origin !== home) return
    if (data.verdict === 'height') this.frame.style.height = `${data.height}px`
    // After a press of the client's: the next question begins where it can be read.
    else if (data.verdict === 'turned') {
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView()
    } else if (data.verdict !== 'start' || !this.started) {
      // Another language is the same assessment.
      this.started = data.verdict === 'start'
      const detail = data.address === undefined ? {} : { address: data.address }
      this.dispatchEvent(new CustomEvent(`verdict-${data.verdict}`, { bubbles: true, detail }))
    }
  }

  connectedCallback() {
    const model = this.getAttribute('model')
    if (this.frame || !model) return
    const address = new URL(`/embed/${encodeURIComponent(model)}`, home)
    const locale = this.getAttribute('locale')
    if (locale) address.searchParams.set('lang', locale)
    const frame = document.createElement('iframe')
    frame.src = address.href
    frame.title = this.getAttribute('title') ?? 'Verdict'
    // Tells the page in it that its height is followed: a plain frame scrolls by itself.
    frame.name = 'verdict-assessment'
    frame.loading = 'lazy'
    Object.assign(frame.style, { display: 'block', width: '100%', height: '640px', border: '0' })
    addEventListener('message', this.hear)
    this.attachShadow({ mode: 'open' }).append(frame)
    this.frame = frame
  }

  disconnectedCallback() {
    removeEventListener('message', this.hear)
  }
}

if (!customElements.get('verdict-assessment')) customElements.define('verdict-assessment', VerdictAssessment)
