/**
 * `<verdict-assessment model="..." locale="...">`: an assessment within any page. It lives in a frame, so that neither page's styles reach
 * the other; the frame reports its height, so that it needs no scrollbar of its own. The element emits events:
 * `verdict-start`, `verdict-finish` (with the result's address).
 */
const home = new URL(import.meta.url).origin

interface Said {
  verdict: 'height' | 'turned' | 'start' | 'finish'
  height?: number
  address?: string
}

class VerdictAssessment extends HTMLElement {
  static readonly observedAttributes = ['model', 'locale', 'title']

  private frame: HTMLIFrameElement | undefined
  private started = false
  /** The page in the frame listens. */
  private listening = false
  private readonly hear = ({ source, origin, data }: MessageEvent<Said>) => {
    if (!this.frame || source !== this.frame.contentWindow || origin !== home) return
    this.listening = true
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

  /** The slug of the model; may be set before or after the element is in the page. */
  get model(): string | null {
    return this.getAttribute('model')
  }
  set model(slug: string | null) {
    this.say('model', slug)
  }

  /** The language that it begins in; absent, it is the browser's. */
  get locale(): string | null {
    return this.getAttribute('locale')
  }
  set locale(tag: string | null) {
    this.say('locale', tag)
  }

  // An element that is moved leaves its page and comes back.
  connectedCallback() {
    for (const name of ['model', 'locale'] as const) this.takeUp(name)
    addEventListener('message', this.hear)
    this.show()
  }

  disconnectedCallback() {
    this.listening = false
    removeEventListener('message', this.hear)
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null) {
    if (before === now) return
    if (name === 'model') this.started = false
    if (!this.isConnected) return
    // The framed page changes its language itself, so that the answers are kept.
    if (name === 'locale' && this.listening)
      this.frame?.contentWindow?.postMessage({ verdict: 'language', language: now }, home)
    else this.show()
  }

  /** Re-applies a property that was set before the element was defined, because an own property hides the accessor. */
  private takeUp(name: 'model' | 'locale') {
    if (!Object.hasOwn(this, name)) return
    const value = this[name]
    Reflect.deleteProperty(this, name)
    this[name] = value
  }

  private say(name: string, value: string | null) {
    if (value === null) this.removeAttribute(name)
    else this.setAttribute(name, value)
  }

  /** Updates the frame from the attributes; another address gets a new frame, without an entry in the page's history. */
  private show() {
    const { model, locale } = this
    const address = new URL(`/embed/${encodeURIComponent(model ?? '')}`, home)
    if (locale) address.searchParams.set('lang', locale)
    address.searchParams.set('site', location.origin)
    if (this.frame?.src !== address.href || !model) {
      this.frame?.remove()
      this.listening = false
      this.frame = model ? frameOf(address) : undefined
      if (this.frame) (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).append(this.frame)
    }
    if (this.frame) this.frame.title = this.getAttribute('title') ?? 'Verdict'
  }
}

function frameOf({ href }: URL): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.src = href
  // The name tells the framed page to report its height; a plain frame scrolls by itself.
  frame.name = 'verdict-assessment'
  frame.loading = 'lazy'
  Object.assign(frame.style, { display: 'block', width: '100%', height: '640px', border: '0' })
  return frame
}

if (!customElements.get('verdict-assessment')) customElements.define('verdict-assessment', VerdictAssessment)
