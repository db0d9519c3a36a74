import { createHash } from 'node:crypto'

/**
 * The page with a rule of what it may run: its own files, and of what stands in it these very scripts; news, pictures
 * and streams may come from anywhere, because nobody knows where a channel's lie. The engine compiles its templates,
 * hence 'unsafe-eval'. 'unsafe-inline' counts only for sets that cannot read the sums, which would show nothing else.
 */
export function withContentPolicy(html: string): string {
  const scripts = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script!)
  const handlers = [...html.matchAll(/ on[a-z]+="([^"]*)"/g)].map(([, handler]) => handler!)
  const sums = [...new Set([...scripts, ...handlers])].map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  const rules = [
    "default-src 'none'", `script-src 'self' 'unsafe-eval' 'unsafe-inline' 'unsafe-hashes' ${sums.join(' ')}`, "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:", "child-src 'self' blob:", "font-src 'self'", "manifest-src 'self'", "base-uri 'self'", "form-action 'none'",
    'connect-src * data: blob:', 'img-src * data: blob:', 'media-src * data: blob:',
  ]
  return html.replace('<meta charset="utf-8">', line => `${line}\n<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}">`)
}
