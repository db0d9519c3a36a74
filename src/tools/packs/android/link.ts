/**
 * Of what another app asks to be opened, all that the shell hands on: as few letters as a link has, of the kinds that
 * it has; the app judges the rest. Both are read by Java, too.
 */
export const linkForm = '[A-Za-z0-9_%/-]{1,300}'
/** The channel's own scheme before it, with or without slashes. */
export const linkScheme = '^[A-Za-z][A-Za-z0-9.+-]*:/*'
/** An extra of an intent that has no address. */
export const linkExtra = 'link'

/** What the shell runs when a link comes while the app is open. The page asks for the link: it never becomes part of a script. */
export const linkScript = "window.dispatchEvent(new CustomEvent('tvlink',{detail:window.tenfootShell.link()}))"
