/** Milliseconds from asking for a page to having its head, above which the line is slow. */
const SLOW = 500
/** Milliseconds after which it is looked again whether a press has ended. */
const AGAIN = 200

/**
 * Loads the font with the page. On a slow line it would take a good part of it from the scripts: there it comes after them, and the fonts of
 * the device are shown until then, and as long as something is pressed: other letters move it away before it is let go.
 *
 * @param font its address
 * @returns a script for the head, behind the style
 */
export const fontScript = (font: string): string =>
  [
    "{let root=document.documentElement,[{requestStart}]=performance.getEntriesByType('navigation')",
    `if(performance.now()-requestStart<${SLOW})` +
      `document.head.append(Object.assign(document.createElement('link'),{rel:'preload',as:'font',crossOrigin:'',href:'${font}'}))`,
    "else{let held,swap,fonts=getComputedStyle(root).getPropertyValue('--serif')",
    "root.style.setProperty('--serif',fonts.slice(fonts.indexOf(',')+1))",
    "for(let kind of['pointerdown','pointerup','pointercancel'])addEventListener(kind,()=>held=kind=='pointerdown',true)",
    `swap=()=>held?setTimeout(swap,${AGAIN}):root.style.removeProperty('--serif')`,
    `addEventListener('load',()=>document.fonts.load('1em "Newsreader Verdict"').then(swap,swap))}}`,
  ].join(';')
