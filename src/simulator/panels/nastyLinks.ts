export interface NastyLink {
  readonly id: string
  /** What it tries. */
  readonly label: string
  readonly link: string
}

/** Links that mean no good, or nothing: each must lead home, with a word, and nothing of it may be shown or run. */
export const nastyLinks: readonly NastyLink[] = [
  { id: 'percent', label: 'A lone percent sign', link: '%' },
  { id: 'half-sequence', label: 'Half a percent sequence', link: 'story/%E0%A4%A' },
  { id: 'query', label: 'A broken query', link: 'story/1?x=%' },
  { id: 'script-address', label: 'A script as an address', link: 'javascript:alert(1)' },
  { id: 'data-address', label: 'A page as an address', link: 'data:text/html,<script>alert(1)</script>' },
  { id: 'markup', label: 'Markup as an id', link: 'story/<img src=x onerror=alert(1)>' },
  { id: 'markup-encoded', label: 'Markup, encoded', link: 'story/%3Cscript%3Ealert(1)%3C%2Fscript%3E' },
  { id: 'encoded-twice', label: 'Encoded twice', link: 'story%252F1041' },
  { id: 'prototype', label: 'A property of all objects', link: 'section/__proto__' },
  { id: 'constructor', label: 'A function of all objects', link: 'story/constructor' },
  { id: 'to-string', label: 'A method of all objects', link: 'live/toString' },
  { id: 'upwards', label: 'Folders upwards', link: 'story/../../../../etc/passwd' },
  { id: 'upwards-encoded', label: 'Folders upwards, encoded', link: 'section/..%2f..%2fsettings' },
  { id: 'foreign', label: 'Another host', link: 'https://evil.example/app' },
  { id: 'foreign-short', label: 'Another host without a scheme', link: '//evil.example/story/1' },
  { id: 'unknown-story', label: 'A story that is not there', link: 'story/does-not-exist' },
  { id: 'unknown-section', label: 'A section that is not there', link: 'section/does-not-exist' },
  { id: 'unknown-word', label: 'A word that nothing has', link: 'admin/1' },
  { id: 'inner-path', label: 'A path of the app’s own', link: 'settings' },
  { id: 'long', label: 'A hundred thousand letters', link: `story/${'a'.repeat(100_000)}` },
  { id: 'deep', label: 'Three thousand folders', link: 'a/'.repeat(3_000) },
  { id: 'zero-byte', label: 'A zero byte', link: 'story/1041%00.html' },
  { id: 'lines', label: 'Line breaks', link: 'story/1041%0d%0aSet-Cookie:a=b' },
  { id: 'turned', label: 'Letters that turn the text around', link: 'story/\u202e1401' },
  { id: 'lone-surrogate', label: 'Half a character', link: 'story/\ud800' },
  { id: 'number-long', label: 'A number of four digits', link: 'number/1041' },
  { id: 'number-negative', label: 'A number below zero', link: 'number/-1' },
  { id: 'json', label: 'JSON', link: '{"target":"story","id":1041}' },
  { id: 'query-language', label: 'A database query', link: "story/1' OR '1'='1" },
  { id: 'template', label: 'A template', link: 'story/${alert(1)}{{7*7}}' },
]
