import { THEME_KEY } from '@verdict/theme/scheme'

declare global {
  interface Window {
    /** Hears presses until the page is alive. */
    verdictEarly?: ((event: MouseEvent) => void) & { pressed?: HTMLElement }
  }
}

/** An inline script that runs before the first paint: applies the stored theme, and records presses until the page is hydrated. */
export const firstScript = [
  `try{var t=localStorage.getItem('${THEME_KEY}');if(t)document.documentElement.dataset.theme=t}catch(e){}`,
  `addEventListener('click',verdictEarly=function(e){verdictEarly.pressed=e.target.closest('button')||verdictEarly.pressed},true)`,
].join(';')

/** Repeats a click that was made before hydration: on a slow network a button is visible well before its script has loaded. */
export function replayEarlyClick() {
  const early = window.verdictEarly
  if (!early) return
  removeEventListener('click', early, true)
  early.pressed?.click()
}
